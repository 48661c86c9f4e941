"""The style sheet of a report in HTML: on a screen of any width, and on A4."""

from string import Template

from engine.report.ink import Ink

_RULES = Template("""
:root { color-scheme: $scheme; }
* { box-sizing: border-box; }
html { background: $paper; color: $ink; font: 16px/1.6 system-ui, -apple-system, "Segoe UI", "Noto Sans", "DejaVu Sans",
  sans-serif; -webkit-text-size-adjust: 100%; }
:lang(zh-Hans) { font-family: system-ui, -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC",
  "Source Han Sans SC", "WenQuanYi Micro Hei", sans-serif; line-height: 1.75; }
body { max-width: 50rem; margin: 0 auto; padding: 3rem 1.25rem 4rem; overflow-wrap: break-word; }
header { border-bottom: 1px solid $hairline; padding-bottom: 1.5rem; margin-bottom: 1.5rem; }
h1 { font-size: 2rem; line-height: 1.25; margin: 0 0 .5rem; letter-spacing: -.01em; text-wrap: balance; }
h2 { font-size: 1.4rem; line-height: 1.3; margin: 3rem 0 .75rem; padding-top: .75rem; border-top: 2px solid $ink; }
h3 { font-size: 1.1rem; line-height: 1.4; margin: 2rem 0 .5rem; }
h4 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
p, ul, ol, dl { margin: 0 0 1rem; }
ul, ol { padding-left: 1.25rem; }
li { margin: 0 0 .4rem; }
a { color: $accent; }
cite { font-style: italic; }
code { font: .9em ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; }
.subtitle { font-size: 1.15rem; margin: 0 0 .25rem; }
.byline, .note, .quiet { color: $secondary; }
.byline { margin: 0; }
.byline, .note { font-size: .9rem; }
.lead { font-size: 1.15rem; line-height: 1.55; }
nav { background: $panel; border-radius: 6px; padding: 1rem 1.25rem; margin: 0 0 1.5rem; }
nav h2 { font-size: 1rem; margin: 0 0 .5rem; padding: 0; border: none; }
nav ol { margin: 0; columns: 2; column-gap: 2rem; }
nav li { margin: 0 0 .15rem; }
nav a { text-decoration: none; }
nav a:hover { text-decoration: underline; }
.numbers { display: grid; grid-template-columns: repeat(4, 1fr); gap: 1.25rem 1.25rem; margin: 0 0 1.5rem; }
.numbers div { border-top: 2px solid $ink; padding: .4rem 0 0; display: flex; flex-direction: column; }
.numbers dt { color: $secondary; font-size: .85rem; line-height: 1.35; order: 2; }
.numbers dd { margin: 0; }
.numbers .value { font-size: 1.5rem; font-weight: 700; line-height: 1.3; order: 1; font-variant-numeric: tabular-nums; }
.numbers .remark { color: $secondary; font-size: .8rem; line-height: 1.4; order: 3; }
.table { overflow-x: auto; margin: 0 0 1.5rem; }
table { border-collapse: collapse; width: 100%; font-size: .88rem; line-height: 1.5;
  font-variant-numeric: tabular-nums; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th { text-align: left; font-weight: 700; border-bottom: 1.5px solid $ink; padding: .35rem .75rem .35rem 0;
  vertical-align: bottom; }
td { border-bottom: 1px solid $hairline; padding: .4rem .75rem .4rem 0; vertical-align: top; min-width: 5rem; }
th:last-child, td:last-child { padding-right: 0; }
th.number, td.number { text-align: right; }
td.number { white-space: nowrap; }
.good, .literature { color: $good; }
.bad, .assumption { color: $bad; }
.essay, .open { color: $secondary; }
.good, .bad, .open { font-weight: 700; }
.literature, .essay, .assumption { font-size: .78rem; border: 1px solid currentColor; border-radius: 4px;
  padding: 0 .35em; white-space: nowrap; }
figure { margin: 0 0 1.5rem; }
.picture { overflow-x: auto; }
.picture svg { display: block; width: 100%; min-width: 34rem; height: auto; font-family: "DejaVu Sans", system-ui,
  -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "WenQuanYi Micro Hei", sans-serif; }
figcaption { font-size: .9rem; line-height: 1.5; border-top: 1px solid $hairline;
  padding-top: .5rem; margin-top: .5rem; }
figcaption .number { font-weight: 700; margin-right: .25em; }
details { margin: 2rem 0 0; }
summary { cursor: pointer; }
summary h3 { display: inline; }
summary:focus-visible, a:focus-visible { outline: 2px solid $accent; outline-offset: 2px; }
.file { display: inline-block; border: 1px solid $accent; border-radius: 6px; padding: .35rem .9rem;
  text-decoration: none; }
@media (max-width: 40rem) {
  body { padding-top: 1.5rem; }
  h1 { font-size: 1.6rem; }
  nav ol { columns: 1; }
  .numbers { grid-template-columns: repeat(2, 1fr); }
  .table table { min-width: 32rem; }
}
@page { size: A4; margin: 20mm 18mm; }
@media print {
  html { font-size: 10.5pt; }
  body { max-width: none; padding: 0; }
  .picture, .table { overflow: visible; }
  .picture svg { min-width: 0; }
  nav, figure, tr, .numbers { break-inside: avoid; }
  h1, h2, h3, h4 { break-after: avoid; }
  thead { display: table-header-group; }
  details:not([open]), .file { display: none; }
}
""")


def style(ink: Ink) -> str:
    """The rules in the colours of a theme."""
    colours = {name: getattr(ink, name) for name in Ink.__dataclass_fields__ if name != "is_dark"}
    return _RULES.substitute(colours, scheme="dark" if ink.is_dark else "light").strip()
