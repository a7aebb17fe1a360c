/**
 * One article in one language: a column of text, and beside it on a wide screen the German of the
 * sentence that is open. Where a browser cannot place it there, it is at the bottom of the window.
 * A press outside closes it; the sentence takes no press until shortly after that, or it would open
 * its German again.
 */
export const READING_STYLE = `.reading { max-width: var(--measure); margin: 0 auto; }
.reading h1 { margin: 1rem 0 .25rem; font-size: 1.875rem; text-wrap: balance; }
.reading h2 { margin: 0 0 .5rem; font: 600 1rem/1.4 var(--ui); color: var(--muted); }
.reading h3 { margin: 1.75rem 0 .5rem; font-size: 1.1875rem; }
.reading .kicker { margin: 1.5rem 0 -.5rem; color: var(--accent); font-size: .9375rem; }
.reading .meta a { padding: .2rem 0; }
.reading .original { margin: .25rem 0; color: var(--muted); }
.reading .meta { display: flex; flex-wrap: wrap; margin: .35rem 0; }
.reading > header { margin-bottom: 1rem; }
.reading .meta > :not(:last-child)::after { content: '·'; display: inline-block; margin: 0 .5rem; }
.reading ul { margin: .5rem 0; padding-left: 1.25rem; }
.reading li { margin: .35rem 0; }
.notices { margin: 1rem 0; padding: .1rem .9rem; border: 1px solid var(--line); border-left: 4px solid var(--accent); font: .9375rem/1.5 var(--ui); }
.notices p { margin: .5rem 0; }
.parts { display: flex; flex-wrap: wrap; gap: .25rem 1.1rem; padding: .4rem 0; border-block: 1px solid var(--line); font: .875rem/1.4 var(--ui); }
.parts a { padding: .3rem 0; }
.points { margin: 1.25rem 0; }
.points a:not(.proof) { text-decoration: none; }
.points a:not(.proof):hover { text-decoration: underline; }
.points .lead { margin: .5rem 0 .75rem; font-size: 1.125rem; }
.how, .hint, .when { margin: .5rem 0; font: .8125rem/1.5 var(--ui); color: var(--muted); }
.fact { border-top: 1px solid var(--line); }
.fact summary { margin: 0; padding: .6rem 0; list-style-position: inside; }
.fact > div { padding-bottom: .75rem; font-size: .9375rem; }
.fact li > a { text-decoration: none; }
.fact time { display: block; font: 600 .875rem/1.5 var(--ui); color: var(--accent); }
.fact dt { margin-top: .5rem; font: .875rem/1.5 var(--ui); color: var(--muted); }
.fact dd { margin: .25rem 0; }
.fact .speaker { display: block; font-size: .875rem; color: var(--muted); }
.fact .speaker::before { content: '— '; }
.text { border-top: 1px solid var(--line); padding-top: 1rem; }
.text p, .text blockquote { margin: 0 0 1em; }
.text blockquote { padding-left: 1rem; border-left: 3px solid var(--line); font-style: italic; }
.s { anchor-scope: --sentence; }
.s label { cursor: pointer; anchor-name: --sentence; border-radius: 2px; transition: pointer-events 0s .3s allow-discrete; }
.s:has(:popover-open) { cursor: pointer; }
.s:has(:popover-open) label { pointer-events: none; transition: none; }
.s label:hover, .s:has(:popover-open) label { background: var(--mark); }
.s:has(:popover-open) label { text-decoration: underline; text-underline-offset: .25em; }
.s:target { outline: 0; background: none; }
.s:target > label, .s:target:not(:has(label)) { background: var(--mark); outline: 2px solid var(--accent); outline-offset: 2px; }
.s:has(button:focus-visible) > label { outline: 2px solid var(--accent); outline-offset: 2px; }
.s:has(.doubted) > label { text-decoration: underline wavy var(--accent) 1px; text-underline-offset: .3em; text-decoration-skip-ink: none; }
.doubted { display: inline-block; margin-left: .15em; color: var(--accent); }
.s > .mark { margin-left: .2em; font: .75em/1 var(--ui); vertical-align: .2em; text-decoration: none; color: var(--accent); }
.s > .corrected { padding: 0 .3em; border: 1px solid currentcolor; border-radius: 3px; }
.s > .here { position: absolute; min-width: 1.5rem; margin: -.9rem 0 0 -.75rem; padding: .5rem; font: 600 .6875rem/1 var(--ui); color: var(--accent); text-decoration: none; opacity: 0; pointer-events: none; }
.s > .here:focus-visible, .s:has(button:focus-visible) > .here { opacity: 1; pointer-events: auto; }
@media (forced-colors: active) { .s:has(:popover-open) > label { outline: 2px solid; } }
@media (hover: hover) { .s:hover > .here { opacity: 1; pointer-events: auto; } }
.s > button { position: absolute; width: 1px; height: 1px; padding: 0; border: 0; clip-path: inset(50%); }
.german { cursor: auto; position: fixed; inset: auto 0 0; width: auto; max-width: none; max-height: 60vh; margin: 0; padding: .75rem 1rem; overflow: auto;
  color: var(--ink); background: var(--paper); border: 1px solid var(--muted); border-left: 4px solid var(--accent); box-shadow: 0 .25rem 1rem #0003; font-size: 1rem; }
.german > a, .why { display: block; margin-top: .5rem; font: .8125rem/1.5 var(--ui); }
.why { color: var(--accent); }
@supports (anchor-name: --a) and (position-try-fallbacks: flip-block) {
  .german { position-anchor: --sentence; inset: auto; top: anchor(bottom); left: max(1rem, (100vw - var(--measure)) / 2); right: max(1rem, (100vw - var(--measure)) / 2); margin: .35rem 0; position-try-fallbacks: flip-block; }
}
.corrections, .about { margin: 1.5rem 0; padding-top: 1rem; border-top: 1px solid var(--line); }
.corrections p { margin: .25rem 0; }
del { color: var(--muted); }
ins { text-decoration-thickness: 2px; background: var(--mark); }
.about { font: .875rem/1.6 var(--ui); }
.about [lang] { font: inherit; }
.about dl { margin: 0; }
.about dl > div { padding: .35rem 0; border-bottom: 1px solid var(--line); }
.reading .about dl > div { display: grid; grid-template-columns: 7.5rem minmax(0, 1fr); gap: 1rem; }
.about dt { color: var(--muted); }
.about dd { margin: 0; }
.about ul { margin: .25rem 0; padding-left: 1.25rem; }
.paper { display: none !important; }
@media (min-width: 74rem) {
  .reading:has(.german) { margin-left: calc((100% - var(--measure) - 22rem) / 2); }
  @supports (anchor-name: --a) {
    .german { top: anchor(top); left: calc(anchor(--column right) + 1.5rem); right: auto; width: 20rem; margin: 0; position-try-fallbacks: none; }
    .reading { anchor-name: --column; }
  }
}
@media (max-width: 40rem) {
  .reading h1 { font-size: 1.5rem; }
  .reading .about dl > div { grid-template-columns: minmax(0, 1fr); gap: 0; }
}
`;
