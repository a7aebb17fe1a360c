import { LANGUAGES } from '../../article/language-codes.ts';

/** With no box ticked nothing is hidden, so that a page is never empty. */
const hideRules = LANGUAGES.flatMap((language) => {
  const isHidden = `body:has(.choice :checked):has(#show-${language}:not(:checked))`;
  return [`${isHidden} .row > .${language}`, `${isHidden} :is(.label, .chip) > .${language}`];
}).join(',\n');

/** A grid of a column per language that becomes one column below 48 rem. */
export const COLUMNS_STYLE = `.choice { position: sticky; top: 0; z-index: 1; display: flex; gap: 1.25rem; padding: .6rem 0;
  background: var(--paper); border-bottom: 1px solid var(--line); font: .875rem/1.4 var(--ui); }
.choice label { display: inline-flex; align-items: center; gap: .35rem; min-height: 1.75rem; font: inherit; }
.row { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); align-items: first baseline; gap: 2rem; padding: .3rem 0; }
a.row { text-decoration: none; }
.row.changed > span { border-left: 3px solid var(--accent); padding-left: .6rem; }
${hideRules} { display: none; }
.note > span > span { display: block; }
.row.kicker { color: var(--accent); font-size: .9375rem; }
.level-1 { padding-top: 1.25rem; }
.level-1 > * { margin: 0; font-size: 1.5rem; font-weight: 700; }
.level-2 { margin-top: 1.75rem; border-top: 1px solid var(--line); padding-top: .75rem; }
.level-2 > * { margin: 0; font-size: 1rem; font-weight: 600; color: var(--muted); }
.row.point > span { border-left: 3px solid var(--accent); padding-left: .75rem; }
.body > div { margin-bottom: .9rem; }
.overview, .overview [lang] { font: .875rem/1.5 var(--ui); color: var(--muted); }
.row.lead > span { font-size: 1.1875rem; }
.row.quotation > span, .row.speaker > span { border-left: 3px solid var(--line); padding-left: .75rem; }
.row.quotation { padding-bottom: 0; }
.quotation strong { font-weight: 600; }
.row.speaker { padding: 0 0 .5rem; color: var(--accent); font-size: .875rem; }
.row.speaker > span::before { content: '— '; }
.row.event time { display: block; font: 600 .875rem/1.5 var(--ui); color: var(--accent); }
.proofs { margin: 0; }
.proof { font-size: .75rem; vertical-align: super; }
details > summary { cursor: pointer; color: var(--muted); font: .875rem/1.5 var(--ui); list-style-position: outside; margin-left: 1rem; }
details > summary .row { padding: .5rem 0; border: 0; }
main > details { border-top: 1px solid var(--line); margin-top: 1.25rem; }
.names { border-top: 1px solid var(--line); margin-top: 1.25rem; padding-top: .5rem; }
.chips { display: grid; grid-template-columns: 11rem minmax(0, 1fr); column-gap: 1rem; font: .9375rem/1.5 var(--ui); }
.chips p { margin: .25rem 0; }
.chips .label { color: var(--muted); font-size: .875rem; grid-row: span 2; }
.chips .label span + span::before { content: ' · '; }
.chip span + span { margin-left: .4rem; color: var(--muted); }
.chips details { grid-column: 2; }
.chip { display: inline-block; margin: 0 .35rem .35rem 0; padding: .05rem .6rem; border: 1px solid var(--line); border-radius: 1rem; text-decoration: none; }
.body > .heading { font-weight: 700; margin-top: 1.5rem; }
:is(.item, .key-point) .row > span { padding-left: 1rem; text-indent: -1rem; }
:is(.item, .key-point) .row.changed > span { padding-left: 1.6rem; }
:is(.item, .key-point) .row:first-child > span::before { content: '•'; display: inline-block; width: 1rem; text-indent: 0; }
.quote .row > span { font-style: italic; padding-left: 1rem; border-left: 2px solid var(--line); }
@media (max-width: 48rem) {
  .row { grid-auto-flow: row; grid-template-columns: minmax(0, 1fr); gap: .35rem; padding: .5rem 0; }
  .row > .de { color: var(--muted); }
  .chips { grid-template-columns: minmax(0, 1fr); }
  .chips details { grid-column: 1; }
  .level-2, summary .row, .overview { grid-auto-flow: column; grid-template-columns: none; gap: .75rem; }
  .overview, .overview [lang] { font-size: .8125rem; }
  .body .row { border-bottom: 1px solid var(--line); }
}
`;
