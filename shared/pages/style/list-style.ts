import { SANS } from './font-stacks.ts';

/** The style of the list, the digest and the rejected uploads. */
export const LIST_STYLE = `h1 { margin: 1.5rem 0 .75rem; font-size: 1.5rem; line-height: 1.3; text-wrap: balance; }
h1 small { display: block; font-size: 1rem; }
.filters { position: relative; display: flex; flex-wrap: wrap; gap: .5rem; padding: 0; font: .875rem/1.5 ${SANS}; }
.filters summary { margin: 0; list-style: none; padding: .3rem .75rem; border: 1px solid var(--line); border-radius: 1rem; }
.filters summary::after { content: ' ▾'; }
.filters summary::-webkit-details-marker { display: none; }
.filters .on summary { border-color: var(--accent); color: var(--accent); }
.filters details[open] summary { border-color: currentcolor; }
.filters ul { position: absolute; z-index: 2; inset: calc(100% + .35rem) 0 auto; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem;
  margin: 0; padding: .6rem .9rem; list-style: none; background: var(--paper); border: 1px solid var(--line); border-radius: .5rem; box-shadow: 0 .25rem 1rem #0003; }
.filters li a { display: inline-block; padding: .25rem 0; }
.filters [aria-current] { color: var(--accent); font-weight: 600; }
section.day { margin-top: 2rem; border-top: 1px solid var(--ink); }
.filters > a { padding: .3rem 0; }
h2.day { margin: 0; padding-top: 1rem; font: 600 1rem/1.4 ${SANS}; }
@media (min-width: 64rem) {
  section.day:has(> h2):not(:has(.row)) { display: grid; grid-template-columns: 14rem minmax(0, 48rem); column-gap: 2rem; }
  section.day:has(> h2):not(:has(.row)) .card { grid-column: 2; }
  section.day:has(> h2):not(:has(.row)) h2.day { position: sticky; top: 0; align-self: start; }
}
h2.day a { text-decoration: none; }
.card:not(:has(.row)) { max-width: 48rem; }
.card { padding: 1rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
.card p { margin: .25rem 0; }
.card h2 { margin: 0; font-size: 1.1875rem; line-height: 1.4; }
.card h2 a { text-decoration: none; }
.card .name { margin: 0; font-size: 1.1875rem; line-height: 1.4; font-weight: 700; }
.card .name a { text-decoration: none; }
.card .kicker span { font: inherit; }
.card .kicker { font: .8125rem/1.5 ${SANS}; }
.row .standing { font: .8125rem/1.5 ${SANS}; color: var(--muted); }
.card .row { padding: .1rem 0; }
.corrected { color: var(--accent); }
.standing :is(.status, .flag) { font-size: inherit; }
.standing span, .meta span { white-space: nowrap; }
.detail { font: .8125rem/1.5 ${SANS}; color: var(--muted); overflow-wrap: anywhere; }
.pages { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; font: .9375rem/1.5 ${SANS}; }
.pages a { padding: .35rem 0; }
.topic-links { display: flex; flex-wrap: wrap; gap: .25rem 1rem; padding: 0 0 1.25rem; font: .875rem/1.75 ${SANS}; }
.topics { columns: 2 22rem; column-gap: 3rem; }
.digest h2 { margin: 1.5rem 0 .5rem; padding-bottom: .3rem; border-bottom: 1px solid var(--ink); font: 600 1rem/1.4 ${SANS}; break-after: avoid; }
.topics > section:first-child h2 { margin-top: 0; }
.digest h3 { margin: 0 0 .25rem; font-size: 1.125rem; line-height: 1.35; break-after: avoid; overflow-wrap: anywhere; }
.digest h3 a, .digest .lead a, .digest .point a { text-decoration: none; }
.digest article { margin-bottom: 1.25rem; break-inside: avoid; }
.digest p { margin: .25rem 0; }
.digest .lead a { font-size: inherit; }
.digest .point { padding-left: .75rem; border-left: 2px solid var(--line); font-size: .9375rem; line-height: 1.5; }
.digest .point a { padding: 0; border: 0; }
.problem { max-width: 40rem; }
.problem h2 { margin: 2rem 0 0; font-size: 1.1875rem; }
@page digest { margin: 12mm; }
@media print {
  body:has(.digest) { page: digest; }
  .digest { font-size: 8.5pt; line-height: 1.35; }
  .digest h1 { margin: 0 0 6pt; font-size: 14pt; }
  .digest h1 small { display: inline; font-size: 9pt; }
  .digest h2 { margin: 6pt 0 3pt; font-size: 9pt; }
  .digest h3 { font-size: 10pt; }
  .digest .meta, .digest .point { font-size: 8pt; line-height: 1.35; }
  .digest article { margin-bottom: 6pt; break-inside: auto; }
  .digest p { margin: 1pt 0; break-inside: avoid; }
  .topics { columns: 2; column-gap: 8mm; }
  .digest .flag, .digest .further { font-size: 8pt; }
  .topic-links, .pages, .filters, header.site nav { display: none; }
}
`;
