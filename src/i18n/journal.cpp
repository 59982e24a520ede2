#include "i18n/rows.hpp"

namespace bti::rows {
namespace {

constexpr Row table[] = {
    {"journal.placeholder", "", "", ""},
};

}  // namespace

std::span<const Row> journal() { return table; }

}  // namespace bti::rows
