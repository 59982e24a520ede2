# Whatever happens to a file, bti says where and what to do, and leaves it as it is.
  $ bti init sett --guide oppdal > /dev/null
  $ cd sett
  $ export BTI_SERVICE=school
  $ bti new --answers - > /dev/null <<'END'
  > {acute: no, raised-by: staff, subject: {kind: child}, concern: Trekker seg unna i leken og sier lite.}
  > END
  $ cp cases/2026/*.yaml good
  $ bti check
  Alt i orden. Veiledere: 1. Saker: 1.
# Edited.
  $ sed -i 's/sier lite/sier mye/' cases/2026/*.yaml
  $ cp cases/2026/*.yaml bad
  $ bti check
  bti: feil: cases/2026/Q5ZM-MZ0N.yaml:21:3: Innførselen er endret etter at den ble skrevet.
    - id: "jc5f-xjtb-f3n9-wgpg-61ek"
      ^
    Sett den tilbake slik den var, fra git eller sikkerhetskopi. En feil rettes med en ny innførsel.
  Veiledere: 1. Saker: 1. Feil og mangler: 1.
  [4]
  $ bti step q5 --answers - <<'END'
  > outcome: go-on
  > END
  bti: feil: cases/2026/Q5ZM-MZ0N.yaml:21:3: Innførselen er endret etter at den ble skrevet.
    - id: "jc5f-xjtb-f3n9-wgpg-61ek"
      ^
    Sett den tilbake slik den var, fra git eller sikkerhetskopi. En feil rettes med en ny innførsel.
  [4]
  $ bti list
  bti: feil: cases/2026/Q5ZM-MZ0N.yaml:21:3: Innførselen er endret etter at den ble skrevet.
    - id: "jc5f-xjtb-f3n9-wgpg-61ek"
      ^
    Sett den tilbake slik den var, fra git eller sikkerhetskopi. En feil rettes med en ny innførsel.
  [4]
  $ cmp bad cases/2026/*.yaml
# Cut.
  $ head -c -30 good > cases/2026/Q5ZM-MZ0N.yaml
  $ bti show q5
  bti: feil: cases/2026/Q5ZM-MZ0N.yaml:28:20: Filen slutter midt i en linje.
      text: "······· ··
                       ^
    Den kan være kuttet: sammenlign med forrige utgave. Er alt med, så legg til et linjeskift til slutt.
  [4]
# A newer version, not UTF-8, an alias bomb, an identity of another case.
  $ sed 's,case/1,case/2,' good > cases/2026/Q5ZM-MZ0N.yaml
  $ bti show q5
  bti: feil: cases/2026/Q5ZM-MZ0N.yaml:1:6: Filen er ingen sak i versjon 1.
    bti: case/2
         ^
    Er filen laget av en nyere bti, må bti oppdateres. bti rører den ikke.
  [4]
  $ sed 's/lite/\xe9/' good > cases/2026/Q5ZM-MZ0N.yaml
  $ bti show q5
  bti: feil: cases/2026/Q5ZM-MZ0N.yaml:28:43: Her står det noe som ikke er UTF-8.
      text: "······· ··· ···· · ····· ·· ···· ·."
                                              ^
    Lagre filen med tegnkoding UTF-8.
  [4]
  $ printf 'bti: case/1\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n' > cases/2026/Q5ZM-MZ0N.yaml
  $ bti show q5
  bti: feil: cases/2026/Q5ZM-MZ0N.yaml:2:4: Anker (&) kan ikke brukes her.
    ·: &· [·, ·]
       ^
    Skriv innholdet helt ut der det hører hjemme. Er tegnet del av en tekst, så sett teksten i anførselstegn.
  bti: feil: cases/2026/Q5ZM-MZ0N.yaml:3:4: Anker (&) kan ikke brukes her.
    ·: &· [*·, *·]
       ^
    Skriv innholdet helt ut der det hører hjemme. Er tegnet del av en tekst, så sett teksten i anførselstegn.
  bti: feil: cases/2026/Q5ZM-MZ0N.yaml:3:8: Henvisninger (*) kan ikke brukes her.
    ·: &· [*·, *·]
           ^
    Skriv innholdet helt ut der det hører hjemme. Er tegnet del av en tekst, så sett teksten i anførselstegn.
  bti: feil: cases/2026/Q5ZM-MZ0N.yaml:3:12: Henvisninger (*) kan ikke brukes her.
    ·: &· [*·, *·]
               ^
    Skriv innholdet helt ut der det hører hjemme. Er tegnet del av en tekst, så sett teksten i anførselstegn.
  bti: feil: cases/2026/Q5ZM-MZ0N.yaml:4:5: Henvisninger (*) kan ikke brukes her.
    ·: [*·, *·]
        ^
    Skriv innholdet helt ut der det hører hjemme. Er tegnet del av en tekst, så sett teksten i anførselstegn.
  bti: feil: cases/2026/Q5ZM-MZ0N.yaml:4:9: Henvisninger (*) kan ikke brukes her.
    ·: [*·, *·]
            ^
    Skriv innholdet helt ut der det hører hjemme. Er tegnet del av en tekst, så sett teksten i anførselstegn.
  [4]
  $ cp good cases/2026/AAAA-AAAA.yaml && cp good cases/2026/Q5ZM-MZ0N.yaml
  $ bti check
  bti: feil: cases/2026/AAAA-AAAA.yaml: Filen har et annet navn enn saken i den: Q5ZM-MZ0N.
    Gi filen saksnummeret som navn igjen.
  Veiledere: 1. Saker: 2. Feil og mangler: 1.
  [4]
  $ rm cases/2026/AAAA-AAAA.yaml
# A folder, a link, a pipe in its place.
  $ rm cases/2026/Q5ZM-MZ0N.yaml && mkdir cases/2026/Q5ZM-MZ0N.yaml
  $ bti show q5
  bti: feil: cases/2026/Q5ZM-MZ0N.yaml: Dette er en mappe, ikke en fil.
    Oppgi en fil i mappen.
  [4]
  $ rmdir cases/2026/Q5ZM-MZ0N.yaml && ln -s ../../good cases/2026/Q5ZM-MZ0N.yaml
  $ bti show q5
  bti: feil: cases/2026/Q5ZM-MZ0N.yaml: Dette er en lenke, og lenker følger bti ikke.
    Legg selve filen eller mappen der i stedet for lenken.
  [4]
  $ rm cases/2026/Q5ZM-MZ0N.yaml && mkfifo cases/2026/Q5ZM-MZ0N.yaml
  $ bti show q5
  bti: feil: cases/2026/Q5ZM-MZ0N.yaml: Dette er ingen vanlig fil.
    Enheter, rør og lignende leser bti ikke. Oppgi en vanlig fil.
  [4]
  $ rm cases/2026/Q5ZM-MZ0N.yaml && cp good cases/2026/Q5ZM-MZ0N.yaml
# The guide the case is pinned to was changed, or is gone.
  $ echo '# endret' >> guides/oppdal@2026.1.yaml
  $ bti show q5
  bti: feil: guides/oppdal@2026.1.yaml: Veilederen er endret siden saker begynte å følge den.
    Sett filen tilbake slik den var, fra git eller sikkerhetskopi. En ny utgave skal ha ny versjon.
  [4]
  $ rm guides/oppdal@2026.1.yaml
  $ bti show q5
  bti: feil: guides/oppdal@2026.1.yaml: Veilederen som saken følger, oppdal 2026.1, finnes ikke i saksmappen.
    Legg filen tilbake, fra git eller sikkerhetskopi. Uten den kan saken ikke leses.
  [4]
  $ bti check
  bti: feil: guides/oppdal@2026.1.yaml: Veilederen som saken følger, oppdal 2026.1, finnes ikke i saksmappen.
    Legg filen tilbake, fra git eller sikkerhetskopi. Uten den kan saken ikke leses.
  bti: feil: guides/oppdal@2026.1.yaml: Veilederen som saken følger, oppdal 2026.1, finnes ikke i saksmappen.
    Legg filen tilbake, fra git eller sikkerhetskopi. Uten den kan saken ikke leses.
  Veiledere: 0. Saker: 1. Feil og mangler: 2.
  [4]
