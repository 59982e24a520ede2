// What went wrong, and where: errors as values.
// Knows positions and message ids. Must not know any language, file system or terminal.
#pragma once

#include <concepts>
#include <cstddef>
#include <expected>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace bti {

/// A place in a text. Lines and columns count from 1, columns in characters; 0 means "no place".
struct Position {
  std::size_t line{0};
  std::size_t column{0};
  std::size_t source{0};  ///< which of the texts that were read together
  bool operator==(const Position&) const = default;
  friend auto operator<=>(const Position& a, const Position& b) {
    return std::tie(a.source, a.line, a.column) <=> std::tie(b.source, b.line, b.column);
  }
};

/// A text of the program, not yet in any language: a row of the catalogue (messages.hpp) and the
/// values for its places `{0}`, `{1}` ... An empty id is no message.
struct Message {
  std::string id;
  std::vector<std::string> args;
  bool operator==(const Message&) const = default;
};

/// Builds a Message; numbers are written in decimal. The id must be a literal: a test looks for
/// `msg("...` in the sources and holds it against the catalogue.
template <class... Args>
[[nodiscard]] Message msg(std::string_view id, Args&&... args) {
  [[maybe_unused]] const auto text = []<class A>(A&& arg) -> std::string {
    if constexpr (std::integral<std::remove_cvref_t<A>>) {
      return std::to_string(arg);
    } else {
      return std::string(std::forward<A>(arg));
    }
  };
  return {std::string(id), {text(std::forward<Args>(args))...}};
}

/// What kind of failure it is; the command line turns it into the exit status (cli.md).
enum class Failure { usage = 2, rule = 3, file = 4, conflict = 5, io = 6 };

/// One leg of a way through a guide: from which step, by which way out; the last leg has none.
struct Leg {
  std::string from;
  std::string by{};
};

/// How one comes to a problem that stands at the end of a way.
struct Way {
  Message whose{};                  ///< who goes it
  std::vector<Leg> legs{};          ///< empty: no way is told
  std::vector<Message> standing{};  ///< what holds at the end of it
};

/// One problem. Readers give `at` and leave `file` and `excerpt` to the caller who knows the source.
struct Error {
  Failure failure{Failure::file};
  Message what;
  Message hint{};
  Position at{};
  std::string file{};     ///< as the user wrote or would write it
  std::string excerpt{};  ///< the source line, with a caret below; free text of cases is masked
  Way way{};
};

/// Every problem found, in the order of the source.
using Errors = std::vector<Error>;

template <class T>
using Result = std::expected<T, Errors>;

/// A failed Result with one problem.
[[nodiscard]] inline std::unexpected<Errors> fail(Error error) {
  Errors errors;
  errors.push_back(std::move(error));
  return std::unexpected(std::move(errors));
}

}  // namespace bti
