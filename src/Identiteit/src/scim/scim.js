import { log } from '../logboek.js';
import { zichtbaarVoor } from './adresboek.js';
import { maakDrager } from './drager.js';
import { leesFilter } from './filter.js';
import { ScimFout } from './scimfout.js';

const MEESTE = 200; // accounts in one answer

function alsGebruiker({ sub, naam, rol }) {
  return {
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
    id: sub,
    userName: sub,
    displayName: naam,
    active: true,
    roles: [{ value: rol, primary: true }],
    meta: { resourceType: 'User' },
  };
}

/** A whole number from the query; below the least it counts as the least (RFC 7644, section 3.4.2.4). */
function leesGetal(vraag, naam, minst, standaard) {
  const tekst = vraag.get(naam);
  if (tekst === null) {
    return standaard;
  }
  if (!/^-?\d{1,9}$/.test(tekst)) {
    throw new ScimFout(400, `${naam} is geen geheel getal.`, 'invalidValue');
  }
  return Math.max(minst, Number(tekst));
}

function lijst(accounts, vraag) {
  const gevonden = accounts.filter(leesFilter(vraag.get('filter')));
  const begin = leesGetal(vraag, 'startIndex', 1, 1);
  const aantal = Math.min(MEESTE, leesGetal(vraag, 'count', 0, MEESTE));
  const deel = gevonden.slice(begin - 1, begin - 1 + aantal);
  return {
    schemas: ['urn:ietf:params:scim:api:messages:2.0:ListResponse'],
    totalResults: gevonden.length,
    startIndex: begin,
    itemsPerPage: deel.length,
    Resources: deel.map(alsGebruiker),
  };
}

function stuur(res, status, inhoud, koppen = {}) {
  res.writeHead(status, { 'content-type': 'application/scim+json; charset=utf-8', 'cache-control': 'no-store', ...koppen }).end(JSON.stringify(inhoud));
}

/** Extra headers that HTTP wants beside a refusal. */
const KOPPEN = { 401: { 'www-authenticate': 'Bearer' }, 405: { allow: 'GET' } };

/** The directory of accounts, read-only, in the shape of SCIM 2.0 (RFC 7643 and 7644). */
export function maakScim(omgeving, sleutels) {
  const drager = maakDrager(omgeving, sleutels);

  async function antwoord(req) {
    const lezer = await drager(req.headers);
    const [pad, vraag = ''] = req.url.split(/\?(.*)/s);
    if (pad !== '/scim/v2/Users') {
      throw new ScimFout(404, 'Dit onderdeel van SCIM is er niet: alleen /scim/v2/Users.');
    }
    if (req.method !== 'GET') {
      throw new ScimFout(405, 'Dit adresboek kan alleen worden gelezen.');
    }
    return lijst(zichtbaarVoor(lezer), new URLSearchParams(vraag));
  }

  return async function scim(req, res) {
    try {
      stuur(res, 200, await antwoord(req));
    } catch (fout) {
      if (!(fout instanceof ScimFout)) {
        throw fout;
      }
      log('adresboek-geweigerd', { status: fout.status });
      stuur(res, fout.status, fout.inhoud, KOPPEN[fout.status]);
    }
  };
}
