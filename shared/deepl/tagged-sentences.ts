/** Sentences as one text of XML, with nothing between their tags: tags are not billed. */
export const inTags = (sentences: readonly string[]): string =>
  sentences.map((text, at) => `<s id="${at + 1}">${escaped(text)}</s>`).join('');

/**
 * The sentences of a translated text. Undefined if one of the `count` is empty, if the tags came back
 * otherwise than in order, or if there is text outside of them: then a sentence may have got the
 * text of another.
 */
export const outOfTags = (count: number, translated: string): string[] | undefined => {
  const found = [...translated.matchAll(SENTENCE)].map(([, id, text = '']) => ({
    id: Number(id),
    text: unescaped(text).trim(),
  }));
  const isWhole =
    found.length === count &&
    found.every(({ id, text }, at) => id === at + 1 && text !== '') &&
    translated.replace(SENTENCE, '').trim() === '';
  return isWhole ? found.map(({ text }) => text) : undefined;
};

const SENTENCE = /<s id="(\d{1,4})">([^<]*)<\/s>/g;

const ENTITIES = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
] as const;

export const escaped = (text: string): string =>
  ENTITIES.reduce((escaping, [plain, entity]) => escaping.replaceAll(plain, entity), text);

export const unescaped = (text: string): string =>
  ENTITIES.toReversed().reduce(
    (plainer, [plain, entity]) => plainer.replaceAll(entity, plain),
    text,
  );
