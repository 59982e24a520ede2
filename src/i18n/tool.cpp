// Tools: the guide's forms and sheets.
#include "i18n/rows.hpp"

namespace bti::rows {
namespace {

constexpr Row table[] = {
    {"tool.holder-word", "stafettholder", "stafetthaldar", "holder"},
    {"tool.log-word", "stafettlogg", "stafettlogg", "log"},
    {"tool.of-step", "Til dette trinnet:", "Til dette steget:", "For this step:"},
    {"tool.others", "Ellers:", "Elles:", "Others:"},
    {"tool.required", "skal brukes", "skal brukast", "must be used"},
    {"tool.none", "Veilederen har ingen verktøy.", "Rettleiaren har ingen verktøy.", "The guide has no tools."},
    {"tool.next-show", "Les et av dem med: bti tool show VERKTØY", "Les eit av dei med: bti tool show VERKTØY",
     "Read one with: bti tool show TOOL"},
    {"tool.next-fill", "Fyll ut et av dem med: bti tool fill {0} VERKTØY",
     "Fyll ut eit av dei med: bti tool fill {0} VERKTØY", "Fill one in with: bti tool fill {0} TOOL"},
    {"tool.which", "Hvilket verktøy?", "Kva verktøy?", "Which tool?"},
    {"tool.no-such", "Veilederen har ikke noe slikt verktøy.", "Rettleiaren har ikkje noko slikt verktøy.",
     "The guide has no such tool."},
    {"tool.no-file", "Dette verktøyet ligger ikke i veilederen.", "Dette verktøyet ligg ikkje i rettleiaren.",
     "This tool does not lie in the guide."},
    {"tool.no-file.hint", "{0}", "{0}", "{0}"},
    {"tool.language", "Verktøyet finnes ikke på det språket.", "Verktøyet finst ikkje på det språket.",
     "The tool is not there in that language."},
    {"tool.file-missing", "Filen {0}, som et verktøy viser til, finnes ikke.",
     "Fila {0}, som eit verktøy viser til, finst ikkje.", "The file {0}, to which a tool refers, is not there."},
    {"tool.file-missing.hint", "Legg den ved siden av veilederen, eller rett file under tools.",
     "Legg ho ved sida av rettleiaren, eller rett file under tools.",
     "Put it beside the guide, or mend file below tools."},
    {"tool.no-caseload", "Her er det ingen saksmappe.", "Her er det inga saksmappe.", "There is no caseload here."},
    {"tool.format", "Den slags fil kan bti ikke skrive.", "Den slags fil kan bti ikkje skrive.",
     "bti cannot write that kind of file."},
    {"tool.format.hint", "La navnet slutte på .md, .docx, .odt, .pdf eller .html.",
     "La namnet slutte på .md, .docx, .odt, .pdf eller .html.", "Let its name end in .md, .docx, .odt, .pdf or .html."},
    {"tool.no-pandoc.hint",
     "Be IT installere pandoc og weasyprint, eller lagre som .md og åpne den i et skriveprogram.",
     "Be IT installere pandoc og weasyprint, eller lagre som .md og opne ho i eit skriveprogram.",
     "Ask IT to install pandoc and weasyprint, or save as .md and open it in a word processor."},
};

}  // namespace

std::span<const Row> tool() { return table; }

}  // namespace bti::rows
