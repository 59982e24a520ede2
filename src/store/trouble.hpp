// What the operating system's error numbers mean to people.
// Knows errno. Must not know what was being done.
#pragma once

#include <filesystem>

#include "bti/result.hpp"

namespace bti {

/// The error for an errno value at a file or folder.
[[nodiscard]] Error trouble(int number, const std::filesystem::path& path);

[[nodiscard]] Error not_a_file(const std::filesystem::path& path);
[[nodiscard]] Error not_private(const std::filesystem::path& path);
[[nodiscard]] Error too_large(const std::filesystem::path& path, std::size_t limit);

}  // namespace bti
