// Which of two entries counts first. Clocks of several people do not tell that; the journal does.
#pragma once

#include <cstddef>
#include <string_view>
#include <unordered_map>

#include "bti/journal.hpp"

namespace bti {

class Order {
 public:
  explicit Order(const Case& of) {
    for (const std::size_t index : fold_order(of)) m_place.emplace(of.entries[index].id.value, m_place.size());
  }
  [[nodiscard]] bool before(const EntryId& one, const EntryId& other) const { return place(one) < place(other); }

 private:
  [[nodiscard]] std::size_t place(const EntryId& id) const {
    const auto found = m_place.find(id.value);
    return found == m_place.end() ? m_place.size() : found->second;
  }

  std::unordered_map<std::string_view, std::size_t> m_place;  // views of the case's ids
};

}  // namespace bti
