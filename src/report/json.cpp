#include "report/json.hpp"

#include "bti/text.hpp"
#include "report/wording.hpp"

namespace bti {
std::string harmless_json(const std::string& json) {
  if (visible(json) == json) return json;
  std::string out;
  for (std::size_t i = 0; i < json.size();) {
    const auto byte = static_cast<unsigned char>(json[i]);
    const std::size_t size = byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    const std::string letter = json.substr(i, size);
    i += size;
    if (visible(letter) == letter) {
      out += letter;
    } else {
      const std::string ascii = Json(letter).dump(-1, ' ', true);
      out += ascii.substr(1, ascii.size() - 2);
    }
  }
  return out;
}

Json report_head(const Subjects& from, std::string_view kind) {
  return {{"bti", "report/1"},
          {"kind", kind},
          {"case", from.of.number.value},
          {"guide", {{"id", from.of.guide.id}, {"version", from.of.guide.version}}}};
}

Json plan_of(const Guide& guide, const Move& move) {
  const Outcome* outcome = wording::outcome_of(guide, move);
  return outcome == nullptr || outcome->plan.empty() ? Json(nullptr) : Json(outcome->plan);
}

std::string render_json(const Json& json) {
  const std::string out = json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
  return harmless_json(out);
}

}  // namespace bti
