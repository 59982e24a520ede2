// The properties a guide must have, looked for in every walk and every step.
// Knows what is right and wrong in a guide. Must not know how ways are found.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "bti/guide.hpp"
#include "bti/result.hpp"
#include "proof/facts.hpp"
#include "proof/findings.hpp"
#include "proof/walk.hpp"

namespace bti::proof {

class Judge {
 public:
  Judge(const Guide& guide, const Facts& facts) : m_guide(&guide), m_facts(&facts), m_findings(guide) {}

  /// Looks at what one service can meet.
  void look_at(const Walk& walk);
  /// Looks at what is told each service, ways or no ways.
  void look_at(const Service& service);
  /// Everything found; call it last.
  [[nodiscard]] Errors verdict();

 private:
  void find_dead_ends(const Walk& walk);
  void find_endless(const Walk& walk);
  void find_loops(const Walk& walk);
  void find_missing_consent(const Walk& walk);
  void find_missing_text(const Walk& walk);
  void find_unheard(const Service& service);
  void find_nobody_to_call(const Service& service);
  void find_unreached();

  /// Has the way gone round the loop already, in its last moves? The first round can look new to the guards.
  [[nodiscard]] bool ends_with(const Walk& walk, const std::vector<const Move*>& way,
                               const std::vector<const Move*>& loop) const;
  [[nodiscard]] const Step& step_of(const Walk& walk, std::size_t stop) const;
  [[nodiscard]] std::string name_of(const Walk& walk, std::size_t stop) const;
  /// A shortest way to the stop, and what guards of its step see there.
  [[nodiscard]] Way told(const Walk& walk, std::size_t stop) const;
  [[nodiscard]] Way told(const Walk& walk, const std::vector<const Move*>& moves, std::size_t last) const;

  const Guide* m_guide;
  const Facts* m_facts;
  Findings m_findings;
  std::set<ServiceId> m_walkers{};
  std::set<StepIndex> m_reached{};
};

}  // namespace bti::proof
