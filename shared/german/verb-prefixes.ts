import { wordSet } from '../word-lists.ts';

const SEPARABLE = wordSet(`
  ab an auf aus bei dar ein empor entgegen fehl fest fort frei gegenüber gleich heim her heran
  heraus herein hervor hin hinaus hinein hinzu los mit nach nieder preis statt teil um vor voran
  voraus vorbei weg weiter wieder zu zurück zusammen über unter durch kennen offen hoch bereit
  bekannt davon dazu zufrieden bloß fertig still wahr auseinander runter raus rein`);
const INSEPARABLE = wordSet(
  'be emp ent er ge miss miß ver zer hinter wider voll über unter um durch',
);
const MAX_PREFIX_LENGTH = 12;

/** The word, and what is left of it after each separable prefix that it can have. */
export const afterSeparable = (word: string): string[] => [word, ...after(word, SEPARABLE)];

/** The same after an inseparable prefix: `stand` of `verstand`. */
export const afterInseparable = (word: string): string[] => after(word, INSEPARABLE);

/** The word without either or both: `standen` of `entstanden` and of `aufstanden`. */
export const roots = (word: string): string[] =>
  afterSeparable(word).flatMap((one) => [one, ...afterInseparable(one)]);

const after = (word: string, prefixes: ReadonlySet<string>): string[] => {
  const found: string[] = [];
  for (let n = 2; n <= MAX_PREFIX_LENGTH && n < word.length - 1; n++)
    if (prefixes.has(word.slice(0, n))) found.push(word.slice(n));
  return found;
};

export const isVerbPrefix = (text: string): boolean => SEPARABLE.has(text) || INSEPARABLE.has(text);
