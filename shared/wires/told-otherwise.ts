import { sentences } from '../german/sentences/sentences.ts';
import { momentsIn } from './embargo-end.ts';
import { statementOf } from './embargo-statement.ts';
import { refusalIn } from './embargo-words.ts';

/** What a line could be about instead, and how its article names that. */
const TOLD: readonly (readonly [RegExp, RegExp])[] = [
  [/sperrfrist|sperrvermerk/i, /sperrfrist|sperrvermerk/i],
  [/embargo/i, /embargo/i],
  [/freigabe(?!.*\d)|freigegeben(?!.*\d)/i, /(?<!\p{L})frei(?:gabe|gegeben)/iu],
  [/gesperrt/i, /sperr/i],
  [/vertraulich/i, /vertraulich/i],
  [/unter (?:drei|3)/i, /unter (?:drei|3)/i],
  [/nicht/i, /frühestens|nicht/i],
  [/nur/i, /(?<!\p{L})nur(?!\p{L})/iu],
  [/frei/i, /(?<!\p{L})(?:frei(?:gegeben|gabe)?|öffne[nt]|geöffnet)(?!\p{L})/iu],
  [/veröffentlichung/i, /veröffentlich|erschein/i],
  [/entwurf|draft|fassung/i, /entw[uü]rf|draft|fassung/i],
  [/autorisier/i, /autorisier/i],
];

/**
 * Whether a sentence of an article tells what a line says, with the same times:
 * `Gesperrt bis 5. Juli` above an article about a road.
 */
export const isTold = (line: string, article: string): boolean => {
  const [, told] = TOLD.find(([named]) => named.test(line)) ?? [];
  if (!told) return false;
  const moments = [...momentsIn(line)];
  const refusal = moments.length > 0 ? undefined : refusalIn(line);
  const figures = moments.filter((moment) => /\d/.test(moment));
  const sought = figures.length > 0 ? figures : moments;
  const tells = (sentence: string): boolean => {
    if (!told.test(sentence) || isRepeated(sentence.trim())) return false;
    if (refusal && !sentence.toLowerCase().includes(refusal)) return false;
    const found = momentsIn(sentence);
    return sought.every((moment) => found.has(moment));
  };
  return withoutLine(article, line)
    .split(/\n\s*\n/)
    .filter((part) => told.test(part))
    .some((part) => sentences(part.replace(/\s+/g, ' ')).some(tells));
};

/** A single word may be anywhere else in it. */
const withoutLine = (article: string, line: string): string =>
  line.includes(' ')
    ? article.replaceAll(line, '\n\n')
    : article.replace(/^.*$/gm, (each) => (each.trim() === line ? '' : each));

const isRepeated = (sentence: string): boolean => {
  const statement = statementOf(sentence);
  return statement === 'sure' || (statement !== undefined && !sentence.endsWith('.'));
};
