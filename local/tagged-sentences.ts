type Sentence = { id: string; text?: string | undefined };

/** A paragraph as XML, with a tag around each sentence. */
export const inTags = (sentences: readonly Sentence[]): string =>
  sentences.map(({ id, text = '' }) => `<s id="${id}">${escaped(text)}</s>`).join(' ');

/**
 * The sentences of a translated paragraph. None of them counts if one is empty, or if the tags came
 * back otherwise than in order: then a sentence may have got the text of another.
 */
export const outOfTags = (
  sentences: readonly Sentence[],
  translated: string,
): (string | undefined)[] => {
  const found = [...translated.matchAll(/<s id="([^"]*)">([^<]*)<\/s>/g)].map(
    ([, id, text = '']) => ({ id, text: unescaped(text).trim() }),
  );
  const isWhole =
    found.length === sentences.length &&
    found.every(({ id, text }, at) => id === sentences[at]?.id && text !== '');
  return sentences.map((_, at) => (isWhole ? found[at]?.text : undefined));
};

const ENTITIES = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
] as const;

const escaped = (text: string): string =>
  ENTITIES.reduce((escaping, [plain, entity]) => escaping.replaceAll(plain, entity), text);

const unescaped = (text: string): string =>
  ENTITIES.toReversed().reduce(
    (plainer, [plain, entity]) => plainer.replaceAll(entity, plain),
    text,
  );
