// The journal as it is told: each entry with what came of it; in no language and no format.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "bti/report.hpp"

namespace bti {

struct Record {
  const Entry* entry;
  const Entry* retraction{nullptr};  ///< the entry that made this one count no more
  const Move* move{nullptr};         ///< of a decision that counts
};

class Chronicle {
 public:
  explicit Chronicle(const Subjects& from);

  [[nodiscard]] const std::vector<Record>& records() const { return m_records; }
  /// The entry referred to, or nullptr.
  [[nodiscard]] const Entry* find(std::string_view ref) const;
  /// Number of the goal or measure referred to, or "".
  [[nodiscard]] std::string number(std::string_view ref) const;

 private:
  std::vector<Record> m_records;
  std::unordered_map<std::string, const Entry*> m_entries;
  std::unordered_map<std::string, std::string> m_numbers;
};

/// A retraction's reason.
[[nodiscard]] const std::string& reason_of(const Entry& retraction);

}  // namespace bti
