import { wordList } from '../word-lists.ts';
import { CONTRACTIONS } from './determiners.ts';

/** Prepositions, lower case, also those that hold an article. */
export const PREPOSITIONS: ReadonlySet<string> = new Set([
  ...CONTRACTIONS,
  ...wordList(`ab an auf aus außer bei binnen bis durch entgegen entlang für gegen gegenüber hinter in
  infolge inmitten innerhalb außerhalb laut mit mitsamt nach neben ohne per pro samt seit statt trotz
  über um unter von vor während wegen zu zwischen angesichts anlässlich aufgrund dank mangels mithilfe
  namens seitens zugunsten durchs fürs übers ums unters hinterm überm vorm vors gemäß gemäss anhand`),
]);
