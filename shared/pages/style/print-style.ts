/** On paper: no controls, folded parts open, and the German beside each sentence. */
export const PRINT_STYLE = `@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --muted: #444; --line: #999; --mark: #eee; --accent: #000; }
  @page { margin: 18mm 15mm; }
  body { max-width: none; padding: 0; font-size: 9.5pt; }
  .reading { font-size: 9.5pt; }
  .reading h1 { font-size: 16pt; }
  .points .lead, .reading .points { font-size: inherit; }
  header.site { padding: 0 0 .25rem; font-size: 1rem; }
  nav, .choice, .hint, .s button, .s .here, .s .back, .german > a, summary::marker { display: none !important; }
  .reading { max-width: none; margin: 0; }
  details::details-content { content-visibility: visible; block-size: auto; }
  details > summary { list-style: none; }
  .fact > div { padding: 0; font-size: 8.5pt; }
  .fact ul { columns: 2; column-gap: 1.5rem; margin: 0; }
  .fact dl { display: grid; grid-template-columns: 7.5rem minmax(0, 1fr); margin: 0; }
  .fact :is(dt, dd) { margin: 0; }
  .chip { margin: 0; padding: 0; border: 0; }
  .chip:not(:last-child)::after { content: ' · '; }
  .about { font-size: 8.5pt; margin: 1rem 0 0; }
  .about dl > div { padding: .1rem 0; }
  .row, .s, li, dl > div, .fact time { break-inside: avoid; }
  h1, h2, h3, summary { break-after: avoid; }
  p { orphans: 3; widows: 3; }
  .text p, .text li, .text blockquote { margin-bottom: .6em; }
  .text .s:has(> .german) { display: grid; grid-template-columns: 1fr 1fr; column-gap: 1.5rem; align-items: start; }
  .text .s label { grid-column: 1; }
  .german { display: block !important; grid-column: 2; grid-row: 1; position: static; max-height: none; padding: 0; border: 0; box-shadow: none; font-size: 9.5pt; }
  .paper { display: block !important; }
  .reading .paper { display: grid !important; }
  .row { gap: 1rem; padding: .15rem 0; }
  .level-1 > * { font-size: 13pt; }
  .row.lead > span { font-size: inherit; }
  .level-2 { margin-top: .75rem; }
  :target, .s:target label { outline: 0; background: none; }
  a { text-decoration: none; }
}
`;
