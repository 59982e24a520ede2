#include "support/world.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace bti::support {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t columns = 80;

/// What is typed at a terminal, or comes through a pipe.
class Input {
 public:
  Input(const Run& run, std::ostream& echo) : m_text(run.input), m_terminal(run.terminal), m_echo(echo) {}

  Line line() {
    if (m_at >= m_text.size()) return {Line::Kind::end, ""};
    const auto end = std::min(m_text.find('\n', m_at), m_text.size());
    auto text = m_text.substr(m_at, end - m_at);
    m_at = end + 1;
    if (!m_terminal) return {Line::Kind::text, std::move(text)};
    m_echo << text << '\n';
    if (text == "^C") return {Line::Kind::interrupted, ""};
    return {Line::Kind::text, std::move(text)};
  }

  std::string rest() { return m_text.substr(std::min(std::exchange(m_at, m_text.size()), m_text.size())); }

 private:
  std::string m_text;
  bool m_terminal;
  std::ostream& m_echo;
  std::size_t m_at{0};
};

/// Passes everything on to two buffers.
class Tee : public std::streambuf {
 public:
  Tee(std::streambuf& one, std::streambuf& other) : m_one(one), m_other(other) {}

 protected:
  int overflow(int c) override {
    m_one.sputc(static_cast<char>(c));
    return m_other.sputc(static_cast<char>(c));
  }

 private:
  std::streambuf& m_one;
  std::streambuf& m_other;
};

fs::path make_root() {
  std::string name = "/tmp/bti-test-XXXXXX";  // always as long, since texts are wrapped
  if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder");
  return fs::canonical(name);
}

void replace_all(std::string& text, const std::string& what, const std::string& by) {
  for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
    text.replace(at, what.size(), by);
}

std::map<std::string, std::string> plain_variables(const fs::path& home) {
  const std::string path = fs::path(BTI_PROGRAM).parent_path().string() + ":/usr/local/bin:/usr/bin:/bin";
  return {{"PATH", path},        {"HOME", home.string()}, {"LANG", "nb_NO.UTF-8"},
          {"TZ", "Europe/Oslo"}, {"BTI_USER", "larer1"},  {"GIT_CONFIG_NOSYSTEM", "1"},
          {"NO_COLOR", "1"},     {"PAGER", "cat"},        {"TMPDIR", "/tmp"}};
}

void set_process_variables(const std::map<std::string, std::string>& variables, const Instant& now) {
  clearenv();
  for (const auto& [name, value] : variables) setenv(name.c_str(), value.c_str(), 1);
  for (const char* name : {"BTI_CLOCK", "GIT_AUTHOR_DATE", "GIT_COMMITTER_DATE"}) setenv(name, iso(now).c_str(), 1);
}

}  // namespace

World::World()
    : now(*parse_instant("2026-11-21T10:15:00+01:00")),
      variables(plain_variables("")),
      m_root(make_root()),
      m_folder(m_root / "here") {
  const auto home = m_root / "home";
  variables["HOME"] = home.string();
  variables["TESTS"] = BTI_SOURCE "/tests";
  fs::create_directory(home);
  spill(home / ".gitconfig", "[user]\nname = larer1\nemail = larer1@example.org\n[init]\ndefaultBranch = main\n");
  fs::create_directory(m_folder);
  enter(m_folder);
}

World::~World() {
  std::error_code ignored;
  fs::current_path("/", ignored);
  fs::remove_all(m_root, ignored);
}

void World::enter(const fs::path& folder) {
  m_folder = fs::canonical(m_folder / folder);
  fs::current_path(m_folder);
}

Printed World::run(const Run& run) {
  std::stringbuf all;
  std::stringbuf out_alone;
  std::stringbuf err_alone;
  Tee out_tee(all, out_alone);
  Tee err_tee(all, err_alone);
  std::ostream out(&out_tee);
  std::ostream err(&err_tee);
  Input input(run, err);
  auto given = variables;
  for (const auto& [name, value] : run.variables) given[name] = value;
  set_process_variables(given, now);
  Env env{run.args,
          out,
          err,
          [&] { return input.line(); },
          [&] { return input.rest(); },
          run.terminal,
          run.terminal,
          [] { return columns; },
          [this] { return now; },
          [this] { return m_random += 0x9e3779b97f4a7c15U; },
          given,
          given["BTI_USER"],
          m_folder,
          BTI_PROGRAM,
          m_calls};
  const int status = bti::run(env);
  return {all.str(), out_alone.str(), err_alone.str(), status};
}

Printed World::shell(const std::string& script) {
  set_process_variables(variables, now);
  setenv("BTI_SEED", std::to_string(++m_random).c_str(), 1);
  const auto file = m_root / "script";
  spill(file, script + "\n");
  FILE* pipe = popen(("exec 2>&1 </dev/null; . '" + file.string() + "'").c_str(), "r");
  if (pipe == nullptr) throw std::runtime_error("cannot run /bin/sh");
  std::string output;
  char bytes[4096];
  for (std::size_t got = 0; (got = fread(bytes, 1, sizeof bytes, pipe)) > 0;) output.append(bytes, got);
  const int status = pclose(pipe);
  return {output, output, "", WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status)};
}

std::string World::anonymous(std::string text) const {
  replace_all(text, (m_root / "here").string(), "HERE");
  replace_all(text, (m_root / "home").string(), "HOME");
  replace_all(text, (m_root / "script").string(), "script");
  replace_all(text, BTI_SOURCE, "BTI");
  return text;
}

std::string slurp(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

void spill(const fs::path& path, const std::string& bytes) {
  std::ofstream file(path, std::ios::binary);
  file << bytes;
  if (!file.flush()) throw std::runtime_error("cannot write " + path.string());
}

}  // namespace bti::support
