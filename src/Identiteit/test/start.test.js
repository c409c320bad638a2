import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { StartGeweigerd, leesOmgeving } from '../src/omgeving.js';
import { GEHEIMEN, leesJwt, start, vraagToken, vrijePoort } from './opstelling.js';

const SERVER = fileURLToPath(new URL('../src/server.js', import.meta.url));

function voerUit(env) {
  const proces = spawn(process.execPath, [SERVER], { env });
  proces.uitvoer = '';
  for (const stroom of [proces.stdout, proces.stderr]) {
    stroom.setEncoding('utf8').on('data', (tekst) => { proces.uitvoer += tekst; });
  }
  return proces;
}

for (const naam of ['NODE_ENV', 'DOTNET_ENVIRONMENT', 'ASPNETCORE_ENVIRONMENT']) {
  test(`weigert te starten als ${naam} productie zegt`, { timeout: 20_000 }, async () => {
    const proces = voerUit({ ...GEHEIMEN, PORT: String(await vrijePoort()), [naam]: 'Production' });
    const [code] = await once(proces, 'close');
    assert.equal(code, 1);
    assert.match(proces.uitvoer, /alleen voor ontwikkeling en start niet in productie/);
  });
}

for (const naam of Object.keys(GEHEIMEN)) {
  test(`weigert te starten zonder ${naam} en noemt die naam, nooit een geheim`, () => {
    const { [naam]: _, ...rest } = GEHEIMEN;
    assert.throws(() => leesOmgeving(rest), (fout) => {
      assert.ok(fout instanceof StartGeweigerd);
      assert.ok(fout.message.endsWith(`: ${naam}.`));
      return true;
    });
  });
}

for (const [naam, waarde] of [['PORT', 'abc'], ['PORT', '70000'], ['ISSUER', 'geen adres'], ['GATEWAY_URL', 'ftp://x']]) {
  test(`weigert ${naam}=${waarde}`, () => {
    assert.throws(() => leesOmgeving({ ...GEHEIMEN, [naam]: waarde }), StartGeweigerd);
  });
}

test('heeft standaardwaarden voor poort, issuer en gateway', () => {
  const { poort, issuer, gatewayUrl } = leesOmgeving(GEHEIMEN);
  assert.deepEqual({ poort, issuer, gatewayUrl }, { poort: 5081, issuer: 'http://localhost:5081', gatewayUrl: 'http://localhost:5080' });
});

test('start als proces zonder waarschuwingen, meldt zich gezond en stopt netjes', { timeout: 20_000 }, async () => {
  const poort = await vrijePoort();
  const proces = voerUit({ ...GEHEIMEN, PORT: String(poort) });
  await once(proces.stdout, 'data');
  const antwoord = await fetch(`http://127.0.0.1:${poort}/health`);
  assert.equal(antwoord.status, 200);
  await antwoord.text();
  proces.kill('SIGTERM');
  const [code] = await once(proces, 'close');
  assert.equal(code, 0);
  assert.doesNotMatch(proces.uitvoer, /WARNING|NOTICE/);
  for (const geheim of Object.values(GEHEIMEN)) {
    assert.ok(!proces.uitvoer.includes(geheim));
  }
});

test('luistert alleen op deze computer zelf', async (t) => {
  const extern = Object.values(networkInterfaces()).flat().find(({ family, internal }) => family === 'IPv4' && !internal);
  if (!extern) {
    t.skip('deze computer heeft geen ander adres dan 127.0.0.1');
    return;
  }
  const dienst = await start();
  try {
    const verbinding = connect(new URL(dienst.issuer).port, extern.address);
    const [fout] = await once(verbinding, 'error');
    assert.equal(fout.code, 'ECONNREFUSED');
  } finally {
    await dienst.stop();
  }
});

test('bewaart sleutels in de datamap, alleen leesbaar voor de eigenaar, zodat tokens een herstart overleven', async () => {
  const map = mkdtempSync(join(tmpdir(), 'identiteit-'));
  try {
    const eerste = await start({ IDENTITEIT_DATAMAP: map });
    const { access_token: token } = await vraagToken(eerste.issuer, 'landelijk', GEHEIMEN.CLIENT_SECRET_LANDELIJK, { grant_type: 'client_credentials' });
    await eerste.stop();
    assert.equal(statSync(join(map, 'sleutels.json')).mode & 0o777, 0o600);

    const tweede = await start({ IDENTITEIT_DATAMAP: map });
    try {
      assert.equal((await leesJwt(tweede.issuer, token)).claims.sub, 'landelijk');
    } finally {
      await tweede.stop();
    }
  } finally {
    rmSync(map, { recursive: true });
  }
});
