// Files that a command makes: where they may lie, and who makes them.
#include "i18n/rows.hpp"

namespace bti::rows {
namespace {

constexpr Row table[] = {
    {"output.saved", "Lagret i {0}.", "Lagra i {0}.", "Saved in {0}."},
    {"output.among-cases", "Mappen hører til saksmappen, og bti legger ikke annet enn saker og veiledere der.",
     "Mappa høyrer til saksmappa, og bti legg ikkje anna enn saker og rettleiarar der.",
     "That folder belongs to the caseload, and bti puts nothing there but cases and guides."},
    {"output.among-cases.hint", "Lagre den et annet sted, for eksempel i hjemmemappen din.",
     "Lagre ho ein annan stad, til dømes i heimemappa di.", "Save it elsewhere, in your home folder say."},
    {"output.format", "Det formatet finnes ikke.", "Det formatet finst ikkje.", "There is no such format."},
    {"output.format.hint", "Velg mellom: text, md, html, json, pdf, docx.",
     "Vel mellom: text, md, html, json, pdf, docx.", "Choose one of: text, md, html, json, pdf, docx."},
    {"output.ending", "Navnet sier ikke hva slags fil det skal bli.", "Namnet seier ikkje kva slags fil det skal bli.",
     "The name does not tell what kind of file it is to be."},
    {"output.ending.hint", "La det slutte på .txt, .md, .html, .json, .pdf eller .docx, eller legg til --format.",
     "La det slutte på .txt, .md, .html, .json, .pdf eller .docx, eller legg til --format.",
     "Let it end in .txt, .md, .html, .json, .pdf or .docx, or add --format."},
    {"output.no-terminal", "En slik fil kan ikke vises i vinduet.", "Ei slik fil kan ikkje visast i vindauget.",
     "Such a file cannot be shown in the terminal."},
    {"output.no-terminal.hint", "Lagre den: -o FIL{0}", "Lagre ho: -o FIL{0}", "Save it: -o FILE{0}"},
    {"output.no-place", "Det er ikke noe sted å lage filen.", "Det er ingen stad å lage fila.",
     "There is no place to make the file."},
    {"output.no-place.hint", "Sett HOME, eller lagre som .md.", "Set HOME, eller lagre som .md.",
     "Set HOME, or save as .md."},
    {"output.no-program", "Til dette trengs {0}, og det er ikke installert her.",
     "Til dette trengst {0}, og det er ikkje installert her.", "This takes {0}, which is not installed here."},
    {"output.failed", "{0} fikk ikke laget filen.", "{0} fekk ikkje laga fila.", "{0} could not make the file."},
    {"output.no-weasyprint.hint",
     "Lagre som .html, åpne filen i nettleseren og skriv den ut som PDF. Eller be IT installere weasyprint.",
     "Lagre som .html, opne fila i nettlesaren og skriv ho ut som PDF. Eller be IT installere weasyprint.",
     "Save as .html, open the file in a browser and print it as PDF. Or ask IT to install weasyprint."},
    {"output.no-pandoc.hint", "Lagre som .html og åpne filen i et skriveprogram. Eller be IT installere pandoc.",
     "Lagre som .html og opne fila i eit skriveprogram. Eller be IT installere pandoc.",
     "Save as .html and open the file in a word processor. Or ask IT to install pandoc."},
};

}  // namespace

std::span<const Row> output() { return table; }

}  // namespace bti::rows
