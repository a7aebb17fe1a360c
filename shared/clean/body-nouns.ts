import { speakingNoun } from '../german/speaking-nouns.ts';
import { alternatives } from '../word-lists.ts';

const HOUSE = new RegExp(
  `(?:${alternatives(`
    museum theater oper archiv gymnasium akademie unimedizin universitätsmedizin ordinariat
    sekretariat referat pressestelle medienstelle stabsstelle geschäftsstelle abteilung dezernat
    fachbereich ressort kreisverband bezirk verbund genossenschaft sparkasse volksbank
    kommunikation öffentlichkeitsarbeit pressearbeit bibliothek bücherei orchester pfarrei dekanat
    synode handwerkerschaft innung kolleg liga spielzeit`)})s?$`,
  'u',
);

/** An office, a firm or a house: `Feuerwehr`, `St.-Nikolai-Kirche`. */
export const isBodyNoun = (word: string): boolean => {
  const noun = word.toLowerCase().replace(/[^\p{L}-]/gu, '');
  return /^\p{Lu}/u.test(word) && (speakingNoun(noun) === 'body' || HOUSE.test(noun));
};
