import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { GEHEIMEN, leesJwt, start, vraagToken } from './opstelling.js';

const ALLES = 'opp:lezen opp:schrijven toezicht:lezen toezicht:schrijven financien:lezen financien:schrijven landelijk:lezen landelijk:schrijven landelijk:beheren standen:lezen';

let dienst;
before(async () => { dienst = await start(); });
after(() => dienst.stop());

function scopes(tekst) {
  return tekst.split(' ').sort();
}

test('discovery noemt de issuer, PKCE met S256 en alleen de code-stroom', async () => {
  const antwoord = await fetch(`${dienst.issuer}/.well-known/openid-configuration`);
  const gegevens = await antwoord.json();
  assert.equal(gegevens.issuer, dienst.issuer);
  assert.deepEqual(gegevens.code_challenge_methods_supported, ['S256']);
  assert.deepEqual(gegevens.response_types_supported, ['code']);
  assert.ok(!gegevens.token_endpoint_auth_methods_supported.includes('none'));
});

const MACHINES = [
  {
    clientId: 'schoolsysteem-90AA',
    geheim: GEHEIMEN.CLIENT_SECRET_SCHOOLSYSTEEM_90AA,
    claims: { rol: 'school', brin: '90AA', bevoegd_gezag: '90001', swv: undefined },
    verwacht: 'opp:lezen opp:schrijven toezicht:lezen landelijk:lezen',
  },
  {
    clientId: 'landelijk',
    geheim: GEHEIMEN.CLIENT_SECRET_LANDELIJK,
    claims: { rol: 'platform', brin: undefined, bevoegd_gezag: undefined, swv: undefined },
    verwacht: 'standen:lezen',
  },
  {
    clientId: 'toezicht',
    geheim: GEHEIMEN.CLIENT_SECRET_TOEZICHT,
    claims: { rol: 'platform', brin: undefined, bevoegd_gezag: undefined, swv: undefined },
    verwacht: 'standen:lezen',
  },
  {
    clientId: 'beheer-cli',
    geheim: GEHEIMEN.CLIENT_SECRET_BEHEER_CLI,
    claims: { rol: 'beheer', brin: undefined, bevoegd_gezag: undefined, swv: undefined },
    verwacht: 'opp:schrijven toezicht:lezen toezicht:schrijven financien:lezen financien:schrijven landelijk:lezen landelijk:beheren standen:lezen',
  },
  {
    clientId: 'inspecteur-1',
    geheim: GEHEIMEN.CLIENT_SECRET_INSPECTEUR_1,
    claims: { rol: 'inspecteur', brin: undefined, bevoegd_gezag: undefined, swv: undefined },
    verwacht: 'opp:lezen toezicht:lezen toezicht:schrijven financien:lezen financien:schrijven landelijk:lezen',
  },
];

for (const { clientId, geheim, claims: eigen, verwacht } of MACHINES) {
  test(`${clientId} krijgt een ondertekend token voor een uur met precies de eigen claims en scopes`, async () => {
    const antwoord = await vraagToken(dienst.issuer, clientId, geheim, { grant_type: 'client_credentials', scope: ALLES });
    assert.equal(antwoord.status, 200);
    assert.equal(antwoord.expires_in, 3600);
    const { header, claims } = await leesJwt(dienst.issuer, antwoord.access_token);
    assert.equal(header.alg, 'RS256');
    assert.equal(header.typ, 'at+jwt');
    assert.equal(claims.iss, dienst.issuer);
    assert.equal(claims.aud, 'monitoring');
    assert.equal(claims.sub, clientId);
    assert.equal(claims.client_id, clientId);
    assert.equal(claims.exp - claims.iat, 3600);
    assert.ok(claims.naam);
    for (const [claim, waarde] of Object.entries(eigen)) {
      assert.equal(claims[claim], waarde, claim);
    }
    assert.deepEqual(scopes(claims.scope), scopes(verwacht));
  });
}

test('wie geen scope vraagt, krijgt er geen', async () => {
  const antwoord = await vraagToken(dienst.issuer, 'landelijk', GEHEIMEN.CLIENT_SECRET_LANDELIJK, { grant_type: 'client_credentials' });
  const { claims } = await leesJwt(dienst.issuer, antwoord.access_token);
  assert.equal(claims.scope, undefined);
});

test('een fout geheim wordt geweigerd', async () => {
  const antwoord = await vraagToken(dienst.issuer, 'landelijk', 'iets anders', { grant_type: 'client_credentials', scope: 'standen:lezen' });
  assert.equal(antwoord.status, 401);
  assert.equal(antwoord.error, 'invalid_client');
});

test('een onbekende client wordt geweigerd', async () => {
  const antwoord = await vraagToken(dienst.issuer, 'vreemde', 'geheim', { grant_type: 'client_credentials' });
  assert.equal(antwoord.error, 'invalid_client');
});

test('de gateway kan zonder persoon geen token krijgen', async () => {
  const antwoord = await vraagToken(dienst.issuer, 'gateway', GEHEIMEN.GATEWAY_SECRET, { grant_type: 'client_credentials', scope: ALLES });
  assert.equal(antwoord.status, 400);
  assert.match(antwoord.error_description, /grant type is not allowed for this client/);
});

test('een token voor een andere API wordt geweigerd', async () => {
  const antwoord = await vraagToken(dienst.issuer, 'landelijk', GEHEIMEN.CLIENT_SECRET_LANDELIJK, { grant_type: 'client_credentials', resource: 'urn:iets-anders' });
  assert.equal(antwoord.error, 'invalid_target');
});
