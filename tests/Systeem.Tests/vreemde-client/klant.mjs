// A school system in another language: reaches the platform through the gateway with nothing but the proto files.
// Arguments: gateway address (host:port), folder with protos, access token. Prints one JSON object.
import { readdirSync } from 'node:fs';
import grpc from '@grpc/grpc-js';
import loader from '@grpc/proto-loader';

const [adres, protos, token] = process.argv.slice(2);
const definitie = loader.loadSync(readdirSync(protos).filter((naam) => naam.endsWith('.proto')), { includeDirs: [protos], keepCase: true, longs: Number });
const pakket = grpc.loadPackageDefinition(definitie).monitoring;
const veilig = grpc.credentials.createInsecure();
const koppen = () => { const k = new grpc.Metadata(); k.set('authorization', `Bearer ${token}`); return k; };
const vraag = (client, methode, bericht) => new Promise((klaar, mis) => client[methode](bericht, koppen(), { deadline: Date.now() + 10_000 }, (fout, antwoord) => (fout ? mis(fout) : klaar(antwoord))));

const opps = new pakket.opp.v1.Ontwikkelingsperspectieven(adres, veilig);
const landelijk = new pakket.landelijk.v1.Landelijk(adres, veilig);
const toezicht = new pakket.toezicht.v1.Toezicht(adres, veilig);
const financien = new pakket.financien.v1.Financien(adres, veilig);

const stroom = () => new Promise((klaar, mis) => {
  const uitkomsten = [];
  const aanroep = opps.RegistreerStroom(koppen());
  aanroep.on('data', (blok) => uitkomsten.push(...blok.uitkomsten.map((een) => [een.regel, een.uitkomst, een.reden?.code ?? ''])));
  aanroep.on('error', mis);
  aanroep.on('end', () => klaar(uitkomsten));
  const rij = (regel, extra) => ({ regel, kenmerk: `VREEMD-${regel}`, leerling_sleutel: `LV${regel}`, vestiging: '90AA00', schoolsoort: 'bao', begin_termijn: '2025-09-01', opgesteld_op: '2025-09-10', ...extra });
  aanroep.write(rij(1, {}));
  aanroep.write(rij(2, { vestiging: '90AB00' }));
  aanroep.write(rij(3, { begin_termijn: '31-12-2025' }));
  aanroep.write(rij(4, { leerling_sleutel: '111222333' }));
  aanroep.write(rij(5, {}));
  aanroep.end();
});

const geweigerd = (belofte) => belofte.then(() => 'OK', (fout) => grpc.status[fout.code]);
const indicatoren = await vraag(landelijk, 'LijstIndicatoren', {});
console.log(JSON.stringify({
  indicatoren: indicatoren.indicatoren.map((een) => een.id).sort(),
  stroom: await stroom(),
  toezicht: await geweigerd(vraag(toezicht, 'StartOnderzoek', {})),
  financien: await geweigerd(vraag(financien, 'LijstDossiers', {})),
  rechtsgronden: (await vraag(toezicht, 'LijstRechtsgronden', { zoek: '' })).rechtsgronden.length > 0,
}));
process.exit(0);
