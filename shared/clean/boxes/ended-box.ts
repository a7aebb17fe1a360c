import { alternatives } from '../../word-lists.ts';
import type { BoxRange } from './box-range.ts';

const MAX_LABEL_LENGTH = 60;
const MAX_LABEL_WORDS = 2;
const MAX_BOX_LINES = 12;
const MAX_BOX_LENGTH = 1_500;
const ENDED = new RegExp(
  String.raw`^(?:ende (?:de[rs] |von )?)?(?:\p{L}{2,12} ){0,2}?(?:\p{L}{0,12})(${alternatives(String.raw`
    information(?:en)? anzeige werbung galerie strecke video\p{L}{0,8} audio\p{L}{0,8} podcast box
    grafik umfrage inhalt karussell slideshow`)})s?(?: ende)?$`,
  'iu',
);

/** `Weitere Informationen` … `Ende der weiteren Informationen`. */
export const endedBox = (texts: readonly string[], at: number): BoxRange | undefined => {
  const end = texts[at] ?? '';
  if (end.length > MAX_LABEL_LENGTH || !/^ende | ende$/i.test(end)) return undefined;
  const kind = ENDED.exec(end)?.[1]?.toLowerCase();
  if (!kind) return undefined;
  let length = 0;
  for (let from = at - 1; from >= Math.max(0, at - MAX_BOX_LINES); from -= 1) {
    const text = texts[from] ?? '';
    if (isLabelOf(text, kind)) return [from, at + 1];
    length += text.length;
    if (length > MAX_BOX_LENGTH) break;
  }
  return [at, at + 1];
};

const isLabelOf = (text: string, kind: string): boolean => {
  if (text.length > MAX_LABEL_LENGTH) return false;
  const name = text.toLowerCase().replace(/^(?:beginn|anfang|start) (?:de[rs] )?|:$/g, '');
  return (
    name.split(' ').length <= MAX_LABEL_WORDS &&
    name.replace(/s$/, '').endsWith(kind.replace(/s$/, ''))
  );
};
