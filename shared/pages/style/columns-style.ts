import { Language } from '../../article/article.ts';
import { SANS } from './font-stacks.ts';

const hideRules = Language.options
  .flatMap((language) => [
    `body:has(#show-${language}:not(:checked)) .row > .${language}`,
    `body:has(#show-${language}:not(:checked)) :is(.label, .chip) > .${language}`,
  ])
  .join(',\n');

/** A grid of a column per language that becomes one column below 48 rem. */
export const COLUMNS_STYLE = `.choice { position: sticky; top: 0; z-index: 1; display: flex; gap: 1.25rem; padding: .6rem 0;
  background: var(--paper); border-bottom: 1px solid var(--line); font: .875rem/1.4 system-ui, sans-serif; }
.choice label { display: inline-flex; align-items: center; gap: .35rem; min-height: 1.75rem; }
.row { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); gap: 2rem; padding: .3rem 0; }
.row:target { background: var(--mark); scroll-margin-top: 4rem; }
.row.changed > span { box-shadow: -.75rem 0 0 -.6rem var(--accent); }
.row[id] { scroll-margin-top: 4rem; }
${hideRules} { display: none; }
.note > span > span { display: block; }
.kicker { color: var(--accent); font-size: .9375rem; }
[aria-level='1'] { font-size: 1.5rem; font-weight: 700; line-height: 1.3; }
[aria-level='2'] { margin-top: 1.75rem; font-size: 1rem; color: var(--muted); font-weight: 600; border-top: 1px solid var(--line); padding-top: .75rem; }
.point a { text-decoration: none; display: block; border-left: 3px solid var(--accent); padding-left: .75rem; }
.body > section { margin-bottom: .9rem; }
.overview { font: .875rem/1.5 ${SANS}; color: var(--muted); }
.lead a { text-decoration: none; font-size: 1.1875rem; line-height: 1.45; }
.quotation a, .event a, .amount a { text-decoration: none; }
.quotation > span { border-left: 3px solid var(--line); padding-left: .75rem; }
.quotation strong { font-weight: 600; }
.quotation a.speaker { display: block; color: var(--accent); font: .875rem/1.75 ${SANS}; }
.quotation a.speaker::before { content: '— '; }
.event time { display: block; font: 600 .875rem/1.5 ${SANS}; color: var(--accent); }
.proof { font-size: .75rem; vertical-align: super; }
details > summary { cursor: pointer; color: var(--muted); font: .875rem/1.5 ${SANS}; list-style-position: outside; margin-left: 1rem; }
details > summary .row { padding: .5rem 0; border: 0; }
main > details { border-top: 1px solid var(--line); margin-top: 1.25rem; }
.names { border-top: 1px solid var(--line); margin-top: 1.25rem; padding-top: .5rem; }
.chips { display: grid; grid-template-columns: 11rem minmax(0, 1fr); column-gap: 1rem; font: .9375rem/1.5 system-ui, sans-serif; }
.chips p { margin: .25rem 0; }
.chips .label { color: var(--muted); font-size: .875rem; grid-row: span 2; }
.chips .label span + span::before { content: ' · '; }
.chip span + span { margin-left: .4rem; color: var(--muted); }
.chips details { grid-column: 2; }
.chip { display: inline-block; margin: 0 .35rem .35rem 0; padding: .05rem .6rem; border: 1px solid var(--line); border-radius: 1rem; text-decoration: none; overflow-wrap: anywhere; }
section.heading { font-weight: 700; margin-top: 1.5rem; }
section.item .row > span, section.key-point .row > span { padding-left: 1rem; text-indent: -1rem; }
section.item .row:first-child > span::before, section.key-point .row:first-child > span::before { content: '•'; display: inline-block; width: 1rem; text-indent: 0; }
section.quote .row > span { font-style: italic; padding-left: 1rem; border-left: 2px solid var(--line); }
@media (max-width: 48rem) {
  .row { grid-auto-flow: row; gap: .35rem; padding: .5rem 0; }
  .row > .de { color: var(--muted); }
  .chips { grid-template-columns: minmax(0, 1fr); }
  .chips details { grid-column: 1; }
  .row[aria-level='2'], summary .row, .overview { grid-auto-flow: column; gap: .75rem; }
  .overview { font-size: .8125rem; }
  .body .row { border-bottom: 1px solid var(--line); }
}
`;
