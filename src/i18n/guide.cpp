#include "i18n/rows.hpp"

namespace bti::rows {
namespace {

constexpr Row table[] = {
    {"guide.placeholder", "", "", ""},
};

}  // namespace

std::span<const Row> guide() { return table; }

}  // namespace bti::rows
