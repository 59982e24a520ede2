// The real world: descriptors, clock, chance, terminal, editor.
#include <poll.h>
#include <pwd.h>
#include <sys/ioctl.h>
#include <sys/random.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstdlib>
#include <ctime>
#include <optional>
#include <random>
#include <system_error>
#include <utility>

#include "bti/cli.hpp"
#include "bti/source.hpp"
#include "cli/descriptor.hpp"

namespace bti {
namespace {

/// What Ctrl-C does while a line is awaited: ppoll(2) returns, and that is all.
void note_interrupt(int /*signal*/) {}

constexpr std::size_t default_columns = 80;

/// For as long as this lives, Ctrl-C waits until input is awaited, and ends that.
class Interruptible {
 public:
  Interruptible() {
    sigset_t interrupt;
    ::sigemptyset(&interrupt);
    ::sigaddset(&interrupt, SIGINT);
    ::sigprocmask(SIG_BLOCK, &interrupt, &m_mask);
    struct sigaction action{};
    action.sa_handler = note_interrupt;
    ::sigaction(SIGINT, &action, &m_before);
  }
  Interruptible(const Interruptible&) = delete;
  Interruptible& operator=(const Interruptible&) = delete;
  ~Interruptible() {
    ::sigaction(SIGINT, &m_before, nullptr);
    ::sigprocmask(SIG_SETMASK, &m_mask, nullptr);
  }

  /// Waits for something to read; false when Ctrl-C came instead.
  [[nodiscard]] bool await() const {
    pollfd input{.fd = STDIN_FILENO, .events = POLLIN, .revents = 0};
    return ::ppoll(&input, 1, nullptr, &m_mask) >= 0;
  }

 private:
  struct sigaction m_before{};
  sigset_t m_mask{};
};

/// Standard input, by lines or whole.
class Input {
 public:
  Line read_line() {
    const Interruptible interruptible;
    for (;;) {
      if (const std::size_t end = m_waiting.find('\n'); end != std::string::npos) return take(end, end + 1);
      const ssize_t got = interruptible.await() ? more() : -1;
      if (got < 0) return {Line::Kind::interrupted, ""};
      if (got == 0) return m_waiting.empty() ? Line{Line::Kind::end, ""} : take(m_waiting.size(), m_waiting.size());
    }
  }

  /// One byte more than a case may hold is enough to tell that it is too much.
  Result<std::string> read_all() {
    while (m_waiting.size() <= case_limit) {
      const ssize_t got = more();
      if (got < 0 && errno == EINTR) continue;
      if (got < 0) {
        return fail({.failure = Failure::io, .what = msg("cli.no-input"), .hint = msg("cli.no-input.hint")});
      }
      if (got == 0) break;
    }
    m_waiting.resize(std::min(m_waiting.size(), case_limit + 1));
    return std::exchange(m_waiting, {});
  }

 private:
  ssize_t more() {
    std::array<char, 65536> bytes{};
    const ssize_t got = ::read(STDIN_FILENO, bytes.data(), bytes.size());
    if (got > 0) m_waiting.append(bytes.data(), static_cast<std::size_t>(got));
    return got;
  }

  Line take(std::size_t end, std::size_t next) {
    Line line{Line::Kind::text, m_waiting.substr(0, end)};
    m_waiting.erase(0, next);
    return line;
  }

  std::string m_waiting;
};

std::map<std::string, std::string> all_variables() {
  std::map<std::string, std::string> all;
  for (char** one = environ; *one != nullptr; ++one) {
    const std::string_view text(*one);
    const std::size_t equals = text.find('=');
    if (equals != std::string_view::npos) all.emplace(text.substr(0, equals), text.substr(equals + 1));
  }
  return all;
}

std::optional<std::uint64_t> number_in(const std::map<std::string, std::string>& variables, const char* name) {
  const auto found = variables.find(name);
  if (found == variables.end()) return std::nullopt;
  std::uint64_t number = 0;
  const char* const end = found->second.data() + found->second.size();
  const auto [stop, error] = std::from_chars(found->second.data(), end, number);
  return error == std::errc() && stop == end ? std::optional(number) : std::nullopt;
}

std::size_t terminal_columns(const std::map<std::string, std::string>& variables) {
  if (const auto said = number_in(variables, "COLUMNS"); said && *said > 0) return *said;
  winsize size{};
  if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
  return default_columns;
}

Instant system_now() {
  const std::time_t now = std::time(nullptr);
  std::tm local{};
  ::localtime_r(&now, &local);
  return {std::chrono::sys_seconds(std::chrono::seconds(now)),
          std::chrono::floor<std::chrono::minutes>(std::chrono::seconds(local.tm_gmtoff))};
}

std::function<Instant()> clock_of(const std::map<std::string, std::string>& variables) {
  if (const auto found = variables.find("BTI_CLOCK"); found != variables.end()) {
    if (const auto fixed = parse_instant(found->second)) return [at = *fixed] { return at; };
  }
  return system_now;
}

std::uint64_t system_random() {
  std::uint64_t number = 0;
  while (::getrandom(&number, sizeof number, 0) != sizeof number) {
  }
  return number;
}

std::function<std::uint64_t()> chance_of(const std::map<std::string, std::string>& variables) {
  if (const auto seed = number_in(variables, "BTI_SEED")) {
    return [chance = std::mt19937_64(*seed)]() mutable { return chance(); };
  }
  return system_random;
}

std::string login_name(const std::map<std::string, std::string>& variables) {
  for (const char* name : {"LOGNAME", "USER"}) {
    if (const auto found = variables.find(name); found != variables.end() && !found->second.empty())
      return found->second;
  }
  const passwd* entry = ::getpwuid(::geteuid());
  return entry == nullptr ? "" : entry->pw_name;
}

/// EDITOR may hold options, so a shell splits it; the file's name goes by the environment.
Edited edit_file(const std::filesystem::path& path) {
  ::setenv("BTI_EDIT", path.c_str(), 1);
  const int status = std::system("${VISUAL:-${EDITOR:-editor}} \"$BTI_EDIT\"");
  if (status == 0) return Edited::done;
  // A shell's own words for a program that is not there, or is none.
  const bool none = status == -1 || (WIFEXITED(status) && (WEXITSTATUS(status) == 126 || WEXITSTATUS(status) == 127));
  return none ? Edited::no_editor : Edited::failed;
}

}  // namespace

int run_main(int argc, char** argv) {
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);  // a limit on file sizes is then an error like a full disk
  cli::DescriptorBuffer out_buffer(STDOUT_FILENO);
  cli::DescriptorBuffer err_buffer(STDERR_FILENO);
  std::ostream out(&out_buffer);
  std::ostream err(&err_buffer);
  err.setf(std::ios::unitbuf);
  Input input;
  Calls calls;
  const auto variables = all_variables();
  std::error_code ignored;
  Env env{.args = {argv + std::min(argc, 1), argv + argc},
          .out = out,
          .err = err,
          .read_line = [&] { return input.read_line(); },
          .read_all = [&] { return input.read_all(); },
          .in_is_terminal = ::isatty(STDIN_FILENO) == 1,
          .out_is_terminal = ::isatty(STDOUT_FILENO) == 1,
          .columns = [&] { return terminal_columns(variables); },
          .now = clock_of(variables),
          .random = chance_of(variables),
          .variables = variables,
          .user = login_name(variables),
          .folder = std::filesystem::current_path(ignored),
          .program = std::filesystem::read_symlink("/proc/self/exe", ignored),
          .calls = calls,
          .edit = edit_file};
  return run(env);
}

}  // namespace bti
