import { Language } from '../../article/article.ts';
import { readerLanguages } from '../../languages/languages.ts';

/** Names of fonts, each with a comma. */
const fonts = (kind: 'serif' | 'sans'): string =>
  Language.options
    .flatMap((language) => readerLanguages[language].typography[kind] ?? [])
    .map((name) => `'${name}', `)
    .join('');

export const SERIF = `Georgia, 'Noto Serif', ${fonts('serif')}serif`;
export const SANS = `system-ui, ${fonts('sans')}sans-serif`;
