#include "i18n/rows.hpp"

namespace bti::rows {
namespace {

constexpr Row table[] = {
    {"engine.placeholder", "", "", ""},
};

}  // namespace

std::span<const Row> engine() { return table; }

}  // namespace bti::rows
