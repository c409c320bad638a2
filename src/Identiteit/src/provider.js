import { maakAfmelden } from './afmelden.js';
import { clients } from './gegevens.js';
import { maakOpslag } from './geheugen.js';
import { log } from './logboek.js';
import { Provider, errors, interactionPolicy } from './oidc.js';
import { foutPagina, zetPagina } from './paginas.js';
import { AUDIENCE, RESOURCE, claimsVan, scopesVanClient, scopesVanGebruiker, vindGebruiker } from './toegang.js';

const UUR = 60 * 60;

function registreer({ geheimen, gatewayUrl }) {
  return ({ client_id, naam, soort }) => ({
    client_id,
    client_name: naam,
    client_secret: geheimen[client_id],
    ...(soort === 'browser'
      ? {
        grant_types: ['authorization_code'],
        response_types: ['code'],
        redirect_uris: [`${gatewayUrl}/aanmelden/terug`],
        post_logout_redirect_uris: [`${gatewayUrl}/`],
      }
      : { grant_types: ['client_credentials'], response_types: [], redirect_uris: [] }),
  });
}

/** Without a consent page: the one browser client is the monitor itself. */
function alleenAanmelden() {
  const beleid = interactionPolicy.base();
  beleid.remove('consent');
  return beleid;
}

async function geefToestemming(ctx) {
  const { client, session, provider } = ctx.oidc;
  const bestaand = session.grantIdFor(client.clientId);
  const gevonden = bestaand && await provider.Grant.find(bestaand);
  if (gevonden?.accountId === session.accountId) {
    return gevonden;
  }

  const toestemming = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  toestemming.addOIDCScope('openid');
  toestemming.addResourceScope(RESOURCE, scopesVanGebruiker(session.accountId).join(' '));
  await toestemming.save();
  return toestemming;
}

/** The API that tokens are for, with the scopes this client can get at most; anything else asked is left out. */
function beschrijfResource(ctx, resource, client) {
  if (resource !== RESOURCE) {
    throw new errors.InvalidTarget();
  }
  return {
    audience: AUDIENCE,
    scope: scopesVanClient(client.clientId).join(' '),
    accessTokenTTL: UUR,
    accessTokenFormat: 'jwt',
    jwt: { sign: { alg: 'RS256' } },
  };
}

/** The OpenID provider for these settings (see leesOmgeving) and keys (see laadSleutels). */
export function maakProvider(omgeving, sleutels) {
  const afmelden = maakAfmelden(omgeving);
  const provider = new Provider(omgeving.issuer, {
    adapter: maakOpslag(),
    clients: clients.map(registreer(omgeving)),
    clientAuthMethods: ['client_secret_basic', 'client_secret_post'],
    clientBasedCORS: () => false,
    jwks: sleutels.jwks,
    cookies: { keys: sleutels.cookies },
    responseTypes: ['code'],
    pkce: { required: () => true },
    scopes: ['openid'],
    claims: { openid: ['sub', 'naam', 'rol'] },
    findAccount: (_ctx, sub) => {
      const gebruiker = vindGebruiker(sub);
      return gebruiker && { accountId: sub, claims: () => ({ sub, naam: gebruiker.naam, rol: gebruiker.rol }) };
    },
    loadExistingGrant: geefToestemming,
    extraTokenClaims: (_ctx, token) => claimsVan(token),
    issueRefreshToken: () => false,
    interactions: { policy: alleenAanmelden(), url: (_ctx, { uid }) => `/aanmelden/${uid}` },
    renderError: (ctx, { error, error_description: omschrijving }) => {
      zetPagina(ctx, foutPagina({ code: error, omschrijving, gatewayUrl: omgeving.gatewayUrl }));
    },
    features: {
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      userinfo: { enabled: false },
      clientCredentials: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: afmelden.vraag,
        postLogoutSuccessSource: afmelden.klaar,
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => RESOURCE,
        useGrantedResource: () => true,
        getResourceServerInfo: beschrijfResource,
      },
    },
    ttl: {
      AccessToken: UUR,
      AuthorizationCode: 60,
      ClientCredentials: UUR,
      Grant: 8 * UUR,
      IdToken: UUR,
      Interaction: UUR,
      Session: 8 * UUR,
    },
  });

  provider.use(afmelden.zonderSessie);
  provider.on('server_error', (_ctx, fout) => log('fout', { soort: fout.name, bericht: fout.message }));
  provider.on('authorization.error', (_ctx, fout) => log('aanmelden-geweigerd', { code: fout.error }));
  provider.on('grant.error', (ctx, fout) => log('token-geweigerd', { client: ctx.oidc.client?.clientId, code: fout.error }));
  provider.on('grant.success', (ctx) => log('token-uitgegeven', { client: ctx.oidc.client.clientId }));
  return provider;
}
