/**
 * Looks of the document, on a screen and on paper (A4). Ink on white with rules and weight only, so that it reads the same in black and
 * white; a heading never stands alone at the end of a page, an entry or a row is never torn.
 */
export const documentStyle = `
@page { size: A4; margin: 18mm 16mm 20mm; }
.charter-page { margin: 0; background: #fff; color: #1c1d1a; color-scheme: light; }
.charter-page main { box-sizing: border-box; max-width: 190mm; margin: 0 auto; padding: 24px 20px 48px; }
.charter-document { --doc-ink: #1c1d1a; --doc-soft: #54564f; --doc-rule: #c9cac3; --doc-mark: #0f766e;
  color: var(--doc-ink); font: 15px/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; overflow-wrap: break-word; hyphens: manual; }
.charter-document * { box-sizing: border-box; }
.charter-document :where([data-level], p, dl, dd, ul, ol, table, blockquote) { margin: 0; padding: 0; }
.charter-document [data-level] { font-weight: 600; line-height: 1.25; text-wrap: balance; break-after: avoid; }
.charter-document [data-level="1"] { font-size: 30px; }
.charter-document [data-level="2"] { margin-top: 36px; padding-bottom: 5px; border-bottom: 2px solid var(--doc-ink); font-size: 20px; }
.charter-document [data-level="2"]:focus { outline: none; }
.charter-document [data-level="3"] { margin-top: 18px; font-size: 16px; }
.charter-document [data-level="4"] { margin-top: 12px; font-size: 15px; }
.charter-document section > :is(p, dl, table) { margin-top: 12px; }
.charter-document header { padding-top: 4px; }
.charter-document .doc-baseline { margin-top: 6px; font-size: 18px; }
.charter-document .doc-about { margin-top: 8px; color: var(--doc-soft); }
.charter-document .doc-frozen { margin-top: 16px; padding: 10px 14px; border: 3px double var(--doc-ink); }
.charter-document .doc-promise { margin-top: 20px; padding-left: 14px; border-left: 4px solid var(--doc-mark); font-size: 18px; line-height: 1.4; }
.charter-document nav [data-level="2"] { margin-top: 28px; border: 0; padding: 0; font-size: 15px; }
.charter-document nav ol { margin-top: 6px; padding-left: 24px; columns: 3 170px; column-gap: 24px; }
.charter-document nav li { break-inside: avoid; padding-block: 1px; }
.charter-document a { color: inherit; text-decoration: underline; text-decoration-color: var(--doc-rule); text-underline-offset: 2px; overflow-wrap: anywhere; }
.charter-document a:focus-visible { outline: 2px solid var(--doc-mark); outline-offset: 2px; }
.charter-document dl { display: grid; grid-template-columns: minmax(120px, 30%) minmax(0, 1fr); gap: 5px 18px; }
.charter-document dt { color: var(--doc-soft); }
.charter-document dd { overflow-wrap: anywhere; }
.charter-document ul { padding-left: 18px; }
.charter-document blockquote { padding-left: 10px; border-left: 2px solid var(--doc-rule); white-space: pre-line; overflow-wrap: anywhere; }
.charter-document blockquote + blockquote { margin-top: 6px; }
.charter-document .doc-entry { margin-top: 16px; break-inside: avoid; }
.charter-document .doc-entry > [data-level] { margin-top: 0; }
.charter-document .doc-entry > :is(p, dl) { margin-top: 6px; }
.charter-document .doc-entry > blockquote + dl { margin-top: 6px; }
.charter-document .doc-entry + .doc-entry { padding-top: 14px; border-top: 1px solid var(--doc-rule); }
.charter-document table { width: 100%; border-collapse: collapse; text-align: left; }
.charter-document caption { padding: 12px 0 4px; color: inherit; font-size: 16px; font-weight: 600; text-align: left; break-after: avoid; }
.charter-document :is(th, td) { padding: 6px 14px 6px 0; border-bottom: 1px solid var(--doc-rule); vertical-align: top; font-weight: 400; font-size: inherit; overflow-wrap: break-word; }
.charter-document thead th { color: var(--doc-soft); font-size: 0.9em; border-bottom-color: var(--doc-ink); }
.charter-document tbody th { font-weight: 600; }
.charter-document tr { break-inside: avoid; }
.charter-document thead { display: table-header-group; }
.charter-document code { font: 13px ui-monospace, "SFMono-Regular", Menlo, Consolas, monospace; }
.charter-document footer { margin-top: 40px; padding-top: 8px; border-top: 1px solid var(--doc-rule); color: var(--doc-soft); font-size: 13px; }
@media screen and (max-width: 520px) {
  .charter-document dl { grid-template-columns: minmax(0, 1fr); gap: 0; }
  .charter-document dd { margin-bottom: 8px; }
  .charter-document [data-level="1"] { font-size: 25px; }
  .charter-document :is(table, caption, tbody, tr, tbody th, td) { display: block; }
  .charter-document thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .charter-document tr { padding: 8px 0; border-bottom: 1px solid var(--doc-rule); }
  .charter-document :is(tbody th, td) { padding: 0; border: 0; }
  .charter-document td:empty { display: none; }
  .charter-document td::before { content: attr(data-label) ":\\20"; color: var(--doc-soft); }
  .charter-document:lang(fr) td::before { content: attr(data-label) "\\a0:\\20"; }
}
@media screen and (prefers-color-scheme: dark) {
  .charter-page { background: #1b1c1a; color-scheme: dark; }
  .charter-document { --doc-ink: #ecece7; --doc-soft: #b3b5ad; --doc-rule: #4a4c46; --doc-mark: #3fb8ab; }
}
@media print {
  .charter-page main { max-width: none; padding: 0; }
  .charter-document { --doc-ink: #000; --doc-soft: #333; --doc-rule: #999; --doc-mark: #000; font-size: 10.5pt; }
  .charter-document [data-level="1"] { font-size: 22pt; }
  .charter-document [data-level="2"] { margin-top: 22pt; font-size: 14pt; }
  .charter-document :is([data-level="3"], caption) { font-size: 11.5pt; }
  .charter-document p { orphans: 3; widows: 3; }
  .charter-document nav { break-after: page; }
  .charter-document nav a { text-decoration: none; }
  .charter-document footer { break-inside: avoid; }
}
`;
