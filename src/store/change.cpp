#include "store/files.hpp"
#include "store/trouble.hpp"

namespace bti {

Result<void> change_private_file(Calls& calls, const std::filesystem::path& folder, const std::filesystem::path& path,
                                 std::size_t limit, std::chrono::milliseconds patience,
                                 const std::function<Result<std::string>(std::string_view old)>& change) {
  const auto lock = Lock::take(folder, patience);
  if (!lock) {
    return std::unexpected(lock.error());
  }
  const auto place = within(folder, path);
  if (!place) {
    return std::unexpected(place.error());
  }
  const auto there = look(*place);
  if (!there) {
    return std::unexpected(there.error());
  }
  const auto file = *there ? read_snapshot(*place, limit, Readers::owner_alone) : Snapshot{};
  if (!file) {
    return std::unexpected(file.error());
  }
  const auto changed = change(file->bytes);
  if (!changed) {
    return std::unexpected(changed.error());
  }
  if (*changed == file->bytes) {
    return {};
  }
  if (changed->size() > limit) {
    return fail(too_large(*place, limit));
  }
  return put(calls, *place, *changed, *there ? std::optional(file->stamp) : std::nullopt);
}

}  // namespace bti
