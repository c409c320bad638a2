// Enhancement only: every page is complete without this file.
const script = document.currentScript;

// ---- Forms: a warning before unsent work is lost, and no sending twice.
const gewijzigd = new Set();
let onderweg = null;
let geduld;

const zetBezet = (formulier, bezet) => {
  for (const knop of formulier.querySelectorAll('button[type="submit"]')) {
    if (bezet) {
      knop.setAttribute('aria-disabled', 'true');
    } else {
      knop.removeAttribute('aria-disabled');
    }
  }
};

const laatLos = () => {
  clearTimeout(geduld);
  if (onderweg) {
    zetBezet(onderweg, false);
    onderweg = null;
  }
};

// A page that answers a sent form shows what was typed in it: that is not saved yet.
const beantwoord = document.querySelector('main[data-ingevuld]')?.dataset.ingevuld;
// A form that downloads a file, or shows its progress, leaves the page where it is.
for (const formulier of document.querySelectorAll('form[method="post"]:not([data-download], [data-voortgang])')) {
  formulier.addEventListener('submit', (gebeurtenis) => {
    if (onderweg === formulier) {
      gebeurtenis.preventDefault();
      return;
    }
    laatLos();
    onderweg = formulier;
    zetBezet(formulier, true);
    // The stop button of a browser tells the page nothing. Longer than any answer takes: until then the first may still be at work.
    geduld = setTimeout(laatLos, 120_000);
  });
  if ('bewaken' in formulier.dataset) {
    formulier.addEventListener('input', () => gewijzigd.add(formulier));
    if (beantwoord && formulier.elements.namedItem('_handler')?.value === beantwoord) {
      gewijzigd.add(formulier);
    }
  }
}
// Whoever sends one form, leaves what was typed in another.
window.addEventListener('beforeunload', (gebeurtenis) => {
  if ([...gewijzigd].some((formulier) => formulier !== onderweg)) {
    gebeurtenis.preventDefault();
    // Runs when the question is answered: who stays can send again.
    setTimeout(laatLos);
  }
});
window.addEventListener('keydown', (gebeurtenis) => {
  if (gebeurtenis.key === 'Escape') {
    // Stops the sending in a browser.
    laatLos();
  }
});
// Back in the browser: the page may come out of its cache as it was.
window.addEventListener('pageshow', (gebeurtenis) => {
  if (gebeurtenis.persisted) {
    laatLos();
  }
});

// ---- Long work: the lines that the server writes while it goes on; without this the form is sent and the page waits.
const volg = async (formulier, melding) => {
  try {
    const antwoord = await fetch(formulier.dataset.voortgang, { method: 'POST', body: new FormData(formulier) });
    if (antwoord.status === 401) {
      const aanmelden = document.createElement('a');
      aanmelden.className = 'utrecht-link utrecht-link--html-a';
      aanmelden.href = `/aanmelden?terug=${encodeURIComponent(location.pathname + location.search)}`;
      aanmelden.textContent = 'Meld u aan';
      melding.classList.add('melding--aandacht');
      melding.firstElementChild.replaceChildren('U bent niet meer aangemeld. Er is niets begonnen. ', aanmelden, ' en kies daarna opnieuw.');
      return;
    }
    if (!antwoord.ok) {
      throw new Error(String(antwoord.status));
    }
    const lezer = antwoord.body.pipeThrough(new TextDecoderStream()).getReader();
    let rest = '';
    for (let deel = await lezer.read(); !deel.done; deel = await lezer.read()) {
      const regels = (rest + deel.value).split('\n');
      rest = regels.pop();
      const laatste = regels.at(-1);
      if (laatste) {
        melding.classList.toggle('melding--aandacht', laatste.startsWith('!'));
        melding.firstElementChild.textContent = laatste.replace(/^!/, '');
      }
    }
  } catch {
    melding.classList.add('melding--aandacht');
    melding.firstElementChild.textContent = 'De voortgang is niet meer te volgen. Laad deze pagina opnieuw om te zien hoe het ervoor staat.';
  }
};

for (const formulier of document.querySelectorAll('form[data-voortgang]')) {
  let bezig = false;
  formulier.addEventListener('submit', (gebeurtenis) => {
    gebeurtenis.preventDefault();
    if (bezig) {
      return;
    }
    bezig = true;
    zetBezet(formulier, true);
    formulier.parentElement.querySelector('.melding')?.remove();
    const melding = document.createElement('div');
    melding.className = 'melding';
    melding.setAttribute('role', 'status');
    melding.append(document.createElement('p'));
    formulier.after(melding);
    melding.firstElementChild.textContent = 'Begonnen…';
    volg(formulier, melding).finally(() => {
      bezig = false;
      zetBezet(formulier, false);
    });
  });
}

// ---- A list on a small screen: the values of a row stand under each other, each with the head of its column. Without this the table scrolls.
// Rows and cells shown as blocks are no table to a screen reader any more, unless it is told.
const rollen = { 'thead, tbody': 'rowgroup', tr: 'row', 'thead th': 'columnheader', 'tbody th': 'rowheader', td: 'cell' };
for (const tabel of document.querySelectorAll('.tabelvak--lijst > table')) {
  // Without the arrow of a head that sorts.
  const koppen = [...tabel.tHead.rows[0].cells].map((kop) => (kop.querySelector('.sorteer')?.firstChild ?? kop).textContent.trim());
  for (const rij of tabel.tBodies[0].rows) {
    for (const cel of rij.cells) {
      if (cel.colSpan === 1 && (cel.childElementCount > 0 || cel.textContent.trim())) {
        cel.dataset.kop = koppen[cel.cellIndex];
      }
    }
  }
  tabel.setAttribute('role', 'table');
  for (const [wat, rol] of Object.entries(rollen)) {
    for (const deel of tabel.querySelectorAll(wat)) {
      deel.setAttribute('role', rol);
    }
  }
  tabel.classList.add('stapel');
}

// After a refused form the summary of errors is where the reader starts.
document.getElementById('foutoverzicht')?.focus();

// ---- Charts: tooltips and zoom on request, read from the table on the page.
const getal = (tekst) => {
  const kaal = tekst.replace(/[€%\s.]/g, '').replace('\u2212', '-').replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(kaal) ? Number(kaal) : null;
};

// The code of a period sorts by time; what the reader sees may be words.
const periode = (cel) => cel.dataset.periode ?? cel.textContent.trim();

const lees = (tabel, kolommen, groepen) => {
  const koppen = [...tabel.tHead.rows[0].cells].map((cel) => cel.textContent.trim());
  const metGroep = koppen[0] === 'Groep';
  const rijen = [...tabel.tBodies[0].rows].map((rij) => ({
    groep: metGroep ? rij.cells[0].textContent.trim() : '',
    periode: periode(rij.cells[metGroep ? 1 : 0]),
    waarde: (naam) => getal(rij.cells[koppen.indexOf(naam)]?.querySelector('.getal')?.textContent ?? ''),
  })).filter((rij) => groepen.length === 0 || groepen.includes(rij.groep));
  const perioden = [...new Set(rijen.map((rij) => rij.periode))].sort();
  const namen = [...new Set(rijen.map((rij) => rij.groep))];
  const reeksen = namen.flatMap((groep) => kolommen.map((kolom) => ({
    naam: [groep, kolommen.length > 1 || !groep ? kolom : ''].filter(Boolean).join(': '),
    waarden: perioden.map((periode) => rijen.find((rij) => rij.groep === groep && rij.periode === periode)?.waarde(kolom) ?? null),
  })));
  return { perioden, reeksen };
};

let echarts;
const laadEcharts = () => {
  echarts ??= new Promise((klaar, mislukt) => {
    const element = document.createElement('script');
    element.src = script.dataset.echarts;
    element.onload = () => klaar(window.echarts);
    element.onerror = mislukt;
    document.head.append(element);
  });
  return echarts;
};

const verken = async (figuur, tabel, knop) => {
  knop.disabled = true;
  const bibliotheek = await laadEcharts();
  const { perioden, reeksen } = lees(tabel, figuur.dataset.kolommen.split('|'), figuur.dataset.groepen ? figuur.dataset.groepen.split('|') : []);
  const vak = document.createElement('div');
  vak.className = 'grafiek__interactief';
  vak.setAttribute('role', 'img');
  vak.setAttribute('aria-label', 'Interactieve weergave van de cijfers in de tabel hieronder');
  knop.replaceWith(vak);
  const stijl = getComputedStyle(document.documentElement);
  const kleur = (naam) => stijl.getPropertyValue(naam).trim();
  const nederlands = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });
  const grafiek = bibliotheek.init(vak, null, { renderer: 'canvas' });
  grafiek.setOption({
    animation: false,
    color: [0, 1, 2, 3, 4, 5].map((nummer) => kleur(`--reeks-${nummer}`)),
    textStyle: { fontFamily: stijl.getPropertyValue('--letter'), fontSize: 14, color: kleur('--inkt') },
    legend: { type: 'scroll', top: 0, textStyle: { color: kleur('--inkt') } },
    grid: { left: 16, right: 16, top: 48, bottom: 56, containLabel: true },
    // Text on the canvas: HTML in a tooltip would need styles that the security policy forbids.
    tooltip: { trigger: 'axis', renderMode: 'richText', confine: true, valueFormatter: (waarde) => (waarde === null ? 'ontbreekt' : nederlands.format(waarde)) },
    dataZoom: [{ type: 'slider', bottom: 8, height: 20 }, { type: 'inside' }],
    xAxis: { type: 'category', data: perioden, axisLabel: { color: kleur('--inkt') } },
    yAxis: { type: 'value', axisLabel: { color: kleur('--inkt-zacht'), formatter: (waarde) => nederlands.format(waarde) }, splitLine: { lineStyle: { color: kleur('--lijn') } } },
    series: reeksen.map((reeks) => ({ name: reeks.naam, type: figuur.dataset.soort === 'lijnen' ? 'line' : 'bar', data: reeks.waarden, connectNulls: false, symbolSize: 9 })),
  });
  new ResizeObserver(() => grafiek.resize()).observe(vak);
};

for (const figuur of document.querySelectorAll('figure[data-kolommen]')) {
  const tabel = document.getElementById(figuur.dataset.tabel);
  if (tabel) {
    const knop = document.createElement('button');
    knop.type = 'button';
    knop.className = 'grafiek__knop';
    knop.textContent = 'Verken interactief';
    knop.addEventListener('click', () => verken(figuur, tabel, knop));
    figuur.append(knop);
  }
}
