import { startDienst } from './dienst.js';
import { log } from './logboek.js';
import { StartGeweigerd, leesOmgeving } from './omgeving.js';

try {
  const omgeving = leesOmgeving(process.env);
  const server = await startDienst(omgeving);
  log('gestart', { issuer: omgeving.issuer, gateway: omgeving.gatewayUrl });

  for (const signaal of ['SIGINT', 'SIGTERM']) {
    process.once(signaal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
} catch (fout) {
  if (fout instanceof StartGeweigerd) {
    console.error(fout.message);
  } else if (fout.code === 'EADDRINUSE') {
    console.error(`Poort ${fout.port} is al in gebruik. Kies een andere poort met PORT.`);
  } else {
    console.error(fout);
  }
  process.exitCode = 1;
}
