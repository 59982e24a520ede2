#include "engine/voices.hpp"

namespace bti {
namespace {

/// A moment of the journal.
struct Mark {
  Date day;
  std::size_t place;
};

template <class T>
Mark mark(const Recorded<T>& one) {
  return {one.envelope.at.date(), one.place};
}

/// A voice with a date of its own belongs to that day, whenever it was written.
bool is_after(const Recorded<Voice>& voice, const Mark& mark) {
  return voice.value.date ? *voice.value.date > mark.day : voice.place > mark.place;
}

}  // namespace

std::vector<const Recorded<Voice>*> voices_to(const State& state, const MeasureState& measure, std::size_t evaluation) {
  const auto& all = measure.evaluations;
  const Date day = mark(all[evaluation]).day;
  Mark since = mark(measure.measure);
  for (std::size_t i = 0; i < evaluation && mark(all[i]).day != day; ++i) since = mark(all[i]);
  std::size_t next = evaluation + 1;
  while (next < all.size() && mark(all[next]).day == day) ++next;
  std::vector<const Recorded<Voice>*> voices;
  for (const Recorded<Voice>& voice : state.voices) {
    const bool over = next < all.size() && is_after(voice, mark(all[next]));
    if (given_on(voice) == day || (is_after(voice, since) && !over)) voices.push_back(&voice);
  }
  return voices;
}

}  // namespace bti
