import { memoized } from '../../german/memoized.ts';
import { AVOIDED, HIDDEN_PARTS } from './part-names.ts';

/** Words that say what an element has or lacks, not what it is: `content-with-sidebar`. */
const ABOUT_OTHERS =
  /(?:^| )(?:with|without|free|frei|has|no|not|behind|before|after|off|open|closed|less|ready|host|state|enabled|disabled|loaded|mit|ohne|hat|hinter|nicht)(?: |$)/;
/** What an article is filed under: `category-wetter`. */
const FILED =
  /^(?:category|kategorie|tag|ressort|rubrik|thema|topic|term) (?!list|cloud|box|s\b)\S/;
/** A part of an article is what its last word says: `article-poll`. */
const PART_OF_ARTICLE = /^(?:\w+ )?(?:article|artikel|beitrag)(?: \w+)? (?!teasers?$)(\w+)$/;

/** Text that a script folds until it is asked for. */
const FOLDED = /^js[-_]?read[-_]?more$/i;
/** Letters drawn by lot at the end of a module's name: `Poll_box__0I_DP`. */
const DRAWN = /__(?!\p{Lu}?\p{Ll}{0,9}$)[\w-]{5,8}$/u;

/**
 * The words of one class or id; none of a variant (`print:hidden`) or of what it has or is filed
 * under.
 */
export const wordsOf = (name: string): string => (/^[a-z]*$/.test(name) ? name : wordsApart(name));

const wordsApart = memoized((name) => {
  if (/[:[\]]/.test(name) || FOLDED.test(name)) return '';
  const words = apart(name.replace(DRAWN, ''))
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .map((word) => word.replace(/^\d+|\d+$/g, ''))
    .filter((word) => /^[a-z]+$/.test(word))
    .join(' ');
  if (FILED.test(words) || (words.includes(' ') && ABOUT_OTHERS.test(words))) return '';
  const [, part = ''] = PART_OF_ARTICLE.exec(words) ?? [];
  return AVOIDED.has(part) && !HIDDEN_PARTS.test(part) ? part : words;
});

/** Words joined by capitals; letters drawn by lot (`kAdRx`) are not taken apart. */
const apart = (name: string): string => {
  const parts = name.split(/(?<=[a-z])(?=[A-Z])/);
  return parts.filter(({ length }) => length < 3).length > 1 ? name : parts.join(' ');
};
