import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

import { maakAanmelden } from './aanmelden.js';
import { log } from './logboek.js';
import { foutPagina, stuurPagina } from './paginas.js';
import { maakProvider } from './provider.js';
import { maakScim } from './scim/scim.js';
import { laadSleutels } from './sleutels.js';

const STIJL = readFileSync(new URL('stijl.css', import.meta.url));

/** Starts the provider on the loopback address only; resolves to the listening server. */
export function startDienst(omgeving) {
  const sleutels = laadSleutels(omgeving.datamap);
  const provider = maakProvider(omgeving, sleutels);
  const scim = maakScim(omgeving, sleutels);
  const aanmelden = maakAanmelden(provider, omgeving);
  const protocol = provider.callback();

  async function beantwoord(req, res) {
    const pad = req.url.split('?', 1)[0];
    if (pad === '/health') {
      res.writeHead(200, { 'content-type': 'text/plain' }).end('Healthy');
    } else if (pad === '/stijl.css') {
      res.writeHead(200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'max-age=3600' }).end(STIJL);
    } else if (pad.startsWith('/scim/')) {
      await scim(req, res);
    } else if (pad.startsWith('/aanmelden/') && ['GET', 'POST'].includes(req.method)) {
      await aanmelden(req, res);
    } else {
      await protocol(req, res);
    }
  }

  const server = createServer((req, res) => {
    beantwoord(req, res).catch((fout) => {
      log('fout', { soort: fout.name, bericht: fout.message });
      if (!res.headersSent) {
        stuurPagina(res, 500, foutPagina({ code: 'server_error', gatewayUrl: omgeving.gatewayUrl }));
      }
    });
  });

  return new Promise((klaar, mislukt) => {
    server.once('error', mislukt);
    server.listen(omgeving.poort, '127.0.0.1', () => klaar(server));
  });
}
