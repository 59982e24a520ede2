// The table of repealed laws.
#include <utility>

#include "bti/proof.hpp"

namespace bti {
namespace {

RepealedSection read_section(const Value& value, Errors& errors) {
  MapReader map(value, errors);
  RepealedSection section{.section = map.text("section"), .now = map.text("now")};
  if (const Value* alone = map.optional("alone")) section.alone = as_bool(*alone, errors).value_or(false);
  map.done();
  return section;
}

Law read_law(const Value& value, Errors& errors) {
  MapReader map(value, errors);
  Law law{.names = {}, .year = 0, .repealed = {}};
  for (const Value& name : map.list("names")) law.names.push_back(as_text(name, errors).value_or(""));
  if (const Value* year = map.required("year")) law.year = as_int(*year, errors).value_or(0);
  if (const Value* day = map.required("repealed")) law.repealed = as_date(*day, errors).value_or(Date{});
  law.now = map.text_or("now", "");
  for (const Value& section : map.list("sections")) law.sections.push_back(read_section(section, errors));
  if (law.names.empty() || law.now.empty() == law.sections.empty()) {
    errors.push_back({.what = msg("proof.law"), .hint = msg("proof.law.hint"), .at = value.at});
  }
  map.done();
  return law;
}

}  // namespace

Result<Laws> read_laws(std::string_view text) {
  const auto file = read_yaml(text, guide_limit);
  if (!file) return std::unexpected(file.error());
  Errors errors;
  MapReader map(*file, errors);
  if (map.text("bti") != "law/1") errors.push_back({.what = msg("proof.law-version"), .at = file->at});
  Laws laws;
  for (const Value& law : map.list("laws")) laws.push_back(read_law(law, errors));
  map.done();
  if (!errors.empty()) return std::unexpected(std::move(errors));
  return laws;
}

}  // namespace bti
