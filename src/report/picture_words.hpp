// Days and marks of pictures in words.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "bti/report.hpp"

namespace bti {

/// "sep."
[[nodiscard]] std::string name_of_month(Date date, const Wording& wording);
/// "12. okt."
[[nodiscard]] std::string short_day(Date date, const Wording& wording);

/// Days told one after the other: the year is told when it is another than that of the day before.
class Days {
 public:
  explicit Days(const Wording& wording) : m_wording(wording) {}
  std::string tell(Date date);
  std::string tell(const std::vector<Date>& dates);

 private:
  const Wording& m_wording;
  std::optional<std::chrono::year> m_year;
};

/// The marks that stand in a drawing, each once, with their words.
class Legend {
 public:
  explicit Legend(const Wording& wording) : m_wording(wording) {}
  void add(Mark mark);
  [[nodiscard]] std::vector<std::pair<Mark, std::string>> in_order() &&;

 private:
  const Wording& m_wording;
  std::vector<std::pair<Mark, std::string>> m_marks;
};

}  // namespace bti
