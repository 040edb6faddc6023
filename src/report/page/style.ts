/** How a round looks on paper and as a file: always light, as paper is. */
export const PAGE_STYLE = `
@page { size: A4; margin: 13mm 14mm; }
:root, :host { color-scheme: light; }
body { margin: 0; background: #fbf8f3; }
main { max-width: 52rem; margin: 0 auto; padding: 1rem; }
.sheets {
  color: #1e2421;
  font: 400 1rem/1.6 system-ui, 'PingFang SC', 'PingFang TC', 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif;
  font-variant-numeric: tabular-nums;
  overflow-wrap: anywhere;
}
.sheets * { box-sizing: border-box; }
h1, h2, h3, p, ul, ol { margin: 0; padding: 0; font-size: 1em; }
ul, ol { list-style: none; }
h1 { font: 600 1.7em/1.4 'Songti SC', 'Songti TC', 'Noto Serif CJK SC', Georgia, serif; }
h2 { padding: 0.9em 0 0.2em; font-weight: 600; font-size: 1.1em; }
h3 { font-weight: 600; }
small, .muted { color: #59625c; font-size: 0.875em; font-weight: 400; }
.one { margin-top: 0.4em; padding: 0.2em 0 0.2em 0.8em; border-inline-start: 3px solid #b93a25; }
svg { display: block; width: 100%; }
svg .row { stroke: #e4ded3; }
svg .label { fill: #59625c; font-size: 14px; }
svg .course { fill: none; stroke: #1e2421; stroke-width: 2; }
svg .point { fill: #fff; stroke: #187263; stroke-width: 2; }
svg .number { fill: #1e2421; font: 600 13px sans-serif; text-anchor: middle; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.15em 0.6em 0.15em 0; border-top: 1px solid #e4ded3; text-align: start; vertical-align: top; }
th { width: 1%; padding-inline-end: 1.2em; font-weight: 600; white-space: nowrap; }
.points { padding-inline-end: 0; text-align: end; white-space: nowrap; }
.cell { display: inline-block; margin-inline-end: 0.7em; }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr)); gap: 0 2em; }
li { padding: 0.1em 0; }
.talk { margin-top: 1em; border-top: 2px solid #1e2421; }
.turn { padding: 0.5em 0; border-top: 1px solid #e4ded3; break-inside: avoid; }
.said { padding: 0.1em 0; font-family: 'Songti SC', 'Songti TC', 'Noto Serif CJK SC', Georgia, serif; }
.said .words { white-space: pre-line; }
.said .sign { color: #59625c; font: 400 0.9em/1.5 system-ui, 'PingFang SC', 'PingFang TC', 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif; }
.reply { padding-bottom: 0.3em; line-height: 2; white-space: pre-wrap; }
.mark { text-decoration-line: underline; text-decoration-skip-ink: none; text-decoration-thickness: 1.5px; text-underline-offset: 0.25em; }
.lane2 { text-underline-offset: 0.45em; }
.lane3 { text-underline-offset: 0.65em; }
.mark.specific { text-decoration-color: #187263; text-decoration-style: solid; }
.mark.generic { text-decoration-color: #8a5a10; text-decoration-style: dashed; }
.mark.pitfall { text-decoration-color: #b93a25; text-decoration-style: wavy; text-decoration-thickness: 1px; }
.mark.act { text-decoration-color: #3d5a98; text-decoration-style: dotted; text-decoration-thickness: 2px; }
/* Chinese quotes are the Chinese typeface's, English apostrophes are not. */
.sheets:lang(en), .reply:lang(en) { font-family: system-ui, 'Segoe UI', 'Helvetica Neue', 'Noto Sans', sans-serif; }
h1:lang(en), .said :lang(en) { font-family: Charter, Georgia, 'Noto Serif', 'DejaVu Serif', serif; }
sup { padding: 0 0.25em; font: 600 0.7em/1 sans-serif; vertical-align: 0.4em; }
sup.specific { color: #187263; }
sup.generic { color: #8a5a10; }
sup.pitfall { color: #b93a25; }
sup.act { color: #3d5a98; }
.notes li { font-size: 0.875em; line-height: 1.5; }
.notes em { color: #3d5a98; font-style: normal; font-weight: 600; }
@media screen and (max-width: 40rem) {
  svg .label { font-size: 20px; }
}
@media print {
  body { background: none; }
  main { max-width: none; padding: 0; }
  .sheets { font-size: 8.5pt; line-height: 1.45; }
  h2 { padding-top: 0.6em; break-after: avoid; }
  svg { max-height: 34mm; }
  .columns { grid-template-columns: 1fr 1fr; }
  .talk { margin-top: 0.8em; }
  .said small { float: inline-start; margin-inline-end: 0.6em; }
  .turn { padding: 0.3em 0; }
  .reply { line-height: 1.8; }
  .notes li { display: inline; font-size: 0.92em; line-height: 1.4; }
  .notes li::after { content: '  '; white-space: pre; }
  .works .why { display: none; }
  section, .one { break-inside: avoid; }
  .talk { break-inside: auto; }
}
`;
