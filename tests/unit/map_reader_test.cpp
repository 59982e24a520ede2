#include <catch2/catch.hpp>

#include "bti/source.hpp"

namespace bti {
namespace {

Value read(std::string_view text) { return read_yaml(text, guide_limit).value(); }

std::vector<std::string> ids(const Errors& errors) {
  std::vector<std::string> all;
  for (const Error& error : errors) all.push_back(error.what.id);
  return all;
}

using Ids = std::vector<std::string>;

/// The one value of `a`, as one of the readers of scalars takes it.
template <class Reader>
auto taken(Reader reader, std::string_view written) {
  const auto value = read("a: " + std::string(written) + "\n");
  Errors errors;
  const auto got = reader(*value.find("a"), errors);
  CHECK(got.has_value() == errors.empty());
  return got;
}

}  // namespace

TEST_CASE("a map is read key by key, with every problem told") {
  const auto value = read("id: x\nlist: y\nmap: [z]\ntitel: w\nx-own: v\n\"not a slug\": u\n");
  Errors errors;
  MapReader map(value, errors);
  CHECK(map.text("id") == "x");
  CHECK(map.text("title").empty());
  CHECK(map.text_or("note", "none") == "none");
  CHECK(map.optional_text("via") == std::nullopt);
  CHECK(map.list("list").empty());
  CHECK(map.list("list").empty());
  CHECK(map.members("map").empty());
  CHECK(map.list("absent").empty());
  CHECK(map.at() == Position{1, 1});
  map.done();
  CHECK(ids(errors) == Ids{"reader.missing-key", "reader.not-list", "reader.not-map", "reader.unknown-key",
                           "reader.unknown-text-key"});
  CHECK(errors[0].at == Position{1, 1});
  CHECK(errors[3].what.args == Ids{"titel"});
  CHECK(errors[3].hint == msg("reader.did-you-mean.hint", "title"));
  CHECK(errors[4].what.args.empty());
}

TEST_CASE("what is no map is told once") {
  const auto value = read("a: [b]\n");
  Errors errors;
  MapReader map(*value.find("a"), errors);
  CHECK(map.required("c") == nullptr);
  CHECK(map.text("d").empty());
  map.done();
  CHECK(ids(errors) == Ids{"reader.not-map"});
  CHECK(errors[0].at == Position{1, 4});
}

TEST_CASE("text that another reader would take for something else needs quotes") {
  for (const auto* plain : {"no",
                            "Yes",
                            "on",
                            "OFF",
                            "y",
                            "true",
                            "12",
                            "0912",
                            "-3",
                            "+4",
                            "12:30",
                            "1_000",
                            "2026.1",
                            "0x1f",
                            "0o17",
                            "0b1",
                            "1e3",
                            "1.5E-3",
                            ".5",
                            "01019012345",
                            "2026-12-01",
                            "2026-12-1",
                            "2026-12-01 10:15",
                            ".inf",
                            ".NaN",
                            "="}) {
    INFO(plain);
    CHECK(taken(as_text, plain) == std::nullopt);
    CHECK(taken(as_text, "\"" + std::string(plain) + "\"") == plain);
  }
  for (const auto* plain : {"918 96 076", "7b", "0/define", "K7F3-Q2MD", "3q8w-x1zc", "1.12.2026", "nei", "e5", "nope",
                            "2026-12-01-a", "1-2"}) {
    INFO(plain);
    CHECK(taken(as_text, plain) == plain);
  }
}

TEST_CASE("text must be there and be one value") {
  CHECK(taken(as_text, "\"\"") == std::nullopt);
  CHECK(taken(as_text, "~") == std::nullopt);
  CHECK(taken(as_text, "[b]") == std::nullopt);
  CHECK(taken(as_text, "{b: c}") == std::nullopt);
  CHECK(taken(as_text, "\" \"") == " ");
}

TEST_CASE("yes and no") {
  CHECK(taken(as_bool, "yes") == true);
  CHECK(taken(as_bool, "true") == true);
  CHECK(taken(as_bool, "no") == false);
  CHECK(taken(as_bool, "false") == false);
  for (const auto* other : {"\"yes\"", "Yes", "ja", "1", "on", "[]", "~"}) CHECK(taken(as_bool, other) == std::nullopt);
}

TEST_CASE("whole numbers") {
  CHECK(taken(as_int, "0") == 0);
  CHECK(taken(as_int, "2017") == 2017);
  CHECK(taken(as_int, "-12") == -12);
  for (const auto* other : {"012", "-0", "00", "+1", "1.0", "1 2", "\"1\"", "99999999999", "", "x"}) {
    INFO(other);
    CHECK(taken(as_int, other) == std::nullopt);
  }
}

TEST_CASE("dates, quoted or not") {
  CHECK(taken(as_date, "2026-12-01") == parse_iso_date("2026-12-01"));
  CHECK(taken(as_date, "\"2026-12-01\"") == parse_iso_date("2026-12-01"));
  for (const auto* other : {"2026-02-30", "1.12.2026", "2026", "~", "[]"}) CHECK(taken(as_date, other) == std::nullopt);
}

TEST_CASE("ids") {
  CHECK(taken(as_slug, "school-health") == "school-health");
  CHECK(taken(as_slug, "\"0\"") == "0");
  for (const auto* other : {"School", "-a", "a-", "a_b", "å", "a b", "no", "0"}) {
    INFO(other);
    CHECK(taken(as_slug, other) == std::nullopt);
  }
}

TEST_CASE("the word that was meant") {
  const std::vector<std::string> words = {"subjects", "services", "title", "id", "kindergarten"};
  CHECK(nearest("tilte", words) == "title");
  CHECK(nearest("titel", words) == "title");
  CHECK(nearest("service", words) == "services");
  CHECK(nearest("kindergarden", words) == "kindergarten");
  CHECK(nearest("di", words) == "id");
  CHECK(nearest("concern", words).empty());
  CHECK(nearest("", words).empty());
  CHECK(nearest(std::string(100'000, 'x'), words).empty());
}

}  // namespace bti
