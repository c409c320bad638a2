import { ScimFout } from './scimfout.js';

const LANGSTE = 4000; // characters: 50 accounts of 64 fit
const TERM = /^\s*([a-z.]+) (eq|co) ("(?:[^"\\]|\\.)*")(?: +or +(?=\S)|\s*$)/i;

function zonderHoofdletters(tekst) {
  return tekst.toLowerCase();
}

function precies(tekst) {
  return tekst;
}

/** What can be asked: attribute -> its value in an account, and whether capitals matter (RFC 7643, caseExact). */
const ATTRIBUTEN = new Map([
  ['id', { haal: ({ sub }) => sub, vorm: precies }],
  ['username', { haal: ({ sub }) => sub, vorm: zonderHoofdletters }],
  ['displayname', { haal: ({ naam }) => naam, vorm: zonderHoofdletters }],
  ['roles.value', { haal: ({ rol }) => rol, vorm: precies }],
]);

const VERGELIJKINGEN = {
  eq: (waarde, gezocht) => waarde === gezocht,
  co: (waarde, gezocht) => waarde.includes(gezocht),
};

function weiger(melding) {
  throw new ScimFout(400, melding, 'invalidFilter');
}

function leesWaarde(tekst) {
  try {
    return JSON.parse(tekst);
  } catch {
    return weiger('Een waarde in het filter is geen tekst tussen aanhalingstekens.');
  }
}

/**
 * The part of the filter grammar of RFC 7644 (section 3.4.2.2) that the monitor needs: `attribute eq|co "text"`, joined by
 * `or`. Returns a predicate over accounts; anything else is refused with invalidFilter.
 */
export function leesFilter(tekst) {
  if (tekst === null) {
    return () => true;
  }
  if (tekst.length > LANGSTE) {
    weiger(`Het filter is langer dan ${LANGSTE} tekens.`);
  }

  const termen = [];
  let rest = tekst;
  do {
    const [gelezen, attribuut, operator, waarde] = TERM.exec(rest) ?? weiger('Dit filter kan niet worden gelezen: alleen eq en co met een tekst, verbonden met or.');
    const { haal, vorm } = ATTRIBUTEN.get(attribuut.toLowerCase()) ?? weiger(`Op ${attribuut} kan niet worden gefilterd.`);
    const vergelijk = VERGELIJKINGEN[operator.toLowerCase()];
    const gezocht = vorm(leesWaarde(waarde));
    termen.push((account) => vergelijk(vorm(haal(account)), gezocht));
    rest = rest.slice(gelezen.length);
  } while (rest.length > 0);

  return (account) => termen.some((term) => term(account));
}
