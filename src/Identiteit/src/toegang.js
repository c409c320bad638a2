import { clients, gebruikers, rollen } from './gegevens.js';

/** Identifier with which a client asks for the monitor's API (RFC 8707); the audience in the token is short. */
export const RESOURCE = 'urn:monitoring';
export const AUDIENCE = 'monitoring';

const CLAIMS = ['rol', 'swv', 'brin', 'bevoegd_gezag', 'naam'];

function scopesVan({ rol, extraScopes = [] }) {
  return [...rollen[rol], ...extraScopes];
}

export function vindGebruiker(sub) {
  return gebruikers.find((gebruiker) => gebruiker.sub === sub);
}

/** The most that a token for this account may hold. */
export function scopesVanGebruiker(sub) {
  return scopesVan(vindGebruiker(sub));
}

/**
 * The most that a token for this client may hold. For the browser client the person is not known yet when this is
 * asked, so it is the union over all accounts; the grant of the person narrows it.
 */
export function scopesVanClient(clientId) {
  const client = clients.find((kandidaat) => kandidaat.client_id === clientId);
  return client.soort === 'machine' ? scopesVan(client) : [...new Set(gebruikers.flatMap(scopesVan))];
}

/** The monitor's own claims in an access token: of the person when there is one, else of the machine client. */
export function claimsVan({ accountId, clientId }) {
  const bron = accountId ? vindGebruiker(accountId) : clients.find((client) => client.client_id === clientId);
  return Object.fromEntries(CLAIMS.filter((claim) => bron[claim] !== undefined).map((claim) => [claim, bron[claim]]));
}
