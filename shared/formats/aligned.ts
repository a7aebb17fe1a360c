import { html } from 'hono/html';
import type { ArticleDocument, Segment } from '../article/document.ts';
import { segments } from '../article/segments.ts';
import { xmlText } from './xml-text.ts';

/** What translators get: each translated sentence beside its original, in the order of reading. */
const pairsOf = (document: ArticleDocument) =>
  segments<Segment>(document).flatMap(({ id, text, source, flags = [] }) =>
    text !== undefined && source !== undefined ? [{ id, text, source, flags }] : [],
  );

/** TMX 1.4b, with a unit for each translated sentence. */
export const tmx = (document: ArticleDocument): string => {
  const units = pairsOf(document).map(
    ({ id, text, source, flags }) => html`
    <tu tuid="${xmlText(`${document.id}#${id}`)}">${flags.map((flag) => html`<prop type="x-flag">${flag}</prop>`)}
      <tuv xml:lang="de"><seg>${xmlText(source)}</seg></tuv>
      <tuv xml:lang="${document.language}"><seg>${xmlText(text)}</seg></tuv>
    </tu>`,
  );
  return String(html`<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
  <header creationtool="Presseschau" creationtoolversion="1" segtype="sentence" o-tmf="JSON" adminlang="en" srclang="de" datatype="plaintext"/>
  <body>${units}
  </body>
</tmx>
`);
};

/** Columns `id`, `de`, the language and `flags`, with a header line. */
export const tsv = (document: ArticleDocument): string =>
  [
    ['id', 'de', document.language, 'flags'],
    ...pairsOf(document).map(({ id, text, source, flags }) => [id, source, text, flags.join(',')]),
  ]
    .map((cells) => `${cells.map(cell).join('\t')}\n`)
    .join('');

/** On one line; a spreadsheet does not run it as a formula. */
const cell = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/^(?=[=@]|[-+][^\d\s])/, "'");
