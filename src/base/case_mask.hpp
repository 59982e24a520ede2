// Hides what people wrote in a case when a line of it is shown in an error.
// Knows the keys whose values are never free text. Must not know what is wrong with the line.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace bti {

/// Fed every line of a case from the top, gives each as it may be shown: indentation, hyphens, keys and
/// punctuation stay, and the values of keys that never hold free text; every other letter or digit
/// becomes a point, one for each character. In doubt, all of a line is hidden.
class CaseMask {
 public:
  /// Of `answers` nothing but dates, numbers, yes and no stay.
  explicit CaseMask(bool answers = false) : m_answers(answers) {}
  [[nodiscard]] std::string next(std::string_view line);

 private:
  struct Bracket {
    char kind;
    bool safe;
  };

  void tokens();
  bool bracket(char c);
  void quoted();
  [[nodiscard]] std::size_t closing_quote() const;
  void plain();
  void after_quote();
  void key(std::string_view name, std::size_t begin);
  void keep(std::size_t begin, std::size_t end);
  [[nodiscard]] bool ends_plain(std::size_t at) const;

  [[nodiscard]] bool may_show(std::string_view value) const;

  bool m_answers;
  std::string_view m_line{};
  std::size_t m_at{0};
  std::vector<bool> m_kept{};         ///< bytes of the line that stay
  std::vector<Bracket> m_brackets{};  ///< still open
  char m_quote{0};                    ///< of a text that goes on from the line before
  int m_text_below{-1};               ///< deeper lines than this continue a text; -1: none do
  int m_owner{-1};                    ///< where the key or hyphen stands whose value comes
  bool m_has_key{false};              ///< in this line, outside brackets
  bool m_safe{false};                 ///< may the value that comes be shown?
  bool m_lost{false};                 ///< the quotes do not add up
};

}  // namespace bti
