// What the guards of a guide can see of a case, as numbers: as few as the guide has use for.
// Knows asks and needs. Must not know which ways a guide has.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "bti/guide.hpp"

namespace bti::proof {

/// A case as the guards see it: the step first, then one number for each fact.
using State = std::u16string;

/// Who walks: a service, with a case that concerns one kind of subject.
struct Walker {
  Service service;
  std::uint16_t subject{0};  ///< counted from 1; 0 when no guard asks
};

class Facts {
 public:
  explicit Facts(const Guide& guide);

  /// Does any guard ask whom the case concerns?
  [[nodiscard]] bool subjects_matter() const { return slot(Need::Kind::subject, "").has_value(); }
  [[nodiscard]] bool has_consent_per_service() const { return m_asked.has_value(); }

  [[nodiscard]] State begin(StepIndex at, const Walker& walker) const;
  [[nodiscard]] StepIndex at(const State& state) const { return m_steps[state.front()]; }
  /// `back` from a body that advises is not remembered as where the step was come from.
  void enter(State& state, StepIndex step, bool back = false) const;
  /// The step from which the case came to its level, where some way leads back.
  [[nodiscard]] std::optional<StepIndex> came_from(const State& state) const;

  [[nodiscard]] bool holds(const std::vector<Need>& needs, const State& state, const Walker& walker) const;
  /// Are all that must be answered?
  [[nodiscard]] bool satisfied(const std::vector<Ask>& asks, const State& state, const Walker& walker) const;
  /// What the case can be after an answer; the case as it was is not among them.
  [[nodiscard]] std::vector<State> answers(const Ask& ask, const State& state, const Walker& walker) const;
  /// What can come to pass by itself: a consent runs out or is taken back.
  [[nodiscard]] std::vector<State> lapses(const State& state) const;

  /// Has a consent to each service been asked for on the way?
  [[nodiscard]] bool consent_asked(const State& state) const { return m_asked && state[*m_asked] != 0; }
  void ask_consent(State& state) const;
  /// Does one of them ask for a consent to each service?
  [[nodiscard]] bool asks_consent(const std::vector<Ask>& asks) const;
  [[nodiscard]] bool needs_consent(const std::vector<Need>& needs) const;

  /// What guards say, as far as it is a fact: each with whether it holds.
  [[nodiscard]] std::vector<Message> told(const std::vector<Need>& needs, const State& state,
                                          const Walker& walker) const;

 private:
  using Key = std::pair<Need::Kind, std::string>;
  [[nodiscard]] std::optional<std::size_t> slot(Need::Kind kind, const std::string& of) const;
  void track(const std::vector<Need>& needs);
  void track(const std::vector<Outcome>& outcomes);
  void track(const std::vector<Ask>& asks);
  [[nodiscard]] std::size_t add_slot();
  [[nodiscard]] bool holds(const Need& need, const State& state, const Walker& walker) const;
  [[nodiscard]] bool satisfied(const Ask& ask, const State& state, const Walker& walker) const;
  [[nodiscard]] bool may_keep_own_records(const State& state, const Walker& walker) const;
  [[nodiscard]] bool log_opened(const State& state, const Walker& walker) const;
  /// How many services of a kind can matter: no more than there are, nor than any guard counts to.
  [[nodiscard]] std::uint16_t most(const std::string& kind) const;
  /// A holder from a service that keeps no records of its own: the log is to be opened after all.
  void lose_own_records(const State& state, std::vector<State>& after) const;
  /// One more service takes part.
  void bring_in(const State& state, const Walker& walker, std::vector<State>& after) const;

  const Guide* m_guide;
  std::vector<StepIndex> m_steps{};
  std::map<StepIndex, std::uint16_t> m_numbers{};
  std::size_t m_size{1};
  std::map<Key, std::size_t> m_slots{};
  std::map<std::string, std::uint16_t> m_counted{};  ///< services by kind: as far as a guard can tell them apart
  std::map<std::size_t, std::size_t> m_came_from{};  ///< by level
  std::optional<std::size_t> m_asked{};
};

}  // namespace bti::proof
