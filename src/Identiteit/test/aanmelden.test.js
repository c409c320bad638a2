import assert from 'node:assert/strict';
import { after, before, mock, test } from 'node:test';

import { gebruikers } from '../src/gegevens.js';
import {
  GATEWAY, GEHEIMEN, TERUG, aanmeldAdres, leesJwt, maakBrowser, maakPkce, meldAan, start, verstuur, vraagToken,
} from './opstelling.js';

const ALLES = 'openid profile opp:lezen opp:schrijven toezicht:lezen toezicht:schrijven financien:lezen financien:schrijven landelijk:lezen landelijk:schrijven landelijk:beheren standen:lezen';

const PER_ROL = {
  inspecteur: 'financien:lezen financien:schrijven landelijk:lezen opp:lezen toezicht:lezen toezicht:schrijven',
  'swv-bestuur': 'financien:lezen financien:schrijven landelijk:lezen landelijk:schrijven opp:lezen toezicht:lezen toezicht:schrijven',
  school: 'landelijk:lezen opp:lezen opp:schrijven toezicht:lezen',
  ministerie: 'financien:lezen landelijk:lezen landelijk:schrijven opp:lezen toezicht:lezen',
  beheer: 'financien:lezen financien:schrijven landelijk:beheren landelijk:lezen standen:lezen toezicht:lezen toezicht:schrijven',
};

let dienst;
let logboek;
before(async () => {
  logboek = mock.method(console, 'log', () => {});
  dienst = await start();
});
after(() => dienst.stop());

for (const gebruiker of gebruikers) {
  test(`${gebruiker.sub} meldt zich aan en krijgt precies de eigen claims en scopes`, async () => {
    const antwoord = await meldAan(dienst.issuer, gebruiker.sub, ALLES);
    assert.equal(antwoord.status, 200, antwoord.error_description);
    assert.equal(antwoord.refresh_token, undefined);

    const { claims } = await leesJwt(dienst.issuer, antwoord.access_token);
    assert.equal(claims.aud, 'monitoring');
    assert.equal(claims.client_id, 'gateway');
    for (const claim of ['sub', 'naam', 'rol', 'swv', 'brin', 'bevoegd_gezag']) {
      assert.equal(claims[claim], gebruiker[claim], claim);
    }
    assert.equal(claims.scope.split(' ').sort().join(' '), PER_ROL[gebruiker.rol]);

    const { claims: wie } = await leesJwt(dienst.issuer, antwoord.id_token);
    assert.equal(wie.aud, 'gateway');
    assert.equal(wie.nonce, 'eenmalig');
    assert.deepEqual([wie.sub, wie.naam, wie.rol], [gebruiker.sub, gebruiker.naam, gebruiker.rol]);
  });
}

test('wie al is aangemeld, komt zonder vraag terug, ook met andere scopes', async () => {
  const ga = maakBrowser();
  await meldAan(dienst.issuer, 'inspecteur-1', 'openid opp:lezen', ga);
  const { challenge } = maakPkce();
  const terug = await ga(aanmeldAdres(dienst.issuer, { scope: 'openid toezicht:schrijven', challenge }));
  assert.equal(terug.url.origin, GATEWAY);
  assert.equal((await meldAan(dienst.issuer, 'inspecteur-1', 'openid toezicht:schrijven', ga)).scope, 'toezicht:schrijven');
});

test('een ander account kiezen in dezelfde browser geeft de rechten van dat account', async () => {
  const ga = maakBrowser();
  await meldAan(dienst.issuer, 'inspecteur-1', ALLES, ga);
  const { verifier, challenge } = maakPkce();
  const keuze = await ga(aanmeldAdres(dienst.issuer, { scope: ALLES, challenge, prompt: 'login' }));
  const terug = await verstuur(ga, keuze, { account: 'school-2' });
  const antwoord = await vraagToken(dienst.issuer, 'gateway', GEHEIMEN.GATEWAY_SECRET, {
    grant_type: 'authorization_code', code: terug.url.searchParams.get('code'), redirect_uri: TERUG, code_verifier: verifier,
  });
  const { claims } = await leesJwt(dienst.issuer, antwoord.access_token);
  assert.equal(claims.brin, '90AB');
  assert.equal(claims.scope.split(' ').sort().join(' '), PER_ROL.school);
});

test('zonder PKCE wordt de aanmelding geweigerd', async () => {
  const terug = await maakBrowser()(aanmeldAdres(dienst.issuer, {}));
  assert.equal(terug.url.origin, GATEWAY);
  assert.equal(terug.url.searchParams.get('error'), 'invalid_request');
  assert.equal(terug.url.searchParams.get('code'), null);
});

test('PKCE zonder versleuteling (plain) wordt geweigerd', async () => {
  const terug = await maakBrowser()(aanmeldAdres(dienst.issuer, { challenge: 'a'.repeat(43), code_challenge_method: 'plain' }));
  assert.equal(terug.url.searchParams.get('error'), 'invalid_request');
});

test('een code is niets waard met een andere verifier, en werkt maar een keer', async () => {
  const ga = maakBrowser();
  const { verifier, challenge } = maakPkce();
  const terug = await verstuur(ga, await ga(aanmeldAdres(dienst.issuer, { challenge })), { account: 'beheer-1' });
  const velden = { grant_type: 'authorization_code', code: terug.url.searchParams.get('code'), redirect_uri: TERUG };
  const wissel = (code_verifier) => vraagToken(dienst.issuer, 'gateway', GEHEIMEN.GATEWAY_SECRET, { ...velden, code_verifier });
  assert.equal((await wissel(maakPkce().verifier)).error, 'invalid_grant');
  assert.equal((await wissel(verifier)).status, 200);
  assert.equal((await wissel(verifier)).error, 'invalid_grant');
});

test('een ander terugkeeradres wordt geweigerd op een eigen pagina', async () => {
  const { challenge } = maakPkce();
  const pagina = await maakBrowser()(aanmeldAdres(dienst.issuer, { challenge, redirect_uri: 'http://elders.example/terug' }));
  assert.equal(pagina.status, 400);
  assert.match(pagina.tekst, /Aanmelden is niet gelukt/);
});

test('de aanmeldpagina is Nederlands, waarschuwt en werkt zonder script', async () => {
  const pagina = await maakBrowser()(aanmeldAdres(dienst.issuer, { challenge: maakPkce().challenge }));
  assert.equal(pagina.status, 200);
  assert.match(pagina.tekst, /<html lang="nl">/);
  assert.match(pagina.tekst, /Alleen voor ontwikkeling/);
  assert.doesNotMatch(pagina.tekst, /<script|<style|style=|onclick/);
  assert.match(pagina.koppen.get('content-security-policy'), /default-src 'none'; style-src 'self'/);
  for (const { sub } of gebruikers) {
    assert.ok(pagina.tekst.includes(`value="${sub}"`), sub);
  }
});

test('een onbekend account geeft een fout bij het veld, zonder de tekst als opmaak te tonen', async () => {
  const ga = maakBrowser();
  const keuze = await ga(aanmeldAdres(dienst.issuer, { challenge: maakPkce().challenge }));
  const fout = await verstuur(ga, keuze, { account: '<b>"niemand' });
  assert.equal(fout.status, 422);
  assert.match(fout.tekst, /<title>Fout: /);
  assert.match(fout.tekst, /aria-invalid="true"/);
  assert.ok(!fout.tekst.includes('<b>'));
  assert.equal((await verstuur(ga, keuze, { account: ' Ministerie-1 ' })).url.searchParams.get('state'), 'staat');
});

test('afbreken brengt de gebruiker met access_denied terug bij de gateway', async () => {
  const ga = maakBrowser();
  const terug = await verstuur(ga, await ga(aanmeldAdres(dienst.issuer, { challenge: maakPkce().challenge })), { afbreken: 'ja' });
  assert.equal(terug.url.searchParams.get('error'), 'access_denied');
});

test('een verlopen of verzonnen aanmelding krijgt een pagina met de weg terug', async () => {
  const pagina = await maakBrowser()(`${dienst.issuer}/aanmelden/bestaat-niet`);
  assert.equal(pagina.status, 400);
  assert.ok(pagina.tekst.includes(`href="${GATEWAY}/"`));
});

test('een te groot formulier wordt geweigerd', async () => {
  const ga = maakBrowser();
  const keuze = await ga(aanmeldAdres(dienst.issuer, { challenge: maakPkce().challenge }));
  assert.equal((await verstuur(ga, keuze, { account: 'a'.repeat(10_000) })).status, 413);
});

test('afmelden met het id_token gebeurt zonder vraag en keert terug met state', async () => {
  const ga = maakBrowser();
  const { id_token: idToken } = await meldAan(dienst.issuer, 'ministerie-1', 'openid', ga);
  const adres = `${dienst.issuer}/session/end?${new URLSearchParams({ id_token_hint: idToken, post_logout_redirect_uri: `${GATEWAY}/`, state: 'weg' })}`;
  assert.equal((await ga(adres)).url.href, `${GATEWAY}/?state=weg`);
  const keuze = await ga(aanmeldAdres(dienst.issuer, { challenge: maakPkce().challenge }));
  assert.equal(keuze.status, 200, 'na afmelden vraagt het aanmeldpunt weer om een account');

  const nogmaals = await ga(adres);
  assert.equal(nogmaals.url.href, `${GATEWAY}/?state=weg`, 'zonder sessie meteen terug');
});

test('afmelden zonder bewijs vraagt eerst om een bevestiging en werkt dan zonder script', async () => {
  const ga = maakBrowser();
  await meldAan(dienst.issuer, 'school-1', 'openid', ga);
  const vraag = await ga(`${dienst.issuer}/session/end?client_id=gateway`);
  assert.match(vraag.tekst, /Wilt u zich afmelden\?/);
  const [, naar, xsrf] = /action="([^"]+)".*value="([^"]+)"/.exec(vraag.tekst);
  const klaar = await ga(naar, { method: 'POST', body: new URLSearchParams({ xsrf, logout: 'yes' }) });
  assert.match(klaar.tekst, /U bent afgemeld/);
  assert.equal((await ga(aanmeldAdres(dienst.issuer, { challenge: maakPkce().challenge }))).status, 200);
});

test('afmelden naar een niet geregistreerd adres wordt geweigerd', async () => {
  const pagina = await maakBrowser()(`${dienst.issuer}/session/end?client_id=gateway&post_logout_redirect_uri=http://elders.example/`);
  assert.equal(pagina.status, 400);
});

test('het logboek van dit alles bevat geen fouten en geen code, token of wat mensen typten', () => {
  const regels = logboek.mock.calls.map(({ arguments: [regel] }) => JSON.parse(regel));
  assert.ok(regels.length > 0);
  assert.deepEqual(regels.filter(({ gebeurtenis }) => gebeurtenis === 'fout'), []);
  const velden = new Set(regels.flatMap(Object.keys));
  assert.deepEqual([...velden].sort(), ['client', 'code', 'gebeurtenis', 'sub', 'tijd']);
  assert.ok(regels.every(({ code }) => code === undefined || /^[a-z_]+$/.test(code)));
  assert.ok(!JSON.stringify(regels).includes('niemand'));
});
