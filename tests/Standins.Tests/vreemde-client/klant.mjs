// Makes every kind of call and prints what happened as JSON.
// Usage: node klant.mjs <contract.proto> <host:port>
import { randomUUID } from 'node:crypto';
import grpc from '@grpc/grpc-js';
import loader from '@grpc/proto-loader';

const [contract, address] = process.argv.slice(2);
const definition = loader.loadSync(contract, { keepCase: true, enums: String, defaults: true });
const { Proefdienst } = grpc.loadPackageDefinition(definition).monitoring.standins.proef;
const client = new Proefdienst(address, grpc.credentials.createInsecure());
const within = (milliseconds) => ({ deadline: Date.now() + milliseconds });
const codeName = (error) => grpc.status[error.code];

function unary(method, request, options = within(20_000)) {
  return new Promise((resolve, reject) => {
    client[method](request, new grpc.Metadata(), options, (error, response) => (error ? reject(error) : resolve(response)));
  });
}

async function failure(call) {
  try {
    await call;
  } catch (error) {
    return error;
  }
  throw new Error('the call should have failed');
}

async function serverStream() {
  const values = [];
  for await (const { waarde } of client.Tel({ waarde: 50 }, within(20_000))) {
    values.push(waarde);
  }
  return values;
}

function clientStream() {
  return new Promise((resolve, reject) => {
    const call = client.Som(within(20_000), (error, total) => (error ? reject(error) : resolve(total)));
    for (let waarde = 1; waarde <= 100; waarde++) {
      call.write({ waarde });
    }
    call.end();
  });
}

async function duplex() {
  const call = client.Kaats(within(20_000));
  for (const tekst of ['een', 'twee', 'drie']) {
    call.write({ tekst });
  }
  call.end();
  const echoes = [];
  for await (const { tekst } of call) {
    echoes.push(tekst);
  }
  return echoes;
}

async function cancellation() {
  const nummer = randomUUID();
  let call;
  const ended = failure(new Promise((resolve, reject) => {
    call = client.Wacht({ nummer }, within(20_000), (error, response) => (error ? reject(error) : resolve(response)));
  }));
  await unary('Bereikt', { nummer, stap: 'STAP_BEGONNEN' });
  call.cancel();
  const error = await ended;
  const seen = await unary('Bereikt', { nummer, stap: 'STAP_OPGEGEVEN' });
  return { client: codeName(error), seenByServer: seen.nummer === nummer };
}

async function refusal() {
  const error = await failure(unary('Weiger', { naam: 'x' }));
  return {
    code: codeName(error),
    detail: error.details,
    reden: error.metadata.get('reden')[0],
    bewijs: error.metadata.get('bewijs-bin')[0].toString('hex'),
  };
}

function unknownMethod() {
  return failure(new Promise((resolve, reject) => {
    client.makeUnaryRequest(
      '/monitoring.standins.proef.Proefdienst/BestaatNiet',
      (bytes) => bytes,
      (bytes) => bytes,
      Buffer.alloc(0),
      (error, response) => (error ? reject(error) : resolve(response)),
    );
  })).then(codeName);
}

const outcome = {
  unary: (await unary('Groet', { naam: 'Zoë' })).tekst,
  serverStream: await serverStream(),
  clientStream: await clientStream(),
  duplex: await duplex(),
  deadline: codeName(await failure(unary('Wacht', { nummer: randomUUID() }, within(500)))),
  cancellation: await cancellation(),
  error: await refusal(),
  unknownMethod: await unknownMethod(),
};
client.close();
process.stdout.write(JSON.stringify(outcome));
