#include "i18n/rows.hpp"

namespace bti::rows {
namespace {

constexpr Row table[] = {
    {"store.placeholder", "", "", ""},
};

}  // namespace

std::span<const Row> store() { return table; }

}  // namespace bti::rows
