import { readFileSync } from 'node:fs';

function lees(bestand) {
  return JSON.parse(readFileSync(new URL(`../${bestand}`, import.meta.url), 'utf8'));
}

/** Accounts to choose from; one or two per role. */
export const gebruikers = lees('gebruikers.json');

/** Registered clients; `geheim` names the environment variable with the secret, `soort` is browser or machine. */
export const clients = lees('clients.json');

/** Role -> scopes that a token of that role may hold at most. */
export const rollen = lees('rollen.json');

/**
 * Role of a reader -> which accounts of the directory it sees besides its own: per attribute the values allowed, or
 * "eigen" for the value of the reader itself; "alles" for all of them. A role that is not here sees only itself.
 */
export const zicht = lees('zicht.json');
