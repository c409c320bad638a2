import { log } from './logboek.js';
import { afmeldPagina, afgemeldPagina, zetPagina } from './paginas.js';

/**
 * Sign-out started by the gateway. When the gateway proves with its ID token that the session is its own person's, no
 * question is asked; a bare link (which any site could make) gets a page with one button.
 */
export function maakAfmelden({ gatewayUrl }) {
  function bestemming(ctx) {
    const { post_logout_redirect_uri: terug, state } = ctx.oidc.params;
    if (!terug) {
      return `${gatewayUrl}/`;
    }
    const url = new URL(terug);
    if (state !== undefined) {
      url.searchParams.set('state', state);
    }
    return url.href;
  }

  function stuurDoor(ctx) {
    ctx.status = 303;
    ctx.redirect(bestemming(ctx));
  }

  return {
    async vraag(ctx, formulier) {
      const { session, entities, provider } = ctx.oidc;
      const sub = entities.IdTokenHint?.payload.sub;
      if (sub !== session.accountId) {
        zetPagina(ctx, afmeldPagina(formulier, gatewayUrl));
        return;
      }

      log('afgemeld', { sub });
      await session.destroy();
      ctx.cookies.set(provider.cookieName('session'), null, { httpOnly: true, sameSite: 'lax' });
      stuurDoor(ctx);
    },

    async klaar(ctx) {
      zetPagina(ctx, afgemeldPagina(gatewayUrl));
    },

    /** Nobody is signed in here (any more): the library would show a page that submits itself; just go back instead. */
    async zonderSessie(ctx, next) {
      await next();
      if (ctx.oidc?.route === 'end_session' && ctx.status === 200 && !ctx.oidc.session.accountId && !ctx.oidc.session.destroyed) {
        stuurDoor(ctx);
      }
    },
  };
}
