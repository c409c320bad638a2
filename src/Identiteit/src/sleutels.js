import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

function maakSleutels() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return {
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), alg: 'RS256', use: 'sig' }] },
    cookies: [randomBytes(32).toString('base64url')],
  };
}

/**
 * Signing key for tokens and keys for cookies. Without a folder they live as long as the process; with one they are
 * read from `sleutels.json` in it (made when absent, readable by the owner only), so that tokens survive a restart.
 */
export function laadSleutels(map) {
  if (!map) {
    return maakSleutels();
  }

  const bestand = join(map, 'sleutels.json');
  mkdirSync(map, { recursive: true, mode: 0o700 });
  try {
    return JSON.parse(readFileSync(bestand, 'utf8'));
  } catch (fout) {
    if (fout.code !== 'ENOENT') {
      throw fout;
    }
  }

  const sleutels = maakSleutels();
  // wx: a second process that starts at the same moment must not replace keys that are already in use.
  writeFileSync(bestand, JSON.stringify(sleutels), { mode: 0o600, flag: 'wx' });
  return sleutels;
}
