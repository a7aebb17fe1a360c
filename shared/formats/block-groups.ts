import type { BlockType } from '../article/article.ts';

/** Blocks of one type that follow one another: a list, a quotation, paragraphs. */
export type BlockGroup<S> = { type: BlockType; texts: S[][] };

export const blockGroups = <S>(blocks: readonly { type: BlockType; sentences: S[] }[]) => {
  const groups: BlockGroup<S>[] = [];
  for (const { type, sentences } of blocks) {
    const last = groups.at(-1);
    if (last?.type === type) last.texts.push(sentences);
    else groups.push({ type, texts: [sentences] });
  }
  return groups;
};
