import { createPublicKey } from 'node:crypto';

import { calculateJwkThumbprint, createLocalJWKSet, errors, jwtVerify } from 'jose';

import { AUDIENCE } from '../toegang.js';
import { ScimFout } from './scimfout.js';

/** The key as the provider publishes it: without its private part, known by its thumbprint (RFC 7638). */
async function openbaar(sleutel) {
  const jwk = createPublicKey({ key: sleutel, format: 'jwk' }).export({ format: 'jwk' });
  return { ...jwk, alg: sleutel.alg, use: sleutel.use, kid: sleutel.kid ?? await calculateJwkThumbprint(jwk) };
}

/**
 * Reads who asks from the bearer token: one of this issuer, for the monitor, signed with a key of ours and not expired.
 * Anything else is refused with 401.
 */
export function maakDrager({ issuer }, { jwks }) {
  const sleutels = Promise.all(jwks.keys.map(openbaar)).then((keys) => createLocalJWKSet({ keys }));

  return async function drager({ authorization = '' }) {
    const [, token] = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization) ?? [];
    if (!token) {
      throw new ScimFout(401, 'Een toegangstoken van de monitor is nodig.');
    }

    try {
      const { payload } = await jwtVerify(token, await sleutels, {
        issuer,
        audience: AUDIENCE,
        algorithms: ['RS256'],
        typ: 'at+jwt',
        clockTolerance: 30, // seconds, as the services
        requiredClaims: ['sub', 'exp', 'rol'],
      });
      return payload;
    } catch (fout) {
      if (fout instanceof errors.JOSEError) {
        throw new ScimFout(401, 'Het toegangstoken is verlopen of klopt niet.');
      }
      throw fout;
    }
  };
}
