// Everything an entry can say has words in all three languages.
#include <catch2/catch.hpp>

#include "bti/journal.hpp"
#include "bti/messages.hpp"

namespace {

void check_row(const std::string& id) {
  INFO(id);
  CHECK(bti::has_text(id));
}

}  // namespace

TEST_CASE("every type, field and choice of the case format has its words", "[report]") {
  for (const std::string_view type : bti::entry_types()) {
    check_row("type." + std::string(type));
    for (const bti::FieldSpec& field : bti::fields_of(type)) {
      check_row("field." + std::string(type) + "." + std::string(field.name));
      for (const std::string_view choice : field.choices) check_row("choice." + std::string(choice));
    }
  }
  check_row("choice.yes");
  check_row("choice.no");
}
