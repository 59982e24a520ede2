#include "i18n/rows.hpp"

namespace bti::rows {
namespace {

constexpr Row table[] = {
    {"cli.placeholder", "", "", ""},
};

}  // namespace

std::span<const Row> cli() { return table; }

}  // namespace bti::rows
