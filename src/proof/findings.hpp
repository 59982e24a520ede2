// What is found in a guide, each fault once, whoever meets it.
// Knows faults and who meets them. Must not know what makes a fault.
#pragma once

#include <map>
#include <set>
#include <string>

#include "bti/guide.hpp"
#include "bti/result.hpp"
#include "proof/walk.hpp"

namespace bti::proof {

class Findings {
 public:
  explicit Findings(const Guide& guide) : m_guide(&guide) {}

  /// A fault is known by its message and by `which`; of those who meet it the first is shown.
  void add(Error error, const std::string& which, const Walker& walker);
  /// All of them, in the order of the source.
  [[nodiscard]] Errors all(const std::set<ServiceId>& walkers) const;

 private:
  struct Finding {
    Error error;
    Walker first;
    std::set<ServiceId> services;
  };
  [[nodiscard]] Message whose(const Finding& finding, const std::set<ServiceId>& walkers) const;

  const Guide* m_guide;
  std::map<std::string, Finding> m_findings{};
};

}  // namespace bti::proof
