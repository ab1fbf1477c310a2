/** How the page of findings looks, on screens and on A4. */
export const style = `:root {
  --ink: #1c1c1c;
  --soft: #595959;
  --line: #c9c9c9;
  --error: #a8201a;
  --warning: #7d4a00;
  --hint: #1c578c;
  --excepted: #595959;
  --margin: 19rem;
  --sans: "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif;
  --serif: "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, serif;
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 68rem; color: var(--ink); background: #fff; font: 1rem/1.75 var(--sans); overflow-wrap: anywhere; }
a { color: inherit; text-underline-offset: .2em; }
a:focus-visible { outline: 3px solid #1c578c; outline-offset: 2px; }
:target { outline: 2px solid #1c578c; outline-offset: 2px; }
.error { --manner: var(--error); --paper: #fdeae8; }
.warning { --manner: var(--warning); --paper: #fff1d2; }
.hint { --manner: var(--hint); --paper: #e5f0fa; }
.excepted { --manner: var(--excepted); --paper: #f0f0f0; }
.other { --manner: var(--soft); --paper: transparent; }
h1 { margin: 0 0 .75rem; font-size: 1.6rem; line-height: 1.3; }
header { border-bottom: 2px solid var(--ink); padding-bottom: .75rem; }
dl { margin: 0; }
dl div { display: flex; gap: 1rem; }
dt { flex: none; width: 4.5em; color: var(--soft); }
dd { margin: 0; }
dd span { color: var(--manner); font-weight: 700; white-space: nowrap; }
.legend { margin: .5rem 0 0; color: var(--soft); font-size: .875rem; }
section > h2 { margin: 2rem 0 1rem; font-size: 1.2rem; }
.notice { font-family: var(--serif); line-height: 1.95; }
.row { display: flex; flex-direction: column; }
.notes { order: 2; }
.words > * { margin: 0 0 .6em; }
.words p { text-align: justify; }
.paragraph { text-indent: 2em; }
.masthead, .title, .subtitle { text-align: center !important; }
.title { font: 700 1.45rem/1.5 var(--sans); margin: .5em 0 1em; }
h3, h4, h5 { font-family: var(--sans); font-size: 1rem; line-height: 1.7; }
h3 { font-size: 1.15rem; margin-top: 1em !important; }
.signature { text-align: right !important; }
.column { color: var(--soft); font: .8125rem/1.5 var(--sans); }
.scrolls { overflow-x: auto; }
.notice table { border-collapse: collapse; font-size: .9375rem; line-height: 1.6; min-width: 100%; }
.notice td, .notice th { border: 1px solid var(--line); padding: .3em .5em; vertical-align: top; text-align: left; min-width: 5em; }
mark { color: inherit; background: var(--paper); border-bottom: 2px solid var(--manner); padding-bottom: 1px; }
mark.warning { border-bottom-style: dashed; }
mark.hint { border-bottom-style: dotted; }
mark.excepted { border-bottom-width: 1px; }
mark.other { border-bottom: 3px double var(--soft); }
sup { font: 700 .72rem/1 var(--sans); text-indent: 0; white-space: nowrap; }
sup a { display: inline-block; color: var(--manner); text-decoration: none; padding: .35em .2em; margin: -.35em 0; }
.note { margin: 0 0 .75rem; padding: .5rem .75rem; border: 1px solid var(--line); border-left: 4px solid var(--manner); background: #fff; font: .875rem/1.6 var(--sans); break-inside: avoid; }
.note.warning { border-left-style: dashed; }
.note.hint { border-left-style: dotted; }
.note.excepted { border-left-style: double; }
.note p { margin: 0 0 .15rem; text-align: left; }
.note .manner, .note .manner a { color: var(--manner); font-weight: 700; text-decoration: none; }
.note .source { color: var(--soft); font-size: .75rem; margin: 0; }
.all { clear: both; }
.ticks { width: 100%; border-collapse: collapse; font-size: .875rem; line-height: 1.6; }
.ticks th, .ticks td { border: 1px solid var(--ink); padding: .35rem .5rem; text-align: left; vertical-align: top; }
.ticks th { font-weight: 700; white-space: nowrap; }
.ticks td:nth-child(-n+2) { white-space: nowrap; color: var(--manner); font-weight: 700; }
.ticks td:nth-child(3) { width: 21%; }
.ticks td:nth-child(5) { width: 21%; }
.ticks td:nth-child(6) { width: 5.5em; }
.ticks tr { break-inside: avoid; }
.signed { margin: 2rem 0 0; text-align: right; }
.signed span { display: inline-block; width: 8em; border-bottom: 1px solid var(--ink); }
@media screen and (max-width: 40rem) {
  dl div { display: block; }
  dd { margin-bottom: .35rem; }
  .ticks, .ticks tbody, .ticks tr, .ticks td { display: block; width: auto !important; }
  .ticks thead { display: none; }
  .ticks tr { border: 1px solid var(--ink); margin-bottom: .75rem; padding: .35rem 0; }
  .ticks td { border: 0; padding: .15rem .75rem; display: grid; grid-template-columns: 3.5em 1fr; }
  .ticks td::before { content: attr(data-name); color: var(--soft); font-weight: 400; }
}
@media screen and (min-width: 60rem) {
  body { padding: 2.5rem 2rem 5rem; }
  .notice { padding-right: calc(var(--margin) + 2rem); }
  .row { display: block; }
  .noted { clear: right; }
  .notes .note { float: right; clear: right; width: var(--margin); margin-right: calc(-1 * var(--margin) - 2rem); }
}
@page { size: A4; margin: 16mm 14mm 18mm; @bottom-center { content: counter(page) " / " counter(pages); font-size: 9pt; } }
@media print {
  html { font-size: 10.5pt; }
  body { padding: 0; max-width: none; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .notice { line-height: 1.75; padding-right: 61mm; }
  .row { display: block; }
  .noted { clear: right; }
  .notes .note { float: right; clear: right; width: 56mm; margin: 0 -61mm 2mm 0; padding: 1mm 2mm; font-size: 8pt; line-height: 1.5; }
  .note .source { font-size: 7pt; }
  h3, h4, h5 { break-after: avoid; }
  .scrolls { overflow: visible; }
  .legend a { display: none; }
  .all { break-before: page; }
  .ticks { font-size: 9pt; }
  :target { outline: 0; }
}
`;
