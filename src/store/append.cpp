#include "store/files.hpp"
#include "store/trouble.hpp"

namespace bti {

Result<void> append_file(Calls& calls, const std::filesystem::path& folder, const std::filesystem::path& path,
                         std::size_t limit, std::chrono::milliseconds patience,
                         const std::function<Result<std::string>(std::string_view old)>& more) {
  const auto lock = Lock::take(folder, patience);
  if (!lock) {
    return std::unexpected(lock.error());
  }
  const auto place = within(folder, path);
  if (!place) {
    return std::unexpected(place.error());
  }
  auto file = read_snapshot(*place, limit);
  if (!file) {
    return std::unexpected(std::move(file.error()));
  }
  const auto added = more(file->bytes);
  if (!added) {
    return std::unexpected(added.error());
  }
  if (added->empty()) {
    return {};
  }
  if (added->size() > limit - file->bytes.size()) {
    return fail(too_large(*place, limit));
  }
  file->bytes += *added;
  return put(calls, *place, file->bytes, file->stamp);
}

}  // namespace bti
