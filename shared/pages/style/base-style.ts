import { Language } from '../../article/article.ts';
import { readerLanguages } from '../../languages/languages.ts';
import { SANS, SERIF } from './font-stacks.ts';

const languageRules = Language.options
  .map((language) => [language, readerLanguages[language].typography.css] as const)
  .filter(([, css]) => css !== '')
  .map(([language, css]) => `:lang(${language}) { ${css} }`)
  .join('\n');

/** Of every page. */
export const BASE_STYLE = `:root {
  color-scheme: light dark;
  --ink: light-dark(#1c1b1a, #ece9e4);
  --paper: light-dark(#fbfaf7, #171614);
  --muted: light-dark(#6b665e, #a39d93);
  --line: light-dark(#e2ddd3, #34312c);
  --mark: light-dark(#fff3c4, #4a4012);
  --accent: light-dark(#8a1c1c, #f0a39a);
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; max-width: 84rem; padding: 0 1rem 4rem;
  background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.6 ${SERIF};
}
${languageRules}
a { color: inherit; text-decoration-color: var(--line); text-underline-offset: .2em; }
a:hover, a:focus-visible { color: var(--accent); text-decoration-color: currentcolor; }
header.site { padding: 1rem 0; border-bottom: 3px double var(--line); font-size: 1.25rem; font-weight: 700; }
header.site a { text-decoration: none; }
header.site a[aria-current] { text-decoration: underline; text-decoration-color: currentcolor; }
header.site { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: .25rem 1.5rem; }
header.site nav { padding: 0; font: .875rem/1.4 system-ui, sans-serif; }
header.site nav a { display: inline-block; padding: .35rem .4rem; }
.start a { display: block; padding: .75rem 0; font-size: 1.5rem; }
.meta, .status, .missing, .note, .flag, small { font: .875rem/1.5 ${SANS}; color: var(--muted); }
.meta { margin: 1.25rem 0 .25rem; }
.flag { color: var(--accent); }
nav { padding: 1.5rem 0; }
`;
