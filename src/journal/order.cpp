#include <algorithm>
#include <queue>
#include <set>
#include <string_view>
#include <unordered_map>

#include "bti/hash.hpp"
#include "bti/journal.hpp"

namespace bti {

std::vector<EntryId> heads(const Case& of) {
  std::set<EntryId> open;
  for (const Entry& entry : of.entries) open.insert(entry.id);
  for (const Entry& entry : of.entries) {
    for (const EntryId& before : entry.after) open.erase(before);
  }
  return {open.begin(), open.end()};
}

std::vector<std::size_t> fold_order(const Case& of) {
  std::unordered_map<std::string_view, std::size_t> index;
  for (std::size_t i = 0; i < of.entries.size(); ++i) index.emplace(of.entries[i].id.value, i);
  std::vector<std::vector<std::size_t>> followers(of.entries.size());
  std::vector<std::size_t> waits_for(of.entries.size(), 0);
  for (std::size_t i = 0; i < of.entries.size(); ++i) {
    for (const EntryId& before : of.entries[i].after) {
      const auto found = index.find(before.value);
      if (found == index.end()) continue;
      followers[found->second].push_back(i);
      ++waits_for[i];
    }
  }
  const auto later = [&](std::size_t a, std::size_t b) {
    const Entry& one = of.entries[a];
    const Entry& other = of.entries[b];
    return std::tie(one.envelope.at.utc, one.id) > std::tie(other.envelope.at.utc, other.id);
  };
  std::priority_queue<std::size_t, std::vector<std::size_t>, decltype(later)> ready(later);
  for (std::size_t i = 0; i < waits_for.size(); ++i) {
    if (waits_for[i] == 0) ready.push(i);
  }
  std::vector<std::size_t> order;
  while (!ready.empty()) {
    const std::size_t next = ready.top();
    ready.pop();
    order.push_back(next);
    for (const std::size_t follower : followers[next]) {
      if (--waits_for[follower] == 0) ready.push(follower);
    }
  }
  return order;
}

Case as_of(const Case& of, Date day) {
  Case then = of;
  std::erase_if(then.entries, [&](const Entry& entry) { return entry.envelope.at.date() > day; });
  return then;
}

CaseNumber make_case_number(std::uint64_t random) {
  const std::string digits = base32(random, 8);
  return {digits.substr(0, 4) + "-" + digits.substr(4)};
}

std::optional<std::string> normalize_case_number(std::string_view typed) {
  std::string digits;
  for (const char letter : typed) {
    if (letter == '-') continue;
    const char upper = letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
    if (upper == 'O')
      digits += '0';
    else if (upper == 'I' || upper == 'L')
      digits += '1';
    else if ((upper >= '0' && upper <= '9') || (upper >= 'A' && upper <= 'Z' && upper != 'U'))
      digits += upper;
    else
      return std::nullopt;
  }
  if (digits.empty() || digits.size() > 8) return std::nullopt;
  return digits;
}

}  // namespace bti
