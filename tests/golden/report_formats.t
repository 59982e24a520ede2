# The same report as a page, for a program, for a word processor and on paper, and the file it goes into.
  $ bti init base --guide bti-base > /dev/null
  $ cd base
  $ export BTI_USER=larer1
  $ export BTI_SERVICE=school
  $ bti new --answers - > /dev/null <<'END'
  > acute: no
  > subject: {kind: child, born: 2017}
  > concern: "Sitter *alene* i <b>friminuttene</b>."
  > outcome: go-on
  > END
  $ cat > talk.yaml <<'END'
  > consulted: {with: rektor, anonymous: no}
  > outcome: go-on
  > END
  $ bti step q5 --answers talk.yaml | tail -n 1
  Gå videre med: bti step Q5ZM-MZ0N
# A page of HTML is whole. This is all of it, style and all.
  $ bti report q5 meeting --format html
  <!DOCTYPE html>
  <html lang="nb">
  <head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Oppsummering, sak Q5ZM-MZ0N</title>
  <style>
  html { color: #1a1a1a; background: #fff; font: 1rem/1.5 Arial, "Liberation Sans", "Noto Sans Arabic", sans-serif; }
  body { margin: 0; }
  main { max-width: 42rem; margin: 0 auto; padding: 1rem; overflow-wrap: break-word; }
  h1 { font-size: 1.6rem; line-height: 1.25; margin: 0.5rem 0 1.25rem; text-wrap: balance; }
  h2 { font-size: 1.2rem; line-height: 1.3; margin: 2rem 0 0.5rem; padding-bottom: 0.2rem; border-bottom: 1px solid #5c6670; }
  p { margin: 0 0 0.75rem; }
  ul { margin: 0 0 0.75rem; padding: 0 0 0 1.25rem; }
  ul.numbered { list-style: none; padding: 0; }
  ul.numbered ul.numbered { margin-top: 0.75rem; padding: 0 0 0 1.25rem; }
  li { margin: 0 0 0.5rem; }
  ul.numbered > li { margin-bottom: 1rem; }
  .label { font-weight: bold; }
  dl { margin: 0 0 0.75rem; }
  dt { font-weight: bold; }
  dd { margin: 0; }
  dd p:last-child, li p:last-child { margin-bottom: 0; }
  dl.facts { display: table; table-layout: fixed; width: 100%; }
  dl.facts > div { display: table-row; }
  dl.facts dt { display: table-cell; width: 9.5rem; padding: 0.1rem 1rem 0.1rem 0; }
  dl.facts dd { display: table-cell; padding: 0.1rem 0; }
  dl.details { margin: 0.25rem 0 0; }
  dl.details dt, dl.details dd.short { display: inline; font-weight: normal; }
  dl.details dt { color: #45505a; }
  dl.details dt::after { content: ": "; }
  del { color: #45505a; }
  figure { margin: 0.75rem 0; }
  svg { display: block; width: 100%; max-width: 30rem; height: auto; }
  figcaption { margin-top: 0.5rem; color: #45505a; }
  figcaption p { margin: 0; }
  [dir="rtl"] ul, [dir="rtl"] ul.numbered ul.numbered { padding: 0 1.25rem 0 0; }
  [dir="rtl"] ul.numbered { padding: 0; }
  [dir="rtl"] dl.facts dt { padding: 0.1rem 0 0.1rem 1rem; }
  @media (max-width: 30rem) {
    dl.facts, dl.facts > div, dl.facts dt, dl.facts dd { display: block; width: auto; }
    dl.facts > div { margin-bottom: 0.5rem; }
  }
  @page {
    size: A4;
    margin: 20mm 20mm 22mm;
    @bottom-left { content: string(title); font: 8pt Arial, "Liberation Sans", sans-serif; color: #45505a; }
    @bottom-right { content: counter(page) " / " counter(pages); font: 8pt Arial, "Liberation Sans", sans-serif; color: #45505a; }
  }
  @media print {
    html { font-size: 10.5pt; }
    main { max-width: none; padding: 0; }
    h1 { margin-top: 0; string-set: title content(); }
    h1, h2, h2 + p { break-after: avoid; }
    figure, figure svg, dl.facts > div, dl.details { break-inside: avoid; }
    dl.details { break-before: avoid; }
    p, li, dd { orphans: 2; widows: 2; }
    svg { max-width: 11cm; }
  }
  </style>
  </head>
  <body>
  <main>
  <h1>Oppsummering, sak Q5ZM-MZ0N</h1>
  <dl class="facts">
  <div><dt>Gjelder</dt><dd class="short">barn</dd></div>
  <div><dt>Stafettholder</dt><dd class="short">ikke valgt ennå</dd></div>
  <div><dt>Nivå</dt><dd class="short">0, Avklar undringen</dd></div>
  <div><dt>Trinn</dt><dd class="short">3 av 5, Del med barnet eller familien</dd></div>
  </dl>
  <p>Det er ikke ført noe møte i saken ennå.</p>
  <h2>Med egne ord</h2>
  <p>Ikke ført ennå.</p>
  <h2>Mål og tiltak</h2>
  <p>Ingen mål er ført ennå.</p>
  <h2>Neste møte</h2>
  <p>Det er ikke avtalt noe nytt møte ennå.</p>
  </main>
  </body>
  </html>
# In nynorsk, by the ending of the file's name; only you can read it.
  $ BTI_LANG=nn bti report q5 meeting -o ../oppsummering.html
  Lagra i ../oppsummering.html.
  $ stat -c %a ../oppsummering.html
  600
  $ sed '/<style>/,/<\/style>/d' ../oppsummering.html
  <!DOCTYPE html>
  <html lang="nn">
  <head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Oppsummering, sak Q5ZM-MZ0N</title>
  </head>
  <body>
  <main>
  <h1>Oppsummering, sak Q5ZM-MZ0N</h1>
  <dl class="facts">
  <div><dt>Gjeld</dt><dd class="short">barn</dd></div>
  <div><dt>Stafetthaldar</dt><dd class="short">ikkje vald enno</dd></div>
  <div><dt>Nivå</dt><dd class="short">0, Avklar undringen</dd></div>
  <div><dt>Steg</dt><dd class="short">3 av 5, Del med barnet eller familien</dd></div>
  </dl>
  <p>Det er ikkje ført noko møte i saka enno.</p>
  <h2>Med eigne ord</h2>
  <p>Ikkje ført enno.</p>
  <h2>Mål og tiltak</h2>
  <p>Ingen mål er førte enno.</p>
  <h2>Neste møte</h2>
  <p>Det er ikkje avtalt noko nytt møte enno.</p>
  </main>
  </body>
  </html>
# What lies there already is never written over, whatever it is.
  $ bti report q5 meeting --output ../oppsummering.html
  bti: feil: ../oppsummering.html: Filen finnes allerede.
    Den er urørt. Velg et annet navn, eller bruk den som er der.
  [5]
  $ bti report q5 meeting -o .
  bti: feil: .: Navnet sier ikke hva slags fil det skal bli.
    La det slutte på .txt, .md, .html, .json, .pdf eller .docx, eller legg til --format.
  [2]
  $ ln -s /nowhere/x ../lenke.html
  $ bti report q5 meeting -o ../lenke.html
  bti: feil: ../lenke.html: Dette er en lenke, og lenker følger bti ikke.
    Legg selve filen eller mappen der i stedet for lenken.
  [4]
# Nor is anything put among cases and guides, by whatever way.
  $ bti report q5 meeting --format text -o cases/2026/K7F3-Q2MD.yaml
  bti: feil: cases/2026/K7F3-Q2MD.yaml: Mappen hører til saksmappen, og bti legger ikke annet enn saker og veiledere der.
    Lagre den et annet sted, for eksempel i hjemmemappen din.
  [2]
  $ ln -s base/guides ../snarvei
  $ bti log q5 -o ../snarvei/logg.html
  bti: feil: ../snarvei/logg.html: Mappen hører til saksmappen, og bti legger ikke annet enn saker og veiledere der.
    Lagre den et annet sted, for eksempel i hjemmemappen din.
  [2]
  $ bti report q5 meeting -o ingen/mappe.html
  bti: feil: ingen/mappe.html: Den finnes ikke.
    Se etter om navnet er riktig skrevet, og om du står i riktig mappe.
  [4]
# The name must tell what kind of file it is, or --format.
  $ bti report q5 meeting -o oppsummering
  bti: feil: oppsummering: Navnet sier ikke hva slags fil det skal bli.
    La det slutte på .txt, .md, .html, .json, .pdf eller .docx, eller legg til --format.
  [2]
  $ bti report q5 meeting -o oppsummering.odt
  bti: feil: oppsummering.odt: Navnet sier ikke hva slags fil det skal bli.
    La det slutte på .txt, .md, .html, .json, .pdf eller .docx, eller legg til --format.
  [2]
  $ bti report q5 meeting --format odt
  bti: feil: Det formatet finnes ikke.
    Velg mellom: text, md, html, json, pdf, docx.
  [2]
  $ bti report q5 meeting --format md -o oppsummering
  Lagret i oppsummering.
  $ head -n 3 oppsummering
  # Oppsummering, sak Q5ZM-MZ0N

  - **Gjelder:** barn
  $ bti log q5 -o logg.txt
  Lagret i logg.txt.
  $ head -n 7 logg.txt
  Logg for sak Q5ZM-MZ0N
  ======================

  Nivå 0, trinn 1: Sett ord på undringen
  --------------------------------------

  21. november 2026 kl. 10:15, larer1, Skole
  $ bti log q5 --json -o logg.json && python3 -m json.tool logg.json | head -n 3
  Lagret i logg.json.
  {
      "bti": "report/1",
      "kind": "chronology",
# Pictures are for the eye; elsewhere the way stands in a line.
  $ bti step q5 --answers - > /dev/null <<'END'
  > contacted: {whom: mor}
  > outcome: go-on
  > END
  $ bti step q5 --answers - > /dev/null <<'END'
  > conversation: {present: [mor, larer1], text: "Vi prøver <b>noe</b>.\n\n- hjemme\n- på skolen"}
  > voice: {words: "Jeg vil ha noen å leke med & være sammen med."}
  > outcome: level-1
  > END
  $ bti report q5 meeting | tail -n 4
  Veien gjennom nivåene
  ---------------------

  Nivå 0 (21. nov. 2026) → Nivå 1 (21. nov.)
  $ bti report q5 meeting --format md | tail -n 3
  ## Veien gjennom nivåene

  Nivå 0 (21. nov. 2026) → Nivå 1 (21. nov.)
  $ bti report q5 meeting --format html | sed -n '/<figure>/,$p'
  <figure>
  <svg xmlns="http://www.w3.org/2000/svg" role="img" direction="ltr" viewBox="0 0 340 132" width="340" height="132" font-family="Arial, 'Liberation Sans', sans-serif" font-size="12" fill="#1a1a1a"><title>Veien gjennom nivåene</title><desc>Nivå 0 (21. nov. 2026) → Nivå 1 (21. nov.)</desc><text x="6" y="57" text-anchor="start">Nivå 0</text><polyline points="56,53 334,53" fill="none" stroke="#c4ccd4" stroke-width="1"/><text x="6" y="27" text-anchor="start">Nivå 1</text><polyline points="56,23 334,23" fill="none" stroke="#c4ccd4" stroke-width="1"/><polyline points="64,53 195,53 195,23" fill="none" stroke="#1f4e79" stroke-width="2.5"/><polyline points="195,23 326,23" fill="none" stroke="#1f4e79" stroke-width="2.5"/><polygon points="321.5,18.5 330.5,23 321.5,27.5" fill="#1f4e79" stroke="#1f4e79" stroke-width="1.5"/><circle cx="64" cy="53" r="4.5" fill="#1f4e79" stroke="#1f4e79" stroke-width="1.5"/><circle cx="195" cy="23" r="4.5" fill="#1f4e79" stroke="#1f4e79" stroke-width="1.5"/><text x="36" y="84" text-anchor="start">21. nov.</text><text x="36" y="100" text-anchor="start">2026</text><text x="167" y="84" text-anchor="start">21. nov.</text><circle cx="10.5" cy="119.5" r="4.5" fill="#1f4e79" stroke="#1f4e79" stroke-width="1.5"/><text x="20" y="124" text-anchor="start">kom hit</text><polygon points="83,115 92,119.5 83,124" fill="#1f4e79" stroke="#1f4e79" stroke-width="1.5"/><text x="97" y="124" text-anchor="start">er her nå</text></svg>
  <figcaption>
  <p>Nivå 0: Avklar undringen</p>
  <p>Nivå 1: Tidlig innsats i egen tjeneste</p>
  </figcaption>
  </figure>
  </main>
  </body>
  </html>
  $ bti log q5 --format html | sed -n '/<h1>/,/<\/dl>/p'
  <h1>Logg for sak Q5ZM-MZ0N</h1>
  <h2>Nivå 0, trinn 1: Sett ord på undringen</h2>
  <p>21. november 2026 kl. 10:15, larer1, Skole</p>
  <ul>
  <li>Saken åpnet
  <dl class="details">
  <div><dt>Hvem tok det opp</dt><dd class="short">ansatt</dd></div>
  </dl>
# PDF and Word are files, not something to look at in a window.
  % bti report q5 meeting --format pdf
  bti: feil: En slik fil kan ikke vises i vinduet.
    Lagre den: -o FIL.pdf
  [2]
  $ bti report q5 meeting --format pdf | head -c 5
  %PDF- (no newline)
  $ bti report q5 meeting -o oppsummering.pdf
  Lagret i oppsummering.pdf.
  $ bti report q5 meeting -o oppsummering.docx
  Lagret i oppsummering.docx.
  $ stat -c '%a %n' oppsummering.*
  600 oppsummering.docx
  600 oppsummering.pdf
  $ python3 -c "import zipfile; t = zipfile.ZipFile('oppsummering.docx').read('word/document.xml').decode(); print('Samtale 21. november 2026, sak' in t, 'nb' in t)"
  True False
# Both take another program; without it that is told, and nothing is left behind.
  $ BTI=$(command -v bti); PATH=/nowhere $BTI report q5 meeting -o uten.pdf
  bti: feil: uten.pdf: Til dette trengs weasyprint, og det er ikke installert her.
    Lagre som .html, åpne filen i nettleseren og skriv den ut som PDF. Eller be IT installere weasyprint.
  [6]
  $ BTI=$(command -v bti); PATH=/nowhere $BTI report q5 meeting -o uten.docx
  bti: feil: uten.docx: Til dette trengs pandoc, og det er ikke installert her.
    Lagre som .html og åpne filen i et skriveprogram. Eller be IT installere pandoc.
  [6]
  $ BTI=$(command -v bti); PATH=/nowhere $BTI report q5 meeting --format pdf
  bti: feil: Til dette trengs weasyprint, og det er ikke installert her.
    Lagre som .html, åpne filen i nettleseren og skriv den ut som PDF. Eller be IT installere weasyprint.
  [6]
  $ ls uten*; find $HOME/.local/state/bti -type f
  ls: cannot access 'uten*': No such file or directory
  $ mkdir odd; printf '#!/bin/sh\nexit 1\n' > odd/weasyprint; chmod +x odd/weasyprint; PATH=$PWD/odd:$PATH bti report q5 meeting -o odd.pdf
  bti: feil: odd.pdf: weasyprint fikk ikke laget filen.
    Lagre som .html, åpne filen i nettleseren og skriv den ut som PDF. Eller be IT installere weasyprint.
  [6]
