// The program's own texts in its three languages. A guide's texts never pass here.
// Knows the catalogue. Must not know who asks: terminal, file or script.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "bti/date.hpp"
#include "bti/result.hpp"

namespace bti {

enum class Language { nb, nn, en };

/// nb, nn or en from a language tag or a locale name (`nb_NO.UTF-8`, `no`, `nn`, `en_GB`); nothing
/// for another language, `C` or `POSIX`.
[[nodiscard]] std::optional<Language> parse_language(std::string_view tag);
[[nodiscard]] std::string_view tag(Language language);

/// What a guide calls something that bti speaks of: `koordinator`, `koordinatoren`.
struct OwnWord {
  std::string one;
  std::string the;
};

/// A guide's own words, in its own language; empty where it has none.
struct OwnWords {
  OwnWord holder{};
  OwnWord log{};
};

/// How texts are worded: a language, and a guide's own words in it.
struct Wording {
  // NOLINTNEXTLINE(google-explicit-constructor): a language alone is a wording
  Wording(Language in = Language::nb, OwnWords own = {}) : language(in), words(std::move(own)) {}
  Language language;
  OwnWords words;
};

/// One row of the catalogue. Places are `{0}`, `{1}` ..., the same in all three.
struct Row {
  std::string_view id;
  std::string_view nb;
  std::string_view nn;
  std::string_view en;
};

/// Every row, area by area.
[[nodiscard]] std::span<const std::span<const Row>> catalogue();

/// Is there a row with this id?
[[nodiscard]] bool has_text(std::string_view id);

/// The message in a language. An unknown id gives the id itself (a test finds it before a user does).
[[nodiscard]] std::string text(const Message& message, const Wording& wording);

/// An error as it stands on standard error: `bti: error: FILE:LINE:COL: what`, the excerpt, the hint.
[[nodiscard]] std::string text(const Error& error, const Wording& wording);

/// The day for people: `1. desember 2026`, `1. desember 2026`, `1 December 2026`.
[[nodiscard]] std::string long_date(Date date, const Wording& wording);

}  // namespace bti
