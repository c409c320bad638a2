import { createPublicKey, createHash, randomBytes, verify } from 'node:crypto';
import { createServer } from 'node:net';

import { startDienst } from '../src/dienst.js';
import { leesOmgeving } from '../src/omgeving.js';

export const GATEWAY = 'http://localhost:65080';
export const TERUG = `${GATEWAY}/aanmelden/terug`;

export const GEHEIMEN = {
  GATEWAY_SECRET: 'geheim-van-de-gateway',
  CLIENT_SECRET_SCHOOLSYSTEEM_90AA: 'geheim-van-de-school',
  CLIENT_SECRET_LANDELIJK: 'geheim-van-landelijk',
  CLIENT_SECRET_TOEZICHT: 'geheim-van-toezicht',
  CLIENT_SECRET_BEHEER_CLI: 'geheim-van-beheer',
  CLIENT_SECRET_INSPECTEUR_1: 'geheim-van-de-inspecteur',
};

export function vrijePoort() {
  return new Promise((klaar, mislukt) => {
    const proef = createServer().once('error', mislukt).listen(0, '127.0.0.1', () => {
      const { port } = proef.address();
      proef.close(() => klaar(port));
    });
  });
}

/** A running provider on a free port, with `stop`. */
export async function start(extra = {}) {
  const poort = await vrijePoort();
  const omgeving = leesOmgeving({ ...GEHEIMEN, PORT: String(poort), ISSUER: `http://127.0.0.1:${poort}`, GATEWAY_URL: GATEWAY, ...extra });
  const server = await startDienst(omgeving);
  return {
    issuer: omgeving.issuer,
    stop: () => new Promise((klaar) => {
      server.close(klaar);
      server.closeAllConnections();
    }),
  };
}

export async function vraagToken(issuer, clientId, geheim, velden) {
  const antwoord = await fetch(`${issuer}/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${clientId}:${geheim}`).toString('base64')}` },
    body: new URLSearchParams(velden),
  });
  return { status: antwoord.status, ...await antwoord.json() };
}

/** Checks the signature against the published keys and returns header and claims. */
export async function leesJwt(issuer, jwt) {
  const [kop, inhoud, handtekening] = jwt.split('.');
  const header = JSON.parse(Buffer.from(kop, 'base64url'));
  const { keys } = await (await fetch(`${issuer}/jwks`)).json();
  const key = createPublicKey({ key: keys.find(({ kid }) => kid === header.kid), format: 'jwk' });
  if (!verify('RSA-SHA256', Buffer.from(`${kop}.${inhoud}`), key, Buffer.from(handtekening, 'base64url'))) {
    throw new Error('de handtekening klopt niet');
  }
  return { header, claims: JSON.parse(Buffer.from(inhoud, 'base64url')) };
}

/** A browser without JavaScript: keeps cookies per path, follows redirects, stops at the gateway's door. */
export function maakBrowser() {
  const koekjes = new Map();

  function onthoud(antwoord) {
    for (const regel of antwoord.headers.getSetCookie()) {
      const [paar, ...eigenschappen] = regel.split(/; */);
      const [naam, waarde] = paar.split(/=(.*)/s);
      const pad = eigenschappen.find((deel) => /^path=/i.test(deel))?.slice(5) ?? '/';
      koekjes.set(`${naam} ${pad}`, { naam, waarde, pad });
    }
  }

  return async function ga(adres, opties = {}) {
    const url = new URL(adres);
    if (url.origin === GATEWAY) {
      return { url, status: 0, tekst: '', koppen: new Headers() };
    }
    const cookie = [...koekjes.values()]
      .filter(({ pad, waarde }) => waarde && url.pathname.startsWith(pad))
      .map(({ naam, waarde }) => `${naam}=${waarde}`)
      .join('; ');
    const antwoord = await fetch(url, { ...opties, headers: { cookie }, redirect: 'manual' });
    onthoud(antwoord);
    const tekst = await antwoord.text();
    const verder = antwoord.headers.get('location');
    return verder ? ga(new URL(verder, url)) : { url, status: antwoord.status, tekst, koppen: antwoord.headers };
  };
}

export function maakPkce() {
  const verifier = randomBytes(32).toString('base64url');
  return { verifier, challenge: createHash('sha256').update(verifier).digest('base64url') };
}

export function aanmeldAdres(issuer, { scope = 'openid', challenge, ...velden }) {
  return `${issuer}/auth?${new URLSearchParams({
    client_id: 'gateway',
    response_type: 'code',
    redirect_uri: TERUG,
    scope,
    state: 'staat',
    ...(challenge ? { code_challenge: challenge, code_challenge_method: 'S256' } : {}),
    ...velden,
  })}`;
}

/** Submits a form of the page that the browser is on. */
export function verstuur(ga, pagina, velden) {
  return ga(pagina.url, { method: 'POST', body: new URLSearchParams(velden) });
}

/** The whole round: ask, choose the account, come back with a code, exchange it. */
export async function meldAan(issuer, sub, scope, ga = maakBrowser()) {
  const { verifier, challenge } = maakPkce();
  const keuze = await ga(aanmeldAdres(issuer, { scope, challenge, nonce: 'eenmalig' }));
  const terug = keuze.status === 0 ? keuze : await verstuur(ga, keuze, { account: sub });
  return vraagToken(issuer, 'gateway', GEHEIMEN.GATEWAY_SECRET, {
    grant_type: 'authorization_code',
    code: terug.url.searchParams.get('code'),
    redirect_uri: TERUG,
    code_verifier: verifier,
  });
}
