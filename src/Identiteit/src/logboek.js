/** One line of JSON per event: ids and codes only, never a request body, query string, cookie, code or token. */
export function log(gebeurtenis, velden = {}) {
  console.log(JSON.stringify({ tijd: new Date().toISOString(), gebeurtenis, ...velden }));
}
