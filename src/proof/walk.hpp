// Every way one service can go through a guide.
// Knows steps and ways out. Must not judge what it finds.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "bti/guide.hpp"
#include "proof/facts.hpp"

namespace bti::proof {

/// From one state of a case to another.
struct Move {
  enum class Kind { answer, lapse, step, stay, back };
  std::size_t from;
  std::size_t to;
  Kind kind;
  const Outcome* by{nullptr};  ///< of an answer or a lapse none
};

/// A state that a case can be in.
struct Stop {
  State state;
  std::optional<std::size_t> came_by{};  ///< the move, on a shortest way
  bool ends{false};                      ///< a way out of here ends the case, whatever may happen at any time
  bool leaves{false};                    ///< a way out of here leaves the step, likewise
};

/// All of them; the first is where the case begins.
struct Walk {
  Walker walker;
  std::vector<Stop> stops{};
  std::vector<Move> moves{};
};

/// Nothing when it takes more than `budget` moves, which is lessened by those it took.
[[nodiscard]] std::optional<Walk> walk(const Guide& guide, const Facts& facts, const Walker& walker, StepIndex start,
                                       std::size_t& budget);

/// The moves into each stop, or out of it.
[[nodiscard]] std::vector<std::vector<std::size_t>> moves_into(const Walk& walk);
[[nodiscard]] std::vector<std::vector<std::size_t>> moves_out_of(const Walk& walk);

/// The moves of a shortest way to the stop.
[[nodiscard]] std::vector<const Move*> way_to(const Walk& walk, std::size_t stop);

}  // namespace bti::proof
