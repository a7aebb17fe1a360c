import { sentences } from '../german/sentences/sentences.ts';
import { phrases } from '../word-lists.ts';
import type { Piece } from './draft.ts';

/** Newsrooms' labels for their own summary of an article. */
const LABEL = new RegExp(
  String.raw`^(?:${phrases(`
    Das Wichtigste (?:in Kürze|im Überblick|in Kürze zusammengefasst|zum Thema|auf einen Blick|vorab|vorweg|kompakt|zusammengefasst) |
    Auf einen Blick | Darum geht[’']?s | Darum geht es | In Kürze | Kurz und knapp |
    Kurz & knapp | Kurz gesagt | Kurz zusammengefasst | Zusammenfassung | Die wichtigsten Punkte |
    Das müssen Sie wissen | Das Wichtigste | Worum es geht | Worum geht es | Im Überblick |
    Die Fakten im Überblick | Die Kernpunkte | Kernpunkte`)})(?:\s{0,3}[:–-]\s{0,3}|\s{1,3}(?=\p{Lu})|$)`,
  'u',
);
const MAX_KEY_POINTS = 5;
const MAX_KEY_POINT_LENGTH = 500;

/**
 * Marks the editors' own summary: a label (which is dropped), then single sentences, up to the first
 * heading or paragraph of several sentences. A label without a sentence after it is left alone.
 */
export const keyPoints = (pieces: Piece[]): Piece[] => {
  const at = pieces.findIndex(({ text }, index) => index < 12 && isLabel(text));
  const label = pieces[at];
  if (!label) return pieces;
  const glued = label.text.replace(LABEL, '').trim();
  const rest = pieces.slice(at + 1);
  const points = run(rest, glued ? MAX_KEY_POINTS - 1 : MAX_KEY_POINTS);
  if (!glued && points.length === 0) return pieces;
  const texts = [...(glued ? [glued] : []), ...points.map(({ text }) => text)];
  return [
    ...pieces.slice(0, at),
    ...texts.map((text): Piece => ({ type: 'key-point', text })),
    ...rest.slice(points.length),
  ];
};

/** A label alone on its line, or followed by one sentence. */
const isLabel = (text: string): boolean => {
  const [label] = LABEL.exec(text) ?? [];
  if (!label) return false;
  const glued = text.slice(label.length).trim();
  return glued === '' || (/[.!?]["“»]?$/.test(glued) && isOneSentence(glued));
};

/** A label with nothing after it. */
export const isKeyPointLabel = (text: string) => text.length < 60 && text.replace(LABEL, '') === '';

const run = (pieces: Piece[], most: number): Piece[] => {
  const end = pieces.findIndex((piece, index) => index >= most || !isPoint(piece));
  const points = pieces.slice(0, end === -1 ? most : end);
  const items = points.findLastIndex(({ type }) => type === 'item');
  return items === -1 ? points : points.slice(0, items + 1);
};

const isPoint = ({ type, text }: Piece) =>
  type === 'item' || (type === 'paragraph' && isOneSentence(text));

const isOneSentence = (text: string) =>
  text.length <= MAX_KEY_POINT_LENGTH && sentences(text).length === 1;
