#include "i18n/rows.hpp"

namespace bti::rows {
namespace {

constexpr Row table[] = {
    {"prompts.placeholder", "", "", ""},
};

}  // namespace

std::span<const Row> prompts() { return table; }

}  // namespace bti::rows
