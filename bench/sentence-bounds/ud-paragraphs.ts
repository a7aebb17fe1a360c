export type UdSentence = { id: string; text: string };

/** Sentences in a paragraph; the treebanks have none. */
const MAX_SENTENCES = 8;
/** A sentence can only be followed by another one in its paragraph if it ends like one. */
const FINAL = /[.!?…]["“”»«)\]'’]*$/u;

/** The sentences of a CoNLL-U file: the comments `sent_id` and `text`. */
export const udSentences = (conllu: string): UdSentence[] =>
  conllu.split(/\r?\n\r?\n/).flatMap((block) => {
    const id = /^# sent_id = (.+)$/m.exec(block)?.[1];
    const text = /^# text = (.+)$/m.exec(block)?.[1];
    return id && text ? [{ id, text: text.trim() }] : [];
  });

/** Paragraphs of up to eight sentences; one without a final mark ends its paragraph. */
export const udParagraphs = (sentences: readonly string[]): string[][] => {
  const paragraphs: string[][] = [];
  let current: string[] = [];
  for (const sentence of sentences) {
    current.push(sentence);
    if (current.length < MAX_SENTENCES && FINAL.test(sentence)) continue;
    paragraphs.push(current);
    current = [];
  }
  return current.length > 0 ? [...paragraphs, current] : paragraphs;
};
