import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { SignJWT, generateKeyPair, importJWK } from 'jose';

import { clients, gebruikers } from '../src/gegevens.js';
import { GEHEIMEN, leesJwt, meldAan, start, vraagToken } from './opstelling.js';

const UUR = 60 * 60;

let dienst;
let map;
let sleutel;
let kop;
const tokens = {};

before(async () => {
  map = mkdtempSync(join(tmpdir(), 'identiteit-'));
  dienst = await start({ IDENTITEIT_DATAMAP: map });
  for (const { sub } of gebruikers) {
    tokens[sub] = (await meldAan(dienst.issuer, sub, 'openid')).access_token;
  }
  ({ header: kop } = await leesJwt(dienst.issuer, tokens['inspecteur-1']));
  sleutel = await importJWK(JSON.parse(readFileSync(join(map, 'sleutels.json'), 'utf8')).jwks.keys[0], 'RS256');
});
after(async () => {
  await dienst.stop();
  rmSync(map, { recursive: true });
});

async function vraag(token, velden = {}, { pad = '/scim/v2/Users', ...opties } = {}) {
  const antwoord = await fetch(`${dienst.issuer}${pad}?${new URLSearchParams(velden)}`, {
    ...opties,
    headers: token ? { authorization: `Bearer ${token}` } : {},
  });
  assert.match(antwoord.headers.get('content-type'), /^application\/scim\+json/);
  return { koppen: antwoord.headers, code: antwoord.status, ...await antwoord.json() };
}

async function accounts(token, velden) {
  const { code, Resources } = await vraag(token, velden);
  assert.equal(code, 200);
  return Resources.map(({ id }) => id);
}

/** A token as the provider makes them, but for what the test changes. */
function maakToken(claims = {}, { header = {}, met = sleutel } = {}) {
  const nu = Math.floor(Date.now() / 1000);
  const inhoud = { iss: dienst.issuer, aud: 'monitoring', sub: 'inspecteur-1', rol: 'inspecteur', iat: nu, exp: nu + UUR, ...claims };
  return new SignJWT(inhoud).setProtectedHeader({ ...kop, ...header }).sign(met);
}

const OVERHEID = ['beheer-1', 'beheer-cli', 'inspecteur-1', 'inspecteur-2', 'ministerie-1', 'ministerie-2'];

const ZIET = {
  'inspecteur-1': OVERHEID,
  'inspecteur-2': OVERHEID,
  'ministerie-1': OVERHEID,
  'ministerie-2': OVERHEID,
  'beheer-1': [
    'beheer-1', 'beheer-cli', 'inspecteur-1', 'inspecteur-2', 'landelijk', 'ministerie-1', 'ministerie-2', 'school-1', 'school-2',
    'schoolbestuur-1', 'schoolsysteem-90AA', 'swv-bestuur-1', 'swv-bestuur-2', 'toezicht',
  ],
  'swv-bestuur-1': ['swv-bestuur-1'],
  'swv-bestuur-2': ['swv-bestuur-2'],
  'schoolbestuur-1': ['schoolbestuur-1'],
  'school-1': ['school-1', 'schoolsysteem-90AA'],
  'school-2': ['school-2'],
};

for (const { sub } of gebruikers) {
  test(`${sub} ziet precies de accounts van de eigen kring, ook als het om andere vraagt`, async () => {
    assert.deepEqual((await accounts(tokens[sub])).sort(), ZIET[sub]);
    const ieder = gebruikers.map((gebruiker) => `id eq "${gebruiker.sub}"`).join(' or ');
    assert.deepEqual((await accounts(tokens[sub], { filter: ieder })).sort(), ZIET[sub].filter((id) => gebruikers.some((gebruiker) => gebruiker.sub === id)));
  });
}

test('een collega van hetzelfde bestuur wordt gezien, een rol die in zicht.json ontbreekt ziet alleen zichzelf', async () => {
  const collega = await maakToken({ sub: 'schoolbestuur-9', rol: 'swv-bestuur', bevoegd_gezag: '90001' });
  assert.deepEqual(await accounts(collega), ['schoolbestuur-1']);
  const zonderBestuur = await maakToken({ sub: 'schoolbestuur-9', rol: 'swv-bestuur' });
  assert.deepEqual(await accounts(zonderBestuur), []);
  for (const rol of ['platform', 'constructor', 'iets']) {
    assert.deepEqual(await accounts(await maakToken({ sub: 'landelijk', rol })), ['landelijk'], rol);
  }
});

test('een programma leest met zijn eigen token en heet naar zijn omschrijving', async () => {
  const { access_token: token } = await vraagToken(dienst.issuer, 'schoolsysteem-90AA', GEHEIMEN.CLIENT_SECRET_SCHOOLSYSTEEM_90AA, { grant_type: 'client_credentials' });
  const { Resources } = await vraag(token, { filter: 'id eq "schoolsysteem-90AA"' });
  assert.equal(Resources[0].displayName, clients.find(({ client_id }) => client_id === 'schoolsysteem-90AA').naam);
});

test('een account staat er in de vorm van SCIM en zonder geheim', async () => {
  const { koppen, code, ...antwoord } = await vraag(tokens['inspecteur-1'], { filter: 'id eq "inspecteur-2"' });
  assert.deepEqual(antwoord, {
    schemas: ['urn:ietf:params:scim:api:messages:2.0:ListResponse'],
    totalResults: 1,
    startIndex: 1,
    itemsPerPage: 1,
    Resources: [{
      schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
      id: 'inspecteur-2',
      userName: 'inspecteur-2',
      displayName: 'Kees Doornbos',
      active: true,
      roles: [{ value: 'inspecteur', primary: true }],
      meta: { resourceType: 'User' },
    }],
  });
  assert.equal(code, 200);
  assert.equal(koppen.get('cache-control'), 'no-store');
});

for (const [filter, verwacht] of [
  ['id eq "inspecteur-2" or id eq "ministerie-1"', ['inspecteur-2', 'ministerie-1']],
  ['ID EQ "inspecteur-2" OR id eq "niemand"', ['inspecteur-2']],
  ['id eq "INSPECTEUR-2"', []],
  ['userName eq "INSPECTEUR-2"', ['inspecteur-2']],
  ['displayName co "doorn"', ['inspecteur-2']],
  ['displayName co "\\u0044oorn"', ['inspecteur-2']],
  ['displayName eq "Kees Doornbos"', ['inspecteur-2']],
  ['displayName eq "Kees"', []],
  ['roles.value eq "inspecteur"', ['inspecteur-1', 'inspecteur-2']],
]) {
  test(`het filter ${filter} kiest ${verwacht.join(', ') || 'niemand'}`, async () => {
    assert.deepEqual(await accounts(tokens['inspecteur-1'], { filter }), verwacht);
  });
}

for (const filter of [
  '', ' ', 'id', 'id eq', 'id eq inspecteur-2', 'id eq "inspecteur-2', 'id eq "a" or', 'id eq "a" and id eq "b"', 'not (id eq "a")',
  'id ne "a"', 'id pr', 'password eq "a"', 'constructor eq "a"', 'id constructor "a"', '(id eq "a")', 'id eq "a" id eq "b"', 'id eq "\\x"', 'id eq "a" of id eq "b"',
  `id eq "${'a'.repeat(4000)}"`,
]) {
  test(`het filter '${filter.slice(0, 40)}' wordt geweigerd met invalidFilter`, async () => {
    const { code, status, schemas, scimType, detail } = await vraag(tokens['inspecteur-1'], { filter });
    assert.deepEqual([code, status, schemas, scimType], [400, '400', ['urn:ietf:params:scim:api:messages:2.0:Error'], 'invalidFilter']);
    assert.ok(detail);
  });
}

test('een lijst komt in delen, met het totaal', async () => {
  const allen = await accounts(tokens['beheer-1']);
  const deel = await vraag(tokens['beheer-1'], { startIndex: 3, count: 2 });
  assert.deepEqual(deel.Resources.map(({ id }) => id), allen.slice(2, 4));
  assert.deepEqual([deel.totalResults, deel.startIndex, deel.itemsPerPage], [allen.length, 3, 2]);
  const geen = await vraag(tokens['beheer-1'], { startIndex: -4, count: -1 });
  assert.deepEqual([geen.totalResults, geen.startIndex, geen.itemsPerPage, geen.Resources], [allen.length, 1, 0, []]);
  assert.equal((await vraag(tokens['beheer-1'], { count: 999_999_999 })).itemsPerPage, allen.length);
});

for (const velden of [{ count: 'tien' }, { count: '1.5' }, { startIndex: '' }, { startIndex: '99999999999' }]) {
  test(`${new URLSearchParams(velden)} is geen getal`, async () => {
    assert.deepEqual((({ status, scimType }) => [status, scimType])(await vraag(tokens['beheer-1'], velden)), ['400', 'invalidValue']);
  });
}

test('zonder token van deze monitor komt er niets', async () => {
  const vreemd = await generateKeyPair('RS256');
  const [kopdeel, , handtekening] = tokens['school-1'].split('.');
  const inhoud = Buffer.from(JSON.stringify((await leesJwt(dienst.issuer, tokens['beheer-1'])).claims)).toString('base64url');
  const slecht = {
    'geen token': undefined,
    'geen JWT': 'abc',
    'inhoud van een ander': `${kopdeel}.${inhoud}.${handtekening}`,
    'geen handtekening': `${Buffer.from('{"alg":"none","typ":"at+jwt"}').toString('base64url')}.${inhoud}.`,
    'andere sleutel': await maakToken({}, { met: vreemd.privateKey }),
    'onbekende sleutel': await maakToken({}, { header: { kid: 'onbekend' } }),
    'ander soort token': await maakToken({}, { header: { typ: 'JWT' } }),
    'andere issuer': await maakToken({ iss: 'http://elders.example' }),
    'andere audience': await maakToken({ aud: 'gateway' }),
    'verlopen': await maakToken({ exp: Math.floor(Date.now() / 1000) - 60 }),
    'zonder einde': await maakToken({ exp: undefined }),
    'zonder rol': await maakToken({ rol: undefined }),
  };
  assert.deepEqual(await accounts(await maakToken()), await accounts(tokens['inspecteur-1']), 'een goed gemaakt token werkt wel');
  for (const [naam, token] of Object.entries(slecht)) {
    const antwoord = await vraag(token);
    assert.deepEqual([antwoord.code, antwoord.status], [401, '401'], naam);
    assert.equal(antwoord.koppen.get('www-authenticate'), 'Bearer', naam);
    assert.equal(antwoord.Resources, undefined, naam);
  }
});

test('het ID-token van een aanmelding opent het adresboek niet', async () => {
  const { id_token: token } = await meldAan(dienst.issuer, 'beheer-1', 'openid');
  assert.equal((await vraag(token)).status, '401');
});

test('alleen lezen, en alleen de lijst', async () => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
    const antwoord = await vraag(tokens['beheer-1'], {}, { method });
    assert.equal(antwoord.status, '405');
    assert.equal(antwoord.koppen.get('allow'), 'GET');
  }
  for (const pad of ['/scim/v2/Groups', '/scim/v2/Users/beheer-1', '/scim/']) {
    assert.equal((await vraag(tokens['beheer-1'], {}, { pad })).status, '404');
    assert.equal((await vraag(undefined, {}, { pad })).status, '401');
  }
});
