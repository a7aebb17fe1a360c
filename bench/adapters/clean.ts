import { clean } from '../../shared/clean/clean.ts';

export const name = 'presseschau';

type Input = { bytes: Uint8Array; path: string; input: string };

/** The title, and the body with one block a line. */
export default (_text: string, { bytes, path, input }: Input) => {
  const key = input === 'text' ? path.replace(/\.\w+$/, '.txt') : path;
  const { title, blocks } = clean(bytes, { key });
  const lines = blocks.map(({ sentences }) => sentences.map(({ text }) => text).join(' '));
  return { title: title?.text, text: lines.join('\n') };
};
