#include "i18n/rows.hpp"

namespace bti::rows {
namespace {

constexpr Row table[] = {
    {"message.error", "feil", "feil", "error"},
    // What a guide may have words of its own for: with and without article.
    {"word.holder", "stafettholder stafettholderen", "stafetthaldar stafetthaldaren", "holder "},
    {"word.log", "stafettlogg stafettloggen", "stafettlogg stafettloggen", "log "},
    {"date.months", "januar februar mars april mai juni juli august september oktober november desember",
     "januar februar mars april mai juni juli august september oktober november desember",
     "January February March April May June July August September October November December"},
    {"date.long", "{0}. {1} {2}", "{0}. {1} {2}", "{0} {1} {2}"},
};

}  // namespace

std::span<const Row> common() { return table; }

}  // namespace bti::rows
