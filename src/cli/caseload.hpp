// A caseload on disk: its settings, its copies of guides, its cases.
// Knows which file lies where. Must not know commands or terminals.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "bti/engine.hpp"
#include "bti/guide.hpp"
#include "bti/journal.hpp"
#include "bti/settings.hpp"

namespace bti::cli {

inline constexpr std::string_view settings_file = "bti.yaml";

/// A path as errors name it: seen from the working folder when it lies below, else whole.
[[nodiscard]] std::string shown(const std::filesystem::path& path, const std::filesystem::path& working_folder);

/// The guide versions kept in a caseload, each read once. Several threads may ask.
class GuideCopies {
 public:
  GuideCopies(std::filesystem::path folder, std::filesystem::path working_folder);
  /// The pinned guide; Failure::file when its copy is missing, bad, or not the one pinned.
  [[nodiscard]] Result<std::shared_ptr<const Guide>> find(const GuidePin& pin);

 private:
  [[nodiscard]] Result<std::shared_ptr<const Guide>> read(const GuidePin& pin) const;
  std::filesystem::path m_folder;
  std::filesystem::path m_working_folder;
  std::mutex m_mutex;
  std::map<std::string, Result<std::shared_ptr<const Guide>>> m_read;
};

struct Caseload {
  std::filesystem::path folder;
  std::filesystem::path working_folder;  ///< from which file names are shown
  Settings settings;
  std::unique_ptr<GuideCopies> guides;
};

struct CaseFile {
  CaseNumber number;
  std::filesystem::path path;
};

/// A case with all that is needed to look at it.
struct OpenCase {
  std::filesystem::path path;
  Case of;
  std::shared_ptr<const Guide> guide;
  State state;
};

/// The nearest folder from `from` upwards that holds a bti.yaml, or an empty path.
[[nodiscard]] std::filesystem::path find_caseload(std::filesystem::path from);
[[nodiscard]] Result<Caseload> open_caseload(const std::filesystem::path& folder,
                                             const std::filesystem::path& working_folder);

/// Where a guide version's copy lies in a caseload; an empty path when its names cannot be a file's.
[[nodiscard]] std::filesystem::path guide_copy(const std::filesystem::path& folder, const GuidePin& pin);
/// Where a new case lies: by the year it is opened.
[[nodiscard]] std::filesystem::path case_path(const std::filesystem::path& folder, const CaseNumber& number, int year);

/// A file's bytes; errors name it as shown.
[[nodiscard]] Result<std::string> read_named(const std::filesystem::path& path, std::size_t limit,
                                             const std::string& name);
/// A guide's own text and file, and then those it builds on.
struct GuideFiles {
  std::vector<Source> texts;
  std::vector<std::filesystem::path> paths;
};
[[nodiscard]] Result<GuideFiles> read_guide_files(const std::filesystem::path& path, const std::string& name);
/// Reads a guide file and names it in its errors.
[[nodiscard]] Result<Guide> load_guide(const std::filesystem::path& path, const std::string& name);

struct CaseFiles {
  std::vector<CaseFile> cases;                ///< by path
  std::vector<std::filesystem::path> strays;  ///< .yaml files where or by a name as no case is
};
/// Files that no command would find, and cases that lie in two files: neither is the whole story.
[[nodiscard]] Errors misplaced(const Caseload& caseload, const CaseFiles& files);
/// The caseload's case files, found by their names alone.
[[nodiscard]] Result<CaseFiles> case_files(const Caseload& caseload);
/// The one case whose number begins so.
[[nodiscard]] Result<CaseFile> find_case(const Caseload& caseload, std::string_view typed);
/// Reads a case and folds it through its guide; errors name the file.
[[nodiscard]] Result<OpenCase> load_case(const Caseload& caseload, const CaseFile& file);
/// The same for bytes that were just read.
[[nodiscard]] Result<OpenCase> load_case(const Caseload& caseload, const CaseFile& file, std::string_view bytes);

}  // namespace bti::cli
