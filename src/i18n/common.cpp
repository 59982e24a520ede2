#include "i18n/rows.hpp"

namespace bti::rows {
namespace {

constexpr Row table[] = {
    {"message.error", "feil", "feil", "error"},
    {"date.months", "januar februar mars april mai juni juli august september oktober november desember",
     "januar februar mars april mai juni juli august september oktober november desember",
     "January February March April May June July August September October November December"},
    {"date.long", "{0}. {1} {2}", "{0}. {1} {2}", "{0} {1} {2}"},
};

}  // namespace

std::span<const Row> common() { return table; }

}  // namespace bti::rows
