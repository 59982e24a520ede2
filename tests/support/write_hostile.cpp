// Writes each hostile text where a document can hold text, in every format, for hostile_readers.py.
#include <iostream>
#include <nlohmann/json.hpp>

#include "bti/report.hpp"
#include "bti/text.hpp"
#include "report/markup.hpp"
#include "support/hostile.hpp"

namespace {

using namespace bti;

std::string json_of(const nlohmann::json& value) {
  return value.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

Picture picture_of(const std::string& text, bool way) {
  const Date day = *parse_iso_date("2026-11-21");
  Picture picture{.title = text, .words = text, .drawing = LevelWay{}, .legend = {{Mark::came, text}}, .notes = {text}};
  if (way) {
    picture.drawing =
        LevelWay{{text, text}, {{Mark::came, 0, text, {day, "21."}}, {Mark::ended, 1, text, {day, "21."}}}, false};
  } else {
    picture.drawing = Timeline{{{text, day, day, {day}}}, text, {{Mark::held, day}}, day, day, day, {{day, "21."}}};
  }
  return picture;
}

Document document_of(const std::string& text) {
  return {text,
          {Heading{text}, Paragraph{text}, Facts{{{text, text}}},
           Items{{{"1", text, {{text, text}}}, {"1.1", text, {{text, text}}, 1, true}}}, Items{{{"", text, {}}}},
           picture_of(text, true), picture_of(text, false)}};
}

}  // namespace

int main() {
  nlohmann::json all = nlohmann::json::array();
  std::vector<std::string> texts{"harmless"};
  texts.insert(texts.end(), hostile::texts().begin(), hostile::texts().end());
  for (const std::string& text : texts) {
    const Document document = document_of(text);
    all.push_back({{"shown", visible(text)},
                   {"text", to_text(document, 80)},
                   {"markdown", to_markdown(document)},
                   {"html", to_html(document)},
                   {"svg", {to_svg(picture_of(text, true)), to_svg(picture_of(text, false))}},
                   {"json", harmless_json(json_of(text))}});
  }
  std::cout << json_of(all) << '\n';
}
