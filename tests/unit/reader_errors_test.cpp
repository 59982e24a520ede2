// One bad file for each problem the reader can find, and the whole of what it says.
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>

#include "bti/guide.hpp"
#include "bti/journal.hpp"
#include "bti/messages.hpp"

namespace bti {
namespace {

const std::filesystem::path folder = BTI_SOURCE "/tests/errors/reader";

std::string bytes(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// What `bti check` would say of a file.
std::string told(const std::string& name) {
  const auto text = bytes(folder / name);
  const bool is_case = text.starts_with("bti: case");
  Errors errors;
  if (is_case) {
    if (auto read = read_case(text); !read) errors = std::move(read.error());
  } else {
    if (auto read = read_guide(text); !read) errors = std::move(read.error());
  }
  locate(errors, name, text, is_case ? Excerpt::masked : Excerpt::open);
  std::string all;
  for (const Error& error : errors) all += bti::text(error, Language::en) + "\n";
  return all;
}

/// The same mistake on 22 lines.
std::string told_of_many() {
  std::string all;
  for (int line = 3; line < 23; ++line) {
    all += "bti: error: and-more.yaml:" + std::to_string(line) + R"(:3: Anchors (&) cannot be used here.
  - &a x
    ^
  Write the content out where it belongs. If the character is part of a text, put the text in quotes.
)";
  }
  return all + R"(bti: error: and-more.yaml:23:3: And 2 more from here on.
  - &a x
    ^
  Correct what is told above, and check the file again.
)";
}

const std::map<std::string, std::string> expected = {
    {"and-more.yaml", told_of_many()},
    {"after-bracket.yaml", R"(bti: error: after-bracket.yaml:3:33: The value before this has already ended.
  subjects: {child: {name: barn}} youth
                                  ^
  Remove what is too much, or put quotes round the whole text. Inside them, " is written \".
)"},
    {"after-value.yaml", R"(bti: error: after-value.yaml:3:16: The value before this has already ended.
  title: "Liten" guide
                 ^
  Remove what is too much, or put quotes round the whole text. Inside them, " is written \".
)"},
    {"alias-bomb.yaml", R"(bti: error: alias-bomb.yaml:1:4: Anchors (&) cannot be used here.
  a: &a [x, x]
     ^
  Write the content out where it belongs. If the character is part of a text, put the text in quotes.
bti: error: alias-bomb.yaml:2:5: Aliases (*) cannot be used here.
  b: [*a, *a]
      ^
  Write the content out where it belongs. If the character is part of a text, put the text in quotes.
bti: error: alias-bomb.yaml:2:9: Aliases (*) cannot be used here.
  b: [*a, *a]
          ^
  Write the content out where it belongs. If the character is part of a text, put the text in quotes.
)"},
    {"alias.yaml", R"(bti: error: alias.yaml:5:10: Aliases (*) cannot be used here.
    youth: *barn
           ^
  Write the content out where it belongs. If the character is part of a text, put the text in quotes.
)"},
    {"anchor.yaml", R"(bti: error: anchor.yaml:4:10: Anchors (&) cannot be used here.
    child: &barn {name: barn}
           ^
  Write the content out where it belongs. If the character is part of a text, put the text in quotes.
)"},
    {"bad-escape.yaml", R"(bti: error: bad-escape.yaml:3:11: This is no valid code after a backslash.
  title: "C:\guide, \q, \ud83d alene og \x4"
            ^
  Write \\ for a backslash, \" for a quotation mark and \n for a new line.
bti: error: bad-escape.yaml:3:19: This is no valid code after a backslash.
  title: "C:\guide, \q, \ud83d alene og \x4"
                    ^
  Write \\ for a backslash, \" for a quotation mark and \n for a new line.
bti: error: bad-escape.yaml:3:23: This is no valid code after a backslash.
  title: "C:\guide, \q, \ud83d alene og \x4"
                        ^
  Write \\ for a backslash, \" for a quotation mark and \n for a new line.
bti: error: bad-escape.yaml:3:39: This is no valid code after a backslash.
  title: "C:\guide, \q, \ud83d alene og \x4"
                                        ^
  Write \\ for a backslash, \" for a quotation mark and \n for a new line.
)"},
    {"bad-start.yaml", R"(bti: error: bad-start.yaml:3:8: A value cannot begin with this character.
  title: @liten
         ^
  Put quotes round the value.
)"},
    {"block-head.yaml",
     R"(bti: error: block-head.yaml:3:9: After | or > there may only be + or - and a digit from 1 to 9.
  about: |x
          ^
  Begin the text on the next line, deeper than its key.
)"},
    {"byte-order-mark.yaml",
     R"(bti: error: byte-order-mark.yaml:1:1: The file begins with an invisible character (a byte order mark).
  \ufeffbti: guide/1
  ^
  Save it as UTF-8 without BOM.
)"},
    {"complex-key.yaml", R"(bti: error: complex-key.yaml:3:1: A key cannot begin with ? and a space.
  ? title
  ^
  Write 'key: value' on one line.
)"},
    {"control.yaml", R"(bti: error: control.yaml:3:14: An invisible control character (U+001B) stands here.
  title: "Liten\x1b[31m guide"
               ^
  Delete it. Such characters sometimes come along with pasted text.
bti: error: control.yaml:4:11: An invisible control character (U+2028) stands here.
  about: "to\u2028linjer"
            ^
  Delete it. Such characters sometimes come along with pasted text.
)"},
    {"cut-in-text.yaml", R"(bti: error: cut-in-text.yaml:3:17: The file ends in the middle of a line.
  title: "Liten gu
                  ^
  It may have been cut off: compare it with an earlier copy. If nothing is missing, add a newline at the end.
)"},
    {"directive.yaml", R"(bti: error: directive.yaml:1:1: A line cannot begin with %.
  %YAML 1.2
  ^
  Remove the line.
)"},
    {"document-mark.yaml",
     R"(bti: error: document-mark.yaml:4:1: A document begins or ends here, and a file holds only one.
  ---
  ^
  Remove the line.
bti: error: document-mark.yaml:6:1: A document begins or ends here, and a file holds only one.
  ...
  ^
  Remove the line.
)"},
    {"dropped-line.yaml", R"(bti: error: dropped-line.yaml:2:1: There must be a space after the hyphen.
  -id: small
  ^
  Write '- ' before each item of a list.
)"},
    {"duplicate-key.yaml", R"(bti: error: duplicate-key.yaml:4:1: This key stands twice; it is on line 2 too.
  id: large
  ^
  Remove one of them, or put them together.
bti: error: duplicate-key.yaml:7:3: This key stands twice; it is on line 6 too.
    år: {name: barn}
    ^
  Remove one of them, or put them together.
bti: error: duplicate-key.yaml:8:1: This key stands twice; it is on line 3 too.
  title: Stor guide
  ^
  Remove one of them, or put them together.
)"},
    {"empty-file.yaml", R"(bti: error: empty-file.yaml:1:1: The file must be made of keys with values.
  # bare en kommentar
  ^
  Begin each outermost line with 'key: value'.
)"},
    {"empty-item.yaml", R"(bti: error: empty-item.yaml:3:20: Something is missing between the commas.
  levels: [{id: "0"},, {id: "1"}]
                     ^
  Remove one comma, or write what is missing.
)"},
    {"empty.yaml", R"(bti: error: empty.yaml:4:8: Nothing stands here.
  title: ""
         ^
  Write what is missing, or remove the key if it may be left out.
bti: error: empty.yaml:11:3: Nothing stands here.
    title:
    ^
  Write what is missing, or remove the key if it may be left out.
)"},
    {"flow.yaml", R"(bti: error: flow.yaml:3:34: A comma or a bracket is missing here.
  subjects: {child: {name: "barn"} youth: {name: "ungdom"}}
                                   ^
  Write [a, b] or {key: value, key: value}.
)"},
    {"indentation-of-all.yaml", R"(bti: error: indentation-of-all.yaml:2:1: This line does not fit with those above.
  id: small
  ^
  Check the indentation: what belongs together begins in the same column, and a value deeper than its key.
)"},
    {"indentation-of-value.yaml",
     R"(bti: error: indentation-of-value.yaml:4:1: A colon and a space are missing after the key.
  Liten guide
  ^
  Write 'key: value'. If this belongs to the text above, indent it deeper than its key.
)"},
    {"indentation.yaml", R"(bti: error: indentation.yaml:6:4: This line does not fit with those above.
     steps: []
     ^
  Check the indentation: what belongs together begins in the same column, and a value deeper than its key.
)"},
    {"key-not-text.yaml", R"(bti: error: key-not-text.yaml:4:3: A key must be a word.
    [child, youth]: {name: barn}
    ^
  Write 'key: value'.
)"},
    {"masked.yaml", R"(bti: error: masked.yaml:11:21: The value before this has already ended.
    text: "···· \···" ··· ···, · ······."
                      ^
  Remove what is too much, or put quotes round the whole text. Inside them, " is written \".
)"},
    {"merge-key.yaml", R"(bti: error: merge-key.yaml:6:5: Merging with << cannot be used here.
      <<: {name: barn}
      ^
  Write the content out where it belongs. If the character is part of a text, put the text in quotes.
)"},
    {"missing-colon-at-end.yaml",
     R"(bti: error: missing-colon-at-end.yaml:4:1: A colon and a space are missing after the key.
  lang
  ^
  Write 'key: value'. If this belongs to the text above, indent it deeper than its key.
)"},
    {"missing-colon.yaml", R"(bti: error: missing-colon.yaml:3:1: A colon and a space are missing after the key.
  title Liten guide
  ^
  Write 'key: value'. If this belongs to the text above, indent it deeper than its key.
)"},
    {"missing-key.yaml", R"(bti: error: missing-key.yaml:13:5: The key 'title' is missing.
    - id: define
      ^
  It should have stood together with the keys that begin here.
)"},
    {"needs-quotes.yaml",
     R"(bti: error: needs-quotes.yaml:3:10: Without quotes this can be read as something else than text.
  version: 2026.1
           ^
  Put " before and after it.
bti: error: needs-quotes.yaml:6:26: Without quotes this can be read as something else than text.
  subjects: {child: {name: 010112}}
                           ^
  Put " before and after it.
bti: error: needs-quotes.yaml:11:10: Without quotes this can be read as something else than text.
    title: no
           ^
  Put " before and after it.
bti: error: needs-quotes.yaml:16:34: Without quotes this can be read as something else than text.
      outcomes: [{id: done, title: 12:30, to: close}]
                                   ^
  Put " before and after it.
)"},
    {"no-map.yaml", R"(bti: error: no-map.yaml:1:1: The file must be made of keys with values.
  - bti: guide/1
  ^
  Begin each outermost line with 'key: value'.
)"},
    {"no-newline.yaml", R"(bti: error: no-newline.yaml:3:19: The file ends in the middle of a line.
  title: Liten guide
                    ^
  It may have been cut off: compare it with an earlier copy. If nothing is missing, add a newline at the end.
)"},
    {"not-date.yaml", R"(bti: error: not-date.yaml:12:10: This must be a date that exists.
    since: 2026-02-30
           ^
  Write year, month and day like this: 2026-12-01.
)"},
    {"not-id.yaml", R"(bti: error: not-id.yaml:16:21: An id is wanted here.
      outcomes: [{id: Er ferdig, title: Ferdig, to: close}]
                      ^
  An id has only small letters a-z, digits and inner hyphens, for example school-health.
)"},
    {"not-list.yaml", R"(bti: error: not-list.yaml:15:11: A list is wanted here.
      asks: concern
            ^
  Write [a, b], or '- ' before each item on the lines below. An empty list is [].
)"},
    {"not-map.yaml", R"(bti: error: not-map.yaml:7:11: Keys with values are wanted here.
  services: [school]
            ^
  Write 'key: value' on the lines below, indented.
)"},
    {"not-number.yaml", R"(bti: error: not-number.yaml:7:12: This must be a whole number, without quotes.
  ages: {to: 025}
             ^
  Write only digits, with no zero in front.
)"},
    {"not-text.yaml", R"(bti: error: not-text.yaml:11:10: A text is wanted here.
    title: [Avklar]
           ^
  Write one value, not a list or several keys.
)"},
    {"not-utf8.yaml", R"(bti: error: not-utf8.yaml:3:9: What stands here is not UTF-8.
  title: N\xe5r barnet g\xe5r
          ^
  Save the file with the character encoding UTF-8.
)"},
    {"not-yes-or-no.yaml", R"(bti: error: not-yes-or-no.yaml:16:59: This must be yes or no, without quotes.
      outcomes: [{id: done, title: Ferdig, to: close, free: ja}]
                                                            ^
  Write yes or no.
)"},
    {"null-key.yaml", R"(bti: error: null-key.yaml:4:3: A key must be a word.
    ~: {name: barn}
    ^
  Write 'key: value'.
bti: error: null-key.yaml:5:3: A key must be a word.
    "": {name: ungdom}
    ^
  Write 'key: value'.
)"},
    {"open-bracket.yaml", R"(bti: error: open-bracket.yaml:3:11: The bracket here is never closed.
  subjects: {child: {name: barn}
            ^
  Put ] or } where it ends.
)"},
    {"stray-bracket.yaml", R"(bti: error: stray-bracket.yaml:3:30: This bracket closes nothing.
  subjects: {child: {name: barn]}
                               ^
  Remove it, or change it: [ is closed by ] and { by }.
)"},
    {"stray-colon.yaml", R"(bti: error: stray-colon.yaml:3:13: A key with a colon cannot stand here.
  title: Guide: liten
              ^
  If this is a text with a colon in it, put quotes round the whole text. If it is a new key, check its indentation.
)"},
    {"stray-hyphen.yaml", R"(bti: error: stray-hyphen.yaml:3:11: A list item cannot begin here.
  subjects: - child
            ^
  Begin the list on a line of its own below the key. If this is a text, put it in quotes.
)"},
    {"swallowing-quote.yaml",
     R"(bti: error: swallowing-quote.yaml:3:8: The quotation mark here is not closed until line 4, and more follows there.
  title: "Liten guide
         ^
  A quotation mark is probably missing where the text ends.
)"},
    {"tab-between.yaml", R"(bti: error: tab-between.yaml:3:7: A tab stands here, where only spaces may stand.
  title:→Liten guide
        ^
  Replace it with spaces.
bti: error: tab-between.yaml:4:14: A tab stands here, where only spaces may stand.
  language:  nb→# norsk
               ^
  Replace it with spaces.
)"},
    {"tab.yaml", R"(bti: error: tab.yaml:5:1: A tab stands here, where only spaces may stand.
  →title: Avklar
  ^
  Replace it with spaces.
bti: error: tab.yaml:6:3: A tab stands here, where only spaces may stand.
    →steps: []
    ^
  Replace it with spaces.
)"},
    {"tag.yaml", R"(bti: error: tag.yaml:3:8: Tags (!) cannot be used here.
  title: !!str Liten guide
         ^
  Remove the tag. If the character is part of a text, put the text in quotes.
bti: error: tag.yaml:4:10: Tags (!) cannot be used here.
  version: !!float "1"
           ^
  Remove the tag. If the character is part of a text, put the text in quotes.
)"},
    {"tight-comment.yaml", R"(bti: error: tight-comment.yaml:3:21: There must be a space before #.
  title: "Liten guide"# kort
                      ^
  Put a space in. If # is part of the text, it must stand inside the quotes.
)"},
    {"tight-hyphen.yaml", R"(bti: error: tight-hyphen.yaml:5:1: There must be a space after the hyphen.
  -Kilde
  ^
  Write '- ' before each item of a list.
)"},
    {"too-deep.yaml", R"(bti: error: too-deep.yaml:3:40: This is more than 32 levels deep.
  levels: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
                                         ^
  Check the brackets and indentation above.
)"},
    {"unclosed-apostrophe.yaml", R"(bti: error: unclosed-apostrophe.yaml:3:8: The quotation mark here is never closed.
  title: 'Liten guide
         ^
  Put the same mark where the text ends.
)"},
    {"unclosed-quote.yaml", R"(bti: error: unclosed-quote.yaml:3:8: The quotation mark here is never closed.
  title: "Liten guide
         ^
  Put the same mark where the text ends.
)"},
    {"unknown-key.yaml", R"(bti: error: unknown-key.yaml:1:1: The key 'language' is missing.
  bti: guide/1
  ^
  It should have stood together with the keys that begin here.
bti: error: unknown-key.yaml:5:1: The key 'langauge' is unknown here.
  langauge: nb
  ^
  Did you mean 'language'?
bti: error: unknown-key.yaml:7:1: The key 'myndighet' is unknown here.
  myndighet: alle
  ^
  Known keys here: about, acute, ages, bti, consents, contacts, help, id, language, levels, log, meetings, municipality, services, sources, subjects, title, tools, version. Keys of your own begin with x-.
bti: error: unknown-key.yaml:13:3: This key is unknown.
    Tittel Å: Avklar
    ^
  Known keys here: id, steps, text, title. Keys of your own begin with x-.
)"},
    {"windows-lines.yaml", R"(bti: error: windows-lines.yaml:1:13: The lines end in the Windows way (CR LF).
  bti: guide/1\x0d
              ^
  Save the file with line endings LF.
)"},
};

}  // namespace

TEST_CASE("each bad file is told of in these words") {
  for (const auto& [name, text] : expected) {
    INFO(name);
    CHECK(told(name) == text);
  }
}

TEST_CASE("every bad file of the reader is held against its words") {
  for (const auto& file : std::filesystem::directory_iterator(folder)) {
    if (file.path().extension() != ".yaml") continue;
    INFO(file.path());
    CHECK(expected.contains(file.path().filename().string()));
  }
}

}  // namespace bti
