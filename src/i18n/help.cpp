#include "i18n/rows.hpp"

namespace bti::rows {
namespace {

constexpr Row table[] = {
    {"help.placeholder", "", "", ""},
};

}  // namespace

std::span<const Row> help() { return table; }

}  // namespace bti::rows
