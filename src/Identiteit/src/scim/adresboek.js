import { clients, gebruikers, zicht } from '../gegevens.js';

/** Everybody who acts on the platform: people, and the programs that sign in by themselves. A person goes before a program with the same account. */
const ACCOUNTS = [
  ...gebruikers,
  ...clients
    .filter(({ client_id, soort }) => soort === 'machine' && !gebruikers.some(({ sub }) => sub === client_id))
    .map(({ client_id, ...client }) => ({ sub: client_id, ...client })),
];

function past(account, lezer, [attribuut, toegestaan]) {
  return account[attribuut] !== undefined
    && (toegestaan === 'eigen' ? account[attribuut] === lezer[attribuut] : toegestaan.includes(account[attribuut]));
}

/** The accounts that the holder of these claims may see, as zicht.json says. */
export function zichtbaarVoor(lezer) {
  const regels = Object.hasOwn(zicht, lezer.rol) ? Object.entries(zicht[lezer.rol]) : undefined;
  return ACCOUNTS.filter((account) => account.sub === lezer.sub || regels?.every((regel) => past(account, lezer, regel)));
}
