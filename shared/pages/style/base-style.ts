import { LANGUAGES } from '../../article/language-codes.ts';
import { readerLanguages } from '../../languages/languages.ts';
import { SANS, SERIF } from './font-stacks.ts';

const languageRules = LANGUAGES.map((language) => {
  const { css, measure, leading, headingLeading, fonts } = readerLanguages[language].typography;
  const text = fonts ? `${fonts.map((name) => `'${name}'`).join(', ')}, sans-serif` : SERIF;
  return `:lang(${language}) { --text: ${text}; --measure: ${measure}; --leading: ${leading}; --heading-leading: ${headingLeading}; ${css} }`;
}).join('\n');

/** The style of every page. */
export const BASE_STYLE = `:root {
  color-scheme: light dark;
  --ui: ${SANS};
  --ink: light-dark(#1c1b1a, #ece9e4);
  --paper: light-dark(#fbfaf7, #171614);
  --muted: light-dark(#625d56, #a8a298);
  --line: light-dark(#d9d3c7, #3b3832);
  --mark: light-dark(#ffe9a3, #3d3410);
  --accent: light-dark(#8a1c1c, #f0a39a);
}
html { scroll-padding-top: 1rem; }
html:has(.choice) { scroll-padding-top: 4rem; }
* { box-sizing: border-box; }
${languageRules}
body {
  margin: 0 auto; max-width: 84rem; padding: 0 1rem 4rem;
  background: var(--paper); color: var(--ink);
  font: 1.0625rem/var(--leading) var(--text);
  font-variant-numeric: lining-nums;
  overflow-wrap: anywhere;
}
[lang] { font-family: var(--text); line-height: var(--leading); }
:is(h1, h2, h3, .level-1, .level-2), :is(h1, h2, h3, .level-1, .level-2) [lang] { line-height: var(--heading-leading); }
a { color: inherit; text-decoration-color: var(--line); text-underline-offset: .2em; }
a:hover, a:focus-visible { color: var(--accent); text-decoration-color: currentcolor; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
:is(.row, li, p):target { background: var(--mark); outline: 2px solid var(--accent); outline-offset: 2px; }
header.site { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: .25rem 1.5rem;
  padding: 1rem 0; border-bottom: 3px double var(--line); font-size: 1.25rem; font-weight: 700; }
header.site a { text-decoration: none; }
header.site nav { padding: 0; font: .875rem/1.4 var(--ui); }
header.site nav [lang] { font: inherit; }
header.site nav a { display: inline-block; padding: .35rem .4rem; }
header.site a[aria-current] { text-decoration: underline; text-decoration-color: currentcolor; }
.start a { display: block; padding: .75rem 0; font-size: 1.5rem; }
.meta, .status, .missing, .note, .flag, small { font: .875rem/1.5 var(--ui); color: var(--muted); }
.meta { margin: 1.25rem 0 .25rem; }
:is(.meta, .status, .missing, .note, .flag, small) [lang] { font: inherit; }
.flag { color: var(--accent); }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
nav { padding: 1.5rem 0; }
`;
