const TEKENS = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function veilig(tekst) {
  return String(tekst).replace(/[&<>"']/g, (teken) => TEKENS[teken]);
}

function pagina(titel, inhoud, formulierNaar = []) {
  return {
    formulierNaar,
    html: `<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${veilig(titel)} - Monitor passend onderwijs</title>
<link rel="stylesheet" href="/stijl.css">
</head>
<body>
<header>
<p class="product">Monitor passend onderwijs</p>
<p class="melding"><strong>Alleen voor ontwikkeling.</strong> Dit aanmeldpunt vraagt geen wachtwoord. Iedereen met toegang tot deze computer kan elk account kiezen. Gebruik het nooit met echte gegevens.</p>
</header>
<main>
${inhoud}
</main>
</body>
</html>
`,
  };
}

function knop({ sub, naam, omschrijving }) {
  return `<li><button class="account" name="account" value="${veilig(sub)}">
<span class="naam">${veilig(naam)}</span> <span>${veilig(omschrijving)}</span> <span class="sub">${veilig(sub)}</span></button></li>`;
}

/** The page to choose an account; `ingevuld` is what was typed and, with `onbekend`, not found. */
export function aanmeldPagina({ gebruikers, ingevuld = '', onbekend = false, gatewayUrl }) {
  const samenvatting = `<div class="fout" role="alert"><p><a href="#account">Vul een accountnaam uit de lijst in.</a></p></div>`;
  const bijVeld = `<p class="veldfout" id="account-fout">Het account '${veilig(ingevuld)}' bestaat niet.</p>`;
  return pagina(
    onbekend ? 'Fout: Aanmelden' : 'Aanmelden',
    `${onbekend ? samenvatting : ''}
<h1>Als wie wilt u zich aanmelden?</h1>
<h2 id="kiezen">Kies een account</h2>
<form method="post">
<ul class="accounts" aria-labelledby="kiezen">
${gebruikers.map(knop).join('\n')}
</ul>
</form>
<h2>Of typ de accountnaam</h2>
<form method="post">
<label for="account">Accountnaam</label>
<p class="hulp" id="account-hulp">Bijvoorbeeld ${veilig(gebruikers[0].sub)}</p>
${onbekend ? bijVeld : ''}
<input id="account" name="account" type="text" autocomplete="username" autocapitalize="none" spellcheck="false" required value="${veilig(ingevuld)}" aria-describedby="account-hulp${onbekend ? ' account-fout' : ''}"${onbekend ? ' aria-invalid="true"' : ''}>
<button class="actie">Aanmelden</button>
</form>
<form method="post">
<button class="rustig" name="afbreken" value="ja">Niet aanmelden, terug naar de monitor</button>
</form>`,
    [new URL(gatewayUrl).origin],
  );
}

/** `formulier` is the library's own form with its token; the button outside it submits it. */
export function afmeldPagina(formulier, gatewayUrl) {
  return pagina(
    'Afmelden',
    `<h1>Wilt u zich afmelden?</h1>
${formulier}
<p><button class="actie" form="op.logoutForm" name="logout" value="yes">Afmelden</button></p>
<p><a href="${veilig(gatewayUrl)}/">Aangemeld blijven, terug naar de monitor</a></p>`,
    [new URL(gatewayUrl).origin],
  );
}

export function afgemeldPagina(gatewayUrl) {
  return pagina('Afgemeld', `<h1>U bent afgemeld</h1>
<p><a href="${veilig(gatewayUrl)}/">Naar de monitor</a></p>`);
}

/** `code` is the OAuth error code, for the person who reports it. */
export function foutPagina({ code, omschrijving, gatewayUrl }) {
  return pagina('Aanmelden is niet gelukt', `<h1>Aanmelden is niet gelukt</h1>
<p>De aanmelding is verlopen of de vraag klopt niet. Begin opnieuw bij de monitor.</p>
<p><a href="${veilig(gatewayUrl)}/">Naar de monitor</a></p>
<p class="hulp">Technische reden: <code>${veilig(code)}</code>${omschrijving ? ` <span lang="en">(${veilig(omschrijving)})</span>` : ''}</p>`);
}

/** Headers that allow nothing but our own style sheet and the forms on the page. */
function koppen(formulierNaar) {
  // Browsers check form-action on the redirects after a form too: hence the gateway's origin on pages that lead there.
  const naar = ["'self'", ...formulierNaar].join(' ');
  return {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': `default-src 'none'; style-src 'self'; form-action ${naar}; base-uri 'none'; frame-ancestors 'none'`,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  };
}

/** Sends a page outside the library's pipeline. */
export function stuurPagina(res, status, { html, formulierNaar }) {
  res.writeHead(status, koppen(formulierNaar)).end(html);
}

/** Gives a page to the library's pipeline, which still has cookies to add before it sends. */
export function zetPagina(ctx, { html, formulierNaar }) {
  ctx.body = html;
  ctx.set(koppen(formulierNaar));
}
