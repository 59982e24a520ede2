// How a report looks: on a screen, on a phone and on paper.
#pragma once

#include <string_view>

namespace bti {

/// What browsers and weasyprint both know. Grey is dark enough on white (7:1).
inline constexpr std::string_view html_style = R"css(
html { color: #1a1a1a; background: #fff; font: 1rem/1.5 Arial, "Liberation Sans", "Noto Sans Arabic", sans-serif; }
body { margin: 0; }
main { max-width: 42rem; margin: 0 auto; padding: 1rem; overflow-wrap: break-word; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0.5rem 0 1.25rem; text-wrap: balance; }
h2 { font-size: 1.2rem; line-height: 1.3; margin: 2rem 0 0.5rem; padding-bottom: 0.2rem; border-bottom: 1px solid #5c6670; }
p { margin: 0 0 0.75rem; }
ul { margin: 0 0 0.75rem; padding: 0 0 0 1.25rem; }
ul.numbered { list-style: none; padding: 0; }
ul.numbered ul.numbered { margin-top: 0.75rem; padding: 0 0 0 1.25rem; }
li { margin: 0 0 0.5rem; }
ul.numbered > li { margin-bottom: 1rem; }
.label { font-weight: bold; }
dl { margin: 0 0 0.75rem; }
dt { font-weight: bold; }
dd { margin: 0; }
dd p:last-child, li p:last-child { margin-bottom: 0; }
dl.facts { display: table; table-layout: fixed; width: 100%; }
dl.facts > div { display: table-row; }
dl.facts dt { display: table-cell; width: 9.5rem; padding: 0.1rem 1rem 0.1rem 0; }
dl.facts dd { display: table-cell; padding: 0.1rem 0; }
dl.details { margin: 0.25rem 0 0; }
dl.details dt, dl.details dd.short { display: inline; font-weight: normal; }
dl.details dt { color: #45505a; }
dl.details dt::after { content: ": "; }
del { color: #45505a; }
figure { margin: 0.75rem 0; }
svg { display: block; width: 100%; max-width: 30rem; height: auto; }
figcaption { margin-top: 0.5rem; color: #45505a; }
figcaption p { margin: 0; }
[dir="rtl"] ul, [dir="rtl"] ul.numbered ul.numbered { padding: 0 1.25rem 0 0; }
[dir="rtl"] ul.numbered { padding: 0; }
[dir="rtl"] dl.facts dt { padding: 0.1rem 0 0.1rem 1rem; }
@media (max-width: 30rem) {
  dl.facts, dl.facts > div, dl.facts dt, dl.facts dd { display: block; width: auto; }
  dl.facts > div { margin-bottom: 0.5rem; }
}
@page {
  size: A4;
  margin: 20mm 20mm 22mm;
  @bottom-left { content: string(title); font: 8pt Arial, "Liberation Sans", sans-serif; color: #45505a; }
  @bottom-right { content: counter(page) " / " counter(pages); font: 8pt Arial, "Liberation Sans", sans-serif; color: #45505a; }
}
@media print {
  html { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  h1 { margin-top: 0; string-set: title content(); }
  h1, h2, h2 + p { break-after: avoid; }
  figure, figure svg, dl.facts > div, dl.details { break-inside: avoid; }
  dl.details { break-before: avoid; }
  p, li, dd { orphans: 2; widows: 2; }
  svg { max-width: 11cm; }
}
)css";

}  // namespace bti
