# Forms and sheets: listed for a case, read, and filled in with what the case knows.
  $ bti init base --guide bti-base > /dev/null
  $ cd base
  $ export BTI_USER=larer1
  $ export BTI_SERVICE=school
  $ bti new --answers - > /dev/null <<'END'
  > acute: no
  > subject: {kind: child, born: 2017}
  > concern: "Sitter *alene* i friminuttene.\n\n# og sier lite [her](http://x)"
  > outcome: go-on
  > END
  $ bti tool list q5
    wonder-note  Undringsnotat
      Skriv ned det du har sett og hørt, mens du husker det. Ta notatet med til
      lederen din.
    signs  Tegn og faktorer
      Til deg som leter etter ord: tegn, det som tynger, og det som verner, i hver
      alder.
    worry-scale  Bekymringsskala
      Fra 1, ingen bekymring, til 6, fare. Hjelper deg å si hvor urolig du er.
    talk  Forbered og hold samtalen
      Les det dagen før, så du vet hvordan du vil begynne, og hva du gjør om det
      blir vanskelig.
    talk-note  Samtalenotat
      Ett ark til før, under og etter samtalen.
    worry-talk  Bekymringssamtale
      Når undringen er blitt bekymring, og de foresatte må få høre det rett ut og
      vennlig.
    family-info  BTI: til deg som er foresatt
      Ett ark til familien om BTI, stafettloggen og det de selv bestemmer. Finnes
      på flere språk.
    consent-information  Skjema for samtykke til å gi informasjon
      Når familien vil at du skal ringe eller spørre noen for dem, den ene gangen.
    consent-log  Skjema for samtykke til stafettlogg
      Les det sammen med familien. Underskriften hører hjemme på papir, før loggen
      åpnes.
    consent-cooperation  Skjema for samtykke til tverrfaglig samarbeid
      Én linje for hver tjeneste: hva som deles, hvorfor og hvor lenge.
    holder-guide  Stafettholderen
      Hva stafettholderen gjør, og hvordan stafetten skifter hånd uten at noen
      blir borte.
    invitation  Innkalling til møte
      Forteller familien hvorfor dere møtes, hvem som kommer, og hva de kan tenke
      på.
    meeting-guide  Møteplan
      Til den som leder møtet: saksliste, barnets mening, mål, tiltak og avtaler
      på ett sted.
    evaluation  Evaluering av tiltak
      Til evalueringsmøtet, med barnets mening først og så ett tiltak om gangen.

  Fyll ut et av dem med: bti tool fill Q5ZM-MZ0N VERKTØY
  $ bti step q5 --answers - > /dev/null <<'END'
  > {consulted: {with: rektor, anonymous: no}, outcome: go-on}
  > END
  $ bti tool list q5 | sed -n 1,8p
  Til dette trinnet:
    talk  Forbered og hold samtalen
      Les det dagen før, så du vet hvordan du vil begynne, og hva du gjør om det
      blir vanskelig.
    family-info  BTI: til deg som er foresatt
      Ett ark til familien om BTI, stafettloggen og det de selv bestemmer. Finnes
      på flere språk.
    consent-information  Skjema for samtykke til å gi informasjon
# What the case says is never markup; what it does not know is a line to write on.
  $ bti tool fill q5 wonder-note | sed -n 1,19p
  # Undringsnotat

  Til deg som går og tenker på et barn, en ungdom, en gravid eller en forelder. Skriv samme dag, mens du husker
  det, og ta notatet med når du går til lederen din.

  Fare for liv eller helse, vold eller overgrep: ring 112. Barnevernvakt / Alarmtelefonen: 116 111.

  - Sak: Q5ZM-MZ0N
  - Dato: 21. november 2026
  - Gjelder: barn
  - Tjeneste: Skole
  - Min rolle:

  ## Det jeg har sett og hørt

  Skriv det et kamera ville ha vist, og det som ble sagt, ord for ord. Bruk roller, ikke navn.

  Sitter \*alene\* i friminuttene.  \# og sier lite \[her\](http://x)
  ¶
  $ bti tool fill q5 invitation | sed -n 1,13p
  # Innkalling til møte

  Velkommen til møte. Her står det hvorfor vi møtes, hvem som kommer, og hva du kan tenke på i forveien.

  - Dato: 21. november 2026
  - Sak: Q5ZM-MZ0N
  - Fra: ____
  - Møte: ____
  - Sted og vei dit:
  - Ferdig klokka:
  - Tolk (språk):

  ## Derfor møtes vi
  $ bti tool show invitation | sed -n 5,8p
  - Dato: ____
  - Sak: ____
  - Fra: ____
  - Møte: ____
# In nynorsk, and in a language that bti itself does not speak.
  $ bti tool fill q5 wonder-note --lang nn | sed -n 8,12p
  - Sak: Q5ZM-MZ0N
  - Dato: 21. november 2026
  - Gjeld: barn
  - Teneste: Skole
  - Rolla mi:
  $ bti tool show family-info --lang pl | sed -n 1,3p
  # BTI: informacja dla rodziców i opiekunów

  Piszemy tu, jak pomagamy, gdy dziecko albo rodzina potrzebuje więcej wsparcia, i o czym decydują Państwo sami.
  $ bti tool show talk --lang pl
  bti: feil: Verktøyet finnes ikke på det språket.
    Velg mellom: nn.
  [2]
  $ bti tool show talke
  bti: feil: Veilederen har ikke noe slikt verktøy.
    Mente du «talk»?
  [2]
  $ bti tool fill q5
  bti: feil: Hvilket verktøy?
    «bti help tool fill» viser hvordan.
  [2]
# Into a file of one's own, that no other may read, and never over one that is there.
  $ bti tool fill q5 invitation -o innkalling.md
  Lagret i innkalling.md.
  $ stat -c %a innkalling.md
  600
  $ bti tool fill q5 invitation -o innkalling.md
  bti: feil: innkalling.md: Filen finnes allerede.
    Den er urørt. Velg et annet navn, eller bruk den som er der.
  [5]
  $ bti tool fill q5 invitation -o innkalling.txt
  bti: feil: innkalling.txt: Den slags fil kan bti ikke skrive.
    La navnet slutte på .md, .docx, .odt, .pdf eller .html.
  [2]
# Word takes pandoc; without it that is told, and nothing is left behind.
  $ BTI=$(command -v bti); PATH=/nowhere $BTI tool fill q5 invitation -o innkalling.docx
  bti: feil: innkalling.docx: Til dette trengs pandoc, og det er ikke installert her.
    Be IT installere pandoc og weasyprint, eller lagre som .md og åpne den i et skriveprogram.
  [6]
  $ ls innkalling*
  innkalling.md
  $ bti tool fill q5 invitation -o innkalling.docx
  Lagret i innkalling.docx.
  $ python3 -c "import zipfile; t = zipfile.ZipFile('innkalling.docx').read('word/document.xml').decode(); print('Innkalling' in t, 'Q5ZM' in t)"
  True True
  $ bti tool fill q5 family-info --lang ar -o info.pdf
  Lagret i info.pdf.
  $ head -c 5 info.pdf; echo
  %PDF-
  $ find . "$HOME" -name 'tool.*'
# A tool that a guide names and nobody put there.
  $ cd ..
  $ mkdir var
  $ cat > var/guide.yaml <<'END'
  > bti: guide/1
  > id: var
  > version: "1"
  > title: Vår veileder
  > extends: bti-base@1
  > tools:
  >   own: {title: Vårt eget, file: tools/vaart.md}
  > END
  $ cp $TESTS/../guides/bti-base/guide.yaml var/bti-base@1.yaml
  $ bti tool show own --guide var
  bti: feil: var/guide.yaml: Filen tools/vaart.md, som et verktøy viser til, finnes ikke.
    Legg den ved siden av veilederen, eller rett file under tools.
  [4]
  $ bti init sett --guide var
  bti: feil: var/guide.yaml: Filen tools/bekymringssamtale.md, som et verktøy viser til, finnes ikke.
    Legg den ved siden av veilederen, eller rett file under tools.
  [4]
