#include "i18n/rows.hpp"

namespace bti::rows {
namespace {

constexpr Row table[] = {
    {"report.placeholder", "", "", ""},
};

}  // namespace

std::span<const Row> report() { return table; }

}  // namespace bti::rows
