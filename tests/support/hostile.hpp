// Texts that try to be more than text: markup, steering, formulas, and what is merely hard to set.
// One list for every format; what one of them does not mind another one does.
#pragma once

#include <string>
#include <vector>

namespace hostile {

inline const std::vector<std::string>& texts() {
  static const std::vector<std::string> all{
      "<b>fet</b> <script>alert(1)</script> <h1>Overskrift</h1>",
      "</p></dd></dl></li></ul></main><h1>ute</h1>",
      "</style><script>alert(1)</script> </title></svg></desc>",
      "\"'><svg onload=alert(1)>",
      "' onmouseover='alert(1)' x=\" onfocus=\"alert(1)",
      "&lt;b&gt; &amp; &#60; &copy &notit; &",
      "]]> --> <!-- <![CDATA[ <?xml ?> <!DOCTYPE x>",
      "javascript:alert(1) <javascript:alert(1)> [her](javascript:alert(1)) http://example.org www.example.org",
      "![bilde](http://example.org/x.png) <img src=http://example.org/x.png> url(http://example.org)",
      "[x]: http://example.org\n[x]",
      "# overskrift\n## en til\nslutt\n===\nslutt\n---",
      "- liste\n+ liste\n* liste\n1. liste\n2) liste\n- [ ] oppgave",
      "> sitat\n    kode\n```\nkode\n```\n~~~\nkode\n***\n| a | b |\n|---|---|\n| c | d |",
      "*skrå* _skrå_ **fet** __fet__ ~~strøket~~ ~ned~ ^opp^ ==merket== `kode` $x^2$ @larer1 :smile: {.klasse #id}",
      "\"sitat\" 'sitat' -- --- ... (c) (tm) \\begin{x} \\* \\",
      "{0} {{case}} {{{1}}} %s %n ${HOME} $(id)",
      "=1+1 =HYPERLINK(\"http://example.org\";\"x\")",
      "+cmd|' /C calc'!A0\n-1+1\n@SUM(A1)\n\t=1",
      "\x1b[31mrød\x1b[0m \x1b]0;tittel\x07 \x1b[2J \x9b"
      "2J",
      "\u202esnudd\u202c \u2066isolert\u2069 \u200fhøyre \u061carabisk merke",
      "usyn\u200blig \u200c\u200d\u2060\u00ad\ufeff \U000e0041\U000e0042",
      std::string("null \0 tegn\x7f\x85\r\n\vslutt\f", 23),
      "ikke tegn: \uffff\ufffe ugyldig: \xff\xc3",
      std::string(400, 'W') + " " + std::string(120, '-'),
      "https://example.org/" + std::string(200, 'a'),
      "Åse ble glad 😀 👩‍👧 🇳🇴 e\u0301 Z\u0351\u036b\u0343 ﷽ مرحبا 漢字",
      "\n\n  først\n \n\t\n\n\nsist  \n\n",
      "første\\\nandre  \ntredje",
  };
  return all;
}

}  // namespace hostile
