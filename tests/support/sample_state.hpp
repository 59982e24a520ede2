// A guide and cases for tests that show a case: written entry by entry, folded as bti does it.
#pragma once

#include <string_view>

#include "bti/engine.hpp"
#include "bti/report.hpp"
#include "bti/settings.hpp"

namespace sample {

/// Three levels in bokmål: clarify, one service, several services.
[[nodiscard]] bti::Guide guide();

/// Case K7F3-Q2MD, growing by one entry at a time.
class Sample {
 public:
  Sample();

  /// Who writes from now on, and when; a service's id or "".
  Sample& now(std::string_view instant, std::string_view by, std::string_view service);
  bti::EntryRef add(bti::Payload payload);
  /// A decision.
  void go(std::string_view outcome, std::string_view reason = "");

  /// What a report is made from; valid until the case grows.
  [[nodiscard]] bti::Subjects in(bti::Language language);

 private:
  bti::Guide m_guide;
  bti::Settings m_settings;
  bti::Case m_case;
  bti::State m_state;
  bti::Envelope m_envelope;
};

[[nodiscard]] bti::Date day(std::string_view iso);

/// The first of it: level 0, with a note that was retracted, and the talk.
[[nodiscard]] Sample first_talk();
/// A pupil who is alone at breaks: level 0, an evaluation meeting at level 1, a cooperation meeting
/// and an evaluation meeting with its decision at level 2.
[[nodiscard]] Sample whole_case();
/// Opened, with a concern, and nothing more.
[[nodiscard]] Sample new_case();

}  // namespace sample
