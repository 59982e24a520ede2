#include "i18n/rows.hpp"

namespace bti::rows {
namespace {

constexpr Row table[] = {
    {"reader.placeholder", "", "", ""},
};

}  // namespace

std::span<const Row> reader() { return table; }

}  // namespace bti::rows
