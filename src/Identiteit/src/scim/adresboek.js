import { clients, gebruikers, zicht } from '../gegevens.js';

/** Everybody who acts on the platform: people, and the programs that sign in by themselves. A person goes before a program with the same account. */
const ACCOUNTS = [
  ...gebruikers,
  ...clients
    .filter(({ client_id, soort }) => soort === 'machine' && !gebruikers.some(({ sub }) => sub === client_id))
    .map(({ client_id, ...client }) => ({ sub: client_id, ...client })),
];

const ALLES = 'alles';

for (const [rol, regels] of Object.entries(zicht)) {
  const klopt = regels === ALLES || (Object.keys(regels).length > 0 && Object.values(regels).every((waarde) => waarde === 'eigen' || Array.isArray(waarde)));
  if (!klopt) {
    throw new Error(`zicht.json: ${rol} hoort "${ALLES}" te zijn, of attributen met een lijst of "eigen".`);
  }
}

function past(account, lezer, [attribuut, toegestaan]) {
  return account[attribuut] !== undefined
    && (toegestaan === 'eigen' ? account[attribuut] === lezer[attribuut] : toegestaan.includes(account[attribuut]));
}

/** The accounts that the holder of these claims may see, as zicht.json says. */
export function zichtbaarVoor(lezer) {
  const regels = Object.hasOwn(zicht, lezer.rol) ? zicht[lezer.rol] : undefined;
  return ACCOUNTS.filter((account) => account.sub === lezer.sub || regels === ALLES
    || (regels !== undefined && Object.entries(regels).every((regel) => past(account, lezer, regel))));
}
