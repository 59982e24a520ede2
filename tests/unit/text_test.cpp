#include "bti/text.hpp"

#include <catch2/catch.hpp>

namespace bti {
namespace {

using Lines = std::vector<std::string>;
constexpr auto valid = std::string_view::npos;

int control_digit(std::string_view digits, std::initializer_list<int> weights) {
  int sum = 0;
  auto digit = digits.begin();
  for (const int weight : weights) sum += weight * (*digit++ - '0');
  return (11 - sum % 11) % 11;
}

/// A number of a synthetic series (month + 40 or + 80), so that it can be nobody's.
std::string synthetic_number(std::string_view date) {
  for (int serial = 100;; ++serial) {
    auto number = std::string(date) + std::to_string(serial);
    const int first = control_digit(number, {3, 7, 6, 1, 8, 9, 4, 5, 2});
    number += std::to_string(first);
    const int second = control_digit(number, {5, 4, 3, 2, 7, 6, 5, 4, 3, 2});
    number += std::to_string(second);
    if (first < 10 && second < 10) return number;
  }
}

}  // namespace

TEST_CASE("UTF-8 is told from what is not") {
  CHECK(find_invalid_utf8("") == valid);
  CHECK(find_invalid_utf8("abcdefghij æøå 漢字 😀 \xf4\x8f\xbf\xbf") == valid);
  CHECK(find_invalid_utf8("bl\xe5") == 2);             // Latin-1
  CHECK(find_invalid_utf8("bl\xc3") == 2);             // cut
  CHECK(find_invalid_utf8("12345678\xc3(") == 8);      // no continuation
  CHECK(find_invalid_utf8("a\x80") == 1);              // continuation alone
  CHECK(find_invalid_utf8("a\xc0\xaf") == 1);          // overlong
  CHECK(find_invalid_utf8("a\xe0\x80\xaf") == 1);      // overlong
  CHECK(find_invalid_utf8("a\xf0\x80\x80\xaf") == 1);  // overlong
  CHECK(find_invalid_utf8("a\xed\xa0\x80") == 1);      // surrogate
  CHECK(find_invalid_utf8("a\xf4\x90\x80\x80") == 1);  // above U+10FFFF
  CHECK(find_invalid_utf8("a\xff") == 1);
}

TEST_CASE("length counts characters and width counts columns") {
  CHECK(length("blå 漢字") == 6);
  CHECK(width("blå 漢字") == 8);
  CHECK(length("e\u0301") == 2);
  CHECK(width("e\u0301") == 1);
  CHECK(width("") == 0);
}

TEST_CASE("letters are composed") {
  CHECK(nfc("a\u030a o\u0308") == "å ö");
  CHECK(nfc("å") == "å");
  CHECK(nfc("plain") == "plain");
  CHECK(nfc("\u1f82\u1f82\u1f82") == "\u1f82\u1f82\u1f82");
}

TEST_CASE("what would steer a terminal or turn text round is made visible") {
  CHECK(visible("æ\nb") == "æ\nb");
  CHECK(visible("\x1b[31m") == "\\x1b[31m");
  CHECK(visible(std::string("\0\t\r\x7f", 4)) == "\\x00\\x09\\x0d\\x7f");
  CHECK(visible("\u0085\u009b") == "\\x85\\x9b");
  CHECK(visible("\u202e\u2066\u200e\u200b\ufeff") == "\\u202e\\u2066\\u200e\\u200b\\ufeff");
  CHECK(visible("a\xe5") == "a\\xe5");
}

TEST_CASE("text is wrapped at words") {
  CHECK(wrap("", 10).empty());
  CHECK(wrap("en to tre fire", 9) == Lines{"en to tre", "fire"});
  CHECK(wrap("blå bær på", 7) == Lines{"blå bær", "på"});
  CHECK(wrap("et kjempelangtord her", 6) == Lines{"et", "kjempelangtord", "her"});
  CHECK(wrap("  en\nto\n\n\ntre\n", 20) == Lines{"en to", "", "tre"});
  CHECK(wrap("Husk:\n- en to tre\n- fire\nfem\n\nslutt", 9) ==
        Lines{"Husk:", "- en to", "  tre", "- fire", "  fem", "", "slutt"});
  CHECK(wrap("- kjempelangtord", 6) == Lines{"- kjempelangtord"});
}

TEST_CASE("identity numbers are found") {
  const auto number = synthetic_number("018190");
  CHECK(holds_identity_number(number));
  CHECK(holds_identity_number("fnr. " + number + "."));
  CHECK(holds_identity_number("a\n" + number.substr(0, 6) + " " + number.substr(6)));
  CHECK(holds_identity_number(number.substr(0, 6) + "-" + number.substr(6)));
  CHECK(holds_identity_number(number.substr(0, 6) + "\u00a0" + number.substr(6)));
  CHECK(holds_identity_number(number.substr(0, 2) + "." + number.substr(2, 2) + "." + number.substr(4, 2) + " " +
                              number.substr(6)));
  CHECK(holds_identity_number("12 " + number));
  CHECK(holds_identity_number(synthetic_number("418190")));  // a D-number
  CHECK(holds_identity_number(synthetic_number("014190")));  // NAV's series
}

TEST_CASE("what only looks like an identity number is let be") {
  const auto number = synthetic_number("018190");
  auto wrong = number;
  wrong.back() = wrong.back() == '9' ? '0' : static_cast<char>(wrong.back() + 1);
  CHECK(!holds_identity_number(wrong));
  CHECK(!holds_identity_number("1" + number));
  CHECK(!holds_identity_number(number + "1"));
  CHECK(!holds_identity_number(number.substr(0, 5) + " " + number.substr(5)));
  CHECK(holds_identity_number(number.substr(0, 6) + " - " + number.substr(6)));
  CHECK(!holds_identity_number(number.substr(0, 6) + "    " + number.substr(6)));
  CHECK(!holds_identity_number(synthetic_number("329190")));
  CHECK(!holds_identity_number(synthetic_number("019390")));
  for (const auto* text : {"", "ring 918 96 076", "+47 918 96 076", "2026-11-21T10:15:00+01:00", "1.12.2026",
                           "12345678901", "00000000000", "3q8w-x1zc-9k2m"}) {
    INFO(text);
    CHECK(!holds_identity_number(text));
  }
}

}  // namespace bti
