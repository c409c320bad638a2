import { gebruikers } from './gegevens.js';
import { log } from './logboek.js';
import { errors } from './oidc.js';
import { aanmeldPagina, foutPagina, stuurPagina } from './paginas.js';
import { vindGebruiker } from './toegang.js';

const LANGSTE_FORMULIER = 4096; // bytes; a real form is shorter than 100

/** Reads a submitted form; undefined when it is larger than any form of ours. */
async function leesFormulier(req) {
  let tekst = '';
  for await (const deel of req) {
    tekst += deel;
    if (tekst.length > LANGSTE_FORMULIER) {
      return undefined;
    }
  }
  return new URLSearchParams(tekst);
}

/** Handles GET and POST on /aanmelden/{uid}: choose an account, no password. */
export function maakAanmelden(provider, { gatewayUrl }) {
  function toon(res, status, velden) {
    stuurPagina(res, status, aanmeldPagina({ gebruikers, gatewayUrl, ...velden }));
  }

  function weiger(res, status, code) {
    stuurPagina(res, status, foutPagina({ code, gatewayUrl }));
  }

  /** Ends the session of the person who was signed in before, so that the next one starts with an empty one. */
  async function sluitVorigeSessie(interactie) {
    const sessie = await provider.Session.findByUid(interactie.session.uid);
    await sessie?.destroy();
    // Without this the library refuses to go on, because the session is no longer the one that started the question.
    delete interactie.session.uid;
    await interactie.save(interactie.exp - Math.floor(Date.now() / 1000));
  }

  async function verwerk(req, res, interactie) {
    const formulier = await leesFormulier(req);
    if (!formulier) {
      return weiger(res, 413, 'request_too_large');
    }
    if (formulier.has('afbreken')) {
      return provider.interactionFinished(req, res, { error: 'access_denied', error_description: 'aanmelden afgebroken' });
    }

    const ingevuld = (formulier.get('account') ?? '').trim();
    const gebruiker = vindGebruiker(ingevuld.toLowerCase());
    if (!gebruiker) {
      return toon(res, 422, { ingevuld, onbekend: true });
    }

    if (interactie.session?.uid && interactie.session.accountId !== gebruiker.sub) {
      await sluitVorigeSessie(interactie);
    }
    log('aangemeld', { sub: gebruiker.sub });
    return provider.interactionFinished(req, res, { login: { accountId: gebruiker.sub } }, { mergeWithLastSubmission: false });
  }

  return async function aanmelden(req, res) {
    try {
      const interactie = await provider.interactionDetails(req, res);
      if (req.method === 'POST') {
        return await verwerk(req, res, interactie);
      }
      return toon(res, 200, { ingevuld: interactie.params.login_hint });
    } catch (fout) {
      if (fout instanceof errors.SessionNotFound) {
        return weiger(res, 400, fout.error);
      }
      throw fout;
    }
  };
}
