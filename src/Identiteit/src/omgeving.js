import { clients } from './gegevens.js';

const OMGEVINGEN = ['NODE_ENV', 'DOTNET_ENVIRONMENT', 'ASPNETCORE_ENVIRONMENT'];

/** The environment does not allow a start; the message is Dutch and meant for the person who started it. */
export class StartGeweigerd extends Error {}

function eis(voorwaarde, bericht) {
  if (!voorwaarde) {
    throw new StartGeweigerd(bericht);
  }
}

function leesUrl(naam, waarde) {
  const url = URL.canParse(waarde) ? new URL(waarde) : undefined;
  eis(url && ['http:', 'https:'].includes(url.protocol), `${naam} is geen http- of https-adres: '${waarde}'.`);
  return waarde.replace(/\/+$/, '');
}

function leesPoort(waarde) {
  const poort = Number(waarde);
  eis(Number.isInteger(poort) && poort >= 1 && poort <= 65535, `PORT is geen poortnummer van 1 tot en met 65535: '${waarde}'.`);
  return poort;
}

/**
 * Settings from environment variables. Throws StartGeweigerd in Production, on a missing client secret and on a value
 * that cannot be read.
 */
export function leesOmgeving(env) {
  for (const naam of OMGEVINGEN) {
    eis(
      env[naam]?.trim().toLowerCase() !== 'production',
      `Dit aanmeldpunt is alleen voor ontwikkeling en start niet in productie (${naam}=${env[naam]}). `
        + 'Stel met Authenticatie:Issuer een echte OpenID-aanbieder in.',
    );
  }

  const ontbreekt = clients.map((client) => client.geheim).filter((naam) => !env[naam]);
  eis(ontbreekt.length === 0, `Deze verplichte omgevingsvariabelen ontbreken: ${ontbreekt.join(', ')}.`);

  const poort = leesPoort(env.PORT || '5081');
  return {
    poort,
    issuer: leesUrl('ISSUER', env.ISSUER || `http://localhost:${poort}`),
    gatewayUrl: leesUrl('GATEWAY_URL', env.GATEWAY_URL || 'http://localhost:5080'),
    datamap: env.IDENTITEIT_DATAMAP || undefined,
    geheimen: Object.fromEntries(clients.map((client) => [client.client_id, env[client.geheim]])),
  };
}
