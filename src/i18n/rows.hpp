// The catalogue's areas, one file each: rows for one layer or one group of commands.
#pragma once

#include <span>

#include "bti/messages.hpp"

namespace bti::rows {

/// What belongs to no one area: the words round an error, dates.
std::span<const Row> common();
std::span<const Row> reader();
std::span<const Row> guide();
/// What is wrong with a guide's teams and its wheel.
std::span<const Row> guide_year();
std::span<const Row> findings();
std::span<const Row> journal();
std::span<const Row> engine();
/// The baton: offered, taken, declined, and who held it on a day.
std::span<const Row> baton();
/// That it is acute, and to whom it was reported.
std::span<const Row> acute();
/// What is added to a case on the way.
std::span<const Row> follow_up();
std::span<const Row> proof();
std::span<const Row> report();
std::span<const Row> picture();
std::span<const Row> fields();
std::span<const Row> tool();
std::span<const Row> store();
std::span<const Row> cli();
std::span<const Row> output();
std::span<const Row> help();
std::span<const Row> prompts();
std::span<const Row> screen();
/// The yearly wheel and the meetings of teams.
std::span<const Row> year();
/// What is wrong with a register of names.
std::span<const Row> name_register();
/// Names, kept and told.
std::span<const Row> names();
/// A caseload's year in figures.
std::span<const Row> stats();

}  // namespace bti::rows
