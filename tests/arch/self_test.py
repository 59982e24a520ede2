"""Each rule of the house can fail: bad trees are shown to the checks, and good ones pass.

usage: self_test.py [ROOT]
"""
import pathlib
import tempfile
import unittest

import layers
import messages
import sizes
import traces


class Bad(unittest.TestCase):
    def found(self, check, **files):
        """What a check finds in a tree of these files; `/` is written `__`, `.` before the ending `_`."""
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            for name, text in files.items():
                *folders, last = name.split("__")
                path = root.joinpath(*folders, ".".join(last.rsplit("_", 1)))
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text)
            return check(root)

    def assert_finds(self, words, check, **files):
        self.assertIn(words, "\n".join(self.found(check, **files)))


class Layers(Bad):
    def test_a_good_tree_passes(self):
        self.assertEqual([], self.found(
            layers.check,
            include__bti__guide_hpp='#include <vector>\n#include "bti/result.hpp"\n',
            src__base__yaml_cpp='#include <yaml-cpp/eventhandler.h>\n#include "base/x.hpp"\n#include "bti/source.hpp"\n',
            src__engine__fold_cpp='// #include "cli/x.hpp"\n#include "guide/x.hpp"\n#include <fmt/format.h>\n',
            src__store__store_cpp='#include <filesystem>\n#include <unistd.h>\nvoid f() { _exit(1); }\n',
            src__cli__list_cpp='#include "bti/report.hpp"\n#include <CLI/CLI.hpp>\n',
            src__main_cpp='#include "bti/cli.hpp"\nint main() { exit(0); }\n'))

    def test_to_the_right(self):
        self.assert_finds("guide must not use engine", layers.check, src__guide__x_cpp='#include "bti/engine.hpp"\n')
        self.assert_finds("base must not use i18n", layers.check, src__base__x_cpp='#include "i18n/rows.hpp"\n')
        self.assert_finds("store must not use guide", layers.check, src__store__x_cpp='#include "guide/x.hpp"\n')
        self.assert_finds("store must not use journal", layers.check, include__bti__store_hpp='#include "bti/entries.hpp"\n')
        self.assert_finds("report must not use store", layers.check, src__report__x_cpp='# include "bti/store.hpp"\n')
        self.assert_finds("main must not use store", layers.check, src__main_cpp='#include "bti/store.hpp"\n')

    def test_the_line_is_named(self):
        self.assertEqual(["src/guide/x.cpp:3: guide must not use engine (bti/engine.hpp)"],
                         self.found(layers.check, src__guide__x_cpp='/* a\n*/\n#include "bti/engine.hpp"\n'))

    def test_impure_core(self):
        for header in ("filesystem", "fstream", "iostream"):
            self.assert_finds(f"must not include <{header}>", layers.check, src__report__x_cpp=f"#include <{header}>\n")
        self.assert_finds("must not call getenv", layers.check, src__i18n__x_cpp='auto x = getenv("HOME");\n')
        self.assert_finds("must not call system_clock::now", layers.check,
                          src__engine__x_cpp="auto x = std::chrono::system_clock::now();\n")

    def test_third_parties(self):
        self.assert_finds("yaml-cpp belongs", layers.check, src__guide__yaml_cpp="#include <yaml-cpp/yaml.h>\n")
        self.assert_finds("yaml-cpp belongs", layers.check, src__base__text_cpp="#include <yaml-cpp/yaml.h>\n")
        self.assert_finds("a public header must not", layers.check, include__bti__text_hpp="#include <fmt/format.h>\n")
        self.assert_finds("a public header must not", layers.check, include__bti__text_hpp="#include <sodium.h>\n")

    def test_unknown_places(self):
        self.assert_finds("belongs to no layer", layers.check, src__helpers__x_cpp="\n")
        self.assert_finds("belongs to no layer", layers.check, include__bti__other_hpp="\n")
        self.assert_finds("has no layer", layers.check, src__cli__x_cpp='#include "bti/other.hpp"\n')

    def test_leaving(self):
        self.assert_finds("nothing but main leaves", layers.check, src__cli__x_cpp="void f() { std::exit(2); }\n")


class Sizes(Bad):
    def test_a_good_tree_passes(self):
        body = "  x();\n" * 78
        table = "constexpr Row table[] = {\n" + '    {"a", "b"},\n' * 300 + "};\n"
        self.assertEqual([], self.found(sizes.check, src__x_cpp="void f() {\n" + body + "}\n" + table))

    def test_long_functions(self):
        body = "  if (x) {\n  y(\"}\");  // }\n  }\n" * 27
        self.assert_finds("src/x.cpp:3: a function of 83 lines", sizes.check,
                          src__x_cpp="namespace a {\n\nvoid f() {\n" + body + "}\n}\n")
        self.assert_finds("include/x.hpp:2: a function of 84 lines", sizes.check,
                          include__x_hpp="class A : B {\n  void f(int a,\n  int b) const {\n" + body[:-4] + "}\n};\n")

    def test_long_files(self):
        self.assert_finds("a file of 501 lines", sizes.check, tests__unit__x_cpp="\n" * 501)


class Messages(Bad):
    TABLE = ('constexpr Row table[] = {\n'
             '    {"a.one", "en {0}", "ein {0}",\n     "one "\n     "{0}"},\n'
             '    {"a.one.hint", R"(gjør "det")", "gjer det", "do it"},\n'
             '    {"a.kind-x", "x", "x", "x"},\n};\n')
    USE = 'auto m = msg("a.one", f(1, 2)); auto h = id + ".hint"; auto k = msg("a.kind-" + kind);\n'

    def test_a_good_tree_passes(self):
        self.assertEqual([], self.found(messages.check, src__i18n__a_cpp=self.TABLE, src__x_cpp=self.USE))

    def test_rows(self):
        self.assert_finds("a.one is used nowhere", messages.check, src__i18n__a_cpp=self.TABLE, src__x_cpp="\n")
        self.assert_finds("a.one is there twice", messages.check, src__i18n__a_cpp=self.TABLE * 2, src__x_cpp=self.USE)
        self.assert_finds("a.one has not the same places", messages.check, src__x_cpp=self.USE,
                          src__i18n__a_cpp=self.TABLE.replace("ein {0}", "ein"))
        self.assert_finds("a.one is not told in all", messages.check, src__x_cpp=self.USE,
                          src__i18n__a_cpp=self.TABLE.replace("ein {0}", ""))
        self.assert_finds("no rows were found", messages.check, src__x_cpp=self.USE)

    def test_uses(self):
        for use, words in (('msg("a.two")', "a.two has no row"), ('msg("b." + x)', "no row in src/i18n begins with b."),
                           ('msg("a.one")', "places for 1 values and is given 0"),
                           ('msg("a.one", x, g({1, 2}))', "places for 1 values and is given 2")):
            self.assert_finds(words, messages.check, src__i18n__a_cpp=self.TABLE, src__x_cpp=self.USE + use)
        self.assertEqual([], self.found(messages.check, src__i18n__a_cpp=self.TABLE,
                                        src__x_cpp=self.USE + '// msg("a.two")\n'))


class Traces(Bad):
    def test_paths_of_machines(self):
        for folder in ("work", "home", "root"):
            self.assert_finds("README.md:2: a path of a machine", traces.check, README_md=f"\nsee /{folder}/x\n")
        self.assertEqual([], self.found(traces.check, README_md="see ~/work/x, src/home/x and network/work\n"))


if __name__ == "__main__":
    unittest.main(argv=["self_test"])
