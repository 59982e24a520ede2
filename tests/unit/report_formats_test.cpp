// What a document becomes as plain text and as Markdown, and that no text of a case becomes markup.
#include <catch2/catch.hpp>

#include "bti/report.hpp"

namespace {

using namespace bti;

const Document document{"Tittel",
                        {Facts{{{"Sted", "skolen"}, {"Til stede", "mor, far"}}}, Heading{"Avtalt"},
                         Paragraph{"Første avsnitt\ngår over to linjer.\n\nAndre avsnitt."},
                         Items{{{"1", "Et mål", {{"Innen", "1. mars 2027"}}},
                                {"1.1", "Et tiltak", {{"Hvem", "mor"}, {"Merknad", "En.\n\nTo."}}, 1},
                                {"", "Uten nummer", {}, 0, true}}},
                         Items{{{"", "mor", {}}, {"", "far", {}}}}}};

std::string markdown_of(const std::string& text) { return to_markdown({"T", {Paragraph{text}}}); }

}  // namespace

TEST_CASE("a document as plain text", "[report]") {
  CHECK(to_text(document, 40) == R"(Tittel
======

Sted:       skolen
Til stede:  mor, far

Avtalt
------

Første avsnitt går over to linjer.

Andre avsnitt.

1  Et mål
   Innen: 1. mars 2027

   1.1  Et tiltak
        Hvem: mor
        Merknad:
          En.

          To.

- Uten nummer

- mor
- far
)");
}

TEST_CASE("a document as Markdown", "[report]") {
  CHECK(to_markdown(document) == R"(# Tittel

- **Sted:** skolen
- **Til stede:** mor, far

## Avtalt

Første avsnitt\
går over to linjer.

Andre avsnitt.

- **1** Et mål
  - Innen: 1. mars 2027
  - **1.1** Et tiltak
    - Hvem: mor
    - Merknad: En.

      To.
- ~~Uten nummer~~

- mor
- far
)");
}

TEST_CASE("names and values stand above each other where there is no room beside", "[report]") {
  const Document narrow{"T", {Facts{{{"Stafettholder", "kontaktlærer (larer1), Skole"}}}}};
  CHECK(to_text(narrow, 30) == "T\n=\n\nStafettholder: kontaktlærer\n  (larer1), Skole\n");
  CHECK(to_text(narrow, 1) == "T\n=\n\nStafettholder:\n  kontaktlærer\n  (larer1), Skole\n");
}

TEST_CASE("plain text cannot steer a terminal", "[report]") {
  const std::string hostile = "rød \x1b[31m tekst\x07, \u202esnudd\u202c og \u009b2J";
  const Document everywhere{hostile,
                            {Heading{hostile}, Paragraph{hostile}, Facts{{{hostile, hostile}}},
                             Items{{{hostile, hostile, {{hostile, hostile}}}}}}};
  for (const std::string& out : {to_text(everywhere, 80), to_markdown(everywhere)}) {
    CHECK(out.find_first_of("\x1b\x07") == std::string::npos);
    CHECK(out.find("\u202e") == std::string::npos);
    CHECK(out.find("\u009b") == std::string::npos);
  }
  CHECK(to_text({"T", {Paragraph{"\x1b[2J"}}}, 80) == "T\n=\n\n\\x1b[2J\n");
  CHECK(markdown_of("\x1b[2J") == "# T\n\n\\\\x1b\\[2J\n");
}

TEST_CASE("free text never becomes markup", "[report]") {
  const auto [text, markdown] = GENERATE(table<std::string, std::string>({
      {"# ikke overskrift", "\\# ikke overskrift"},
      {"- ikke liste\n+ heller ikke\n* heller ikke", "\\- ikke liste\\\n\\+ heller ikke\\\n\\* heller ikke"},
      {"1. mars\n2) mai\n12.5 prosent", "1\\. mars\\\n2\\) mai\\\n12\\.5 prosent"},
      {"kl. 10.15 og 3-4 barn", "kl. 10.15 og 3-4 barn"},
      {"Tittel\n===\nTittel\n---", "Tittel\\\n\\===\\\nTittel\\\n\\---"},
      {"Tittel\n:-:", "Tittel\\\n\\:-:"},
      {"| a | b |\n|---|---|", "\\| a \\| b \\|\\\n\\|---\\|---\\|"},
      {"```\nkode\n```", "\\`\\`\\`\\\nkode\\\n\\`\\`\\`"},
      {"~~~\nkode", "\\~\\~\\~\\\nkode"},
      {"    innrykk\n\tinnrykk", "innrykk\\\n\\\\x09innrykk"},
      {"> sitat", "\\> sitat"},
      {"*utheva* _skrå_ **feit** ~~strøket~~", "\\*utheva\\* \\_skrå\\_ \\*\\*feit\\*\\* \\~\\~strøket\\~\\~"},
      {"[lenke](http://x) ![bilde](y) [x]: z", "\\[lenke\\](http://x) !\\[bilde\\](y) \\[x\\]: z"},
      {"<script>alert(1)</script> <!-- --> <http://x>",
       "\\<script\\>alert(1)\\</script\\> \\<!-- --\\> \\<http://x\\>"},
      {"&lt;b&gt; &amp; &#42;", "\\&lt;b\\&gt; \\&amp; \\&\\#42;"},
      {"\\* og \\", "\\\\\\* og \\\\"},
      {"$x$ og `kode`", "\\$x\\$ og \\`kode\\`"},
      {"to blanke til slutt  \nny linje", "to blanke til slutt\\\nny linje"},
      {"\n\nførst\n \n\n\nsist\n\n", "først\n\nsist"},
  }));
  CHECK(markdown_of(text) == "# T\n\n" + markdown + "\n");
}

TEST_CASE("free text stays where it was put", "[report]") {
  const std::string block = "slutt\n\n# Falsk\n- liste";
  CHECK(to_markdown({block, {Heading{block}}}) == "# slutt  \\# Falsk - liste\n\n## slutt  \\# Falsk - liste\n");
  CHECK(to_markdown({"T", {Facts{{{"Sted", block}}}}}) == "# T\n\n- **Sted:** slutt\n\n  \\# Falsk\\\n  \\- liste\n");
  CHECK(to_markdown({"T", {Items{{{"1.1", block, {{"Hvem", block}}, 1}}}}}) ==
        "# T\n\n  - **1.1** slutt\n\n    \\# Falsk\\\n    \\- liste\n"
        "    - Hvem: slutt\n\n      \\# Falsk\\\n      \\- liste\n");
  CHECK(to_markdown({"T", {Items{{{"", "- 1. x", {}}}}}}) == "# T\n\n- \\- 1. x\n");
}
