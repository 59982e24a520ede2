// What a document becomes as HTML, and that no text of a case becomes markup. hostile_readers.py has it read by others.
#include <catch2/catch.hpp>
#include <set>

#include "bti/report.hpp"
#include "support/hostile.hpp"

namespace {

using namespace bti;

/// What stands between <main> and </main>.
std::string body_of(const Document& document) {
  const std::string page = to_html(document);
  const std::string begin = "<main>\n";
  const std::size_t at = page.find(begin) + begin.size();
  return page.substr(at, page.find("</main>") - at);
}

std::string paragraph_of(const std::string& text) {
  const std::string page = body_of({"T", {Paragraph{text}}});
  return page.substr(std::string("<h1>T</h1>\n").size());
}

}  // namespace

TEST_CASE("a document as HTML", "[report]") {
  const Document document{"Tittel",
                          {Facts{{{"Sted", "skolen"}, {"Til stede", "mor,\nfar"}}}, Heading{"Avtalt"},
                           Paragraph{"Første avsnitt\ngår over to linjer.\n\nAndre avsnitt."},
                           Items{{{"1", "Et mål", {{"Innen", "1. mars 2027"}}},
                                  {"1.1", "Et tiltak", {{"Hvem", "mor"}, {"Merknad", "En.\n\nTo."}}, 1},
                                  {"2", "Strøket\n\nmål", {{"Trukket tilbake", "feil sak"}}, 0, true}}},
                           Items{{{"", "mor", {}}, {"", "far", {}}}}, Facts{}}};
  CHECK(body_of(document) == R"(<h1>Tittel</h1>
<dl class="facts">
<div><dt>Sted</dt><dd class="short">skolen</dd></div>
<div><dt>Til stede</dt><dd class="short">mor,<br>
far</dd></div>
</dl>
<h2>Avtalt</h2>
<p>Første avsnitt<br>
går over to linjer.</p>
<p>Andre avsnitt.</p>
<ul class="numbered">
<li><span class="label">1</span> Et mål
<dl class="details">
<div><dt>Innen</dt><dd class="short">1. mars 2027</dd></div>
</dl>
<ul class="numbered">
<li><span class="label">1.1</span> Et tiltak
<dl class="details">
<div><dt>Hvem</dt><dd class="short">mor</dd></div>
<div><dt>Merknad</dt><dd><p>En.</p><p>To.</p></dd></div>
</dl>
</li>
</ul>
</li>
<li><span class="label">2</span> <del><p>Strøket</p><p>mål</p></del>
<dl class="details">
<div><dt>Trukket tilbake</dt><dd class="short">feil sak</dd></div>
</dl>
</li>
</ul>
<ul>
<li>mor
</li>
<li>far
</li>
</ul>
)");
}

TEST_CASE("a page of HTML is whole, tells its language, and lets nothing in", "[report]") {
  const std::string page = to_html({"Møte & avtale", {}, "nn"});
  CHECK(page.starts_with("<!DOCTYPE html>\n<html lang=\"nn\">\n<head>\n<meta charset=\"utf-8\">\n"));
  CHECK(page.ends_with("<main>\n<h1>Møte &amp; avtale</h1>\n</main>\n</body>\n</html>\n"));
  CHECK(page.contains("<title>Møte &amp; avtale</title>"));
  CHECK(
      page.contains("content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\""));
  for (const char* fetching : {"http:", "https:", "url(", "@import", "<script", "src=", "href="}) {
    INFO(fetching);
    CHECK_FALSE(page.contains(fetching));
  }
}

TEST_CASE("Arabic runs from right to left", "[report]") {
  CHECK(to_html({"T", {}, "ar"}).contains("<html lang=\"ar\" dir=\"rtl\">"));
}

TEST_CASE("what belongs to no item above stands where it is", "[report]") {
  CHECK(body_of({"T", {Items{{{"1.1", "a", {}, 1}, {"1", "b", {}, 0}, {"1.1.1", "c", {}, 7}}}}}) == R"(<h1>T</h1>
<ul class="numbered">
<li><span class="label">1.1</span> a
</li>
<li><span class="label">1</span> b
<ul class="numbered">
<li><span class="label">1.1.1</span> c
</li>
</ul>
</li>
</ul>
)");
}

TEST_CASE("free text in HTML", "[report]") {
  const auto [text, html] = GENERATE(table<std::string, std::string>({
      {"<b>\"x\" & 'y'</b>", "<p>&lt;b&gt;&quot;x&quot; &amp; &#39;y&#39;&lt;/b&gt;</p>\n"},
      {"&lt;", "<p>&amp;lt;</p>\n"},
      {"\n\nen\n \n\nto\n", "<p>en</p>\n<p>to</p>\n"},
      {"\x1b[2J \u202e\uffff", "<p>\\x1b[2J \\u202e\\uffff</p>\n"},
      {"", "<p></p>\n"},
  }));
  CHECK(paragraph_of(text) == html);
}

TEST_CASE("no hostile text adds or ends an element", "[report]") {
  const auto tags = [](const std::string& page) {
    std::multiset<std::string> all;
    for (std::size_t at = page.find('<'); at != std::string::npos; at = page.find('<', at + 1)) {
      all.insert(page.substr(at, page.find('>', at) - at));
    }
    for (const char* flowing : {"<p", "</p", "<br"}) all.erase(flowing);
    return all;
  };
  const auto page = [](const std::string& text) {
    return body_of({text, {Heading{text}, Paragraph{text}, Items{{{text, text, {{text, text}}, 0, true}}}}});
  };
  std::string plain = page("ord");
  for (const std::string& text : hostile::texts()) {
    INFO(text);
    std::multiset<std::string> expected = tags(plain);
    std::multiset<std::string> found = tags(page(text));
    for (auto* each : {&expected, &found}) {
      each->erase("<dd class=\"short\"");
      each->erase("<dd");
    }
    CHECK(found == expected);
  }
}
