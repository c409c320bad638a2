// The library asks for Node 22 at import; this folder is tested on Node 20, which has all that it uses, and says so in
// "engines". That one notice is silenced, every other one stays.
const waarschuw = console.warn;
console.warn = (...tekst) => {
  if (!String(tekst[0]).includes('Unsupported runtime')) {
    waarschuw(...tekst);
  }
};

export const { Provider, errors, interactionPolicy } = await import('oidc-provider').finally(() => {
  console.warn = waarschuw;
});
