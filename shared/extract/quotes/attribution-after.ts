import { isParticiple } from '../../german/verb-forms.ts';
import { agentOf } from './agent.ts';
import { type Attribution, attributed } from './attribution.ts';
import { clauseOf, cueOf } from './clauses.ts';
import type { Item, Phrase } from './phrases.ts';
import { BEING, FINITE, isCue, isSaying, NO_VERB, PASSIVE } from './speech-words.ts';
import { isSource, subjectIn } from './subjects.ts';
import { verbClause } from './verb-clauses.ts';

/** `„…“, sagte Jana Weber`: from what follows the closing mark; `whole` if it is a whole sentence. */
export const attributionAfter = (
  tail: readonly Item[],
  whole: boolean,
): Attribution | undefined => {
  const [first, second] = tail;
  if (!first || /[.!?:;].*\s|\n/.test(first.gap.replace(/^[.!?]?[“”"«»‘’›‹]?[.!?]?/, '')))
    return undefined;
  if (first.word === 'so' || first.phrase?.preposition === 'laut') {
    if (second && !second.phrase && FINITE.test(second.word) && !NO_VERB.test(second.word))
      return verbClause(tail.slice(1), true);
    const found = first.phrase ?? subjectIn(tail.slice(1), true)?.phrase;
    if (found?.kind === 'mute') return ownWords(found) ?? { nobody: true };
    return found && isSource(found) ? attributed(found, cueOf(first)) : undefined;
  }
  if (/^mit$/i.test(first.word) && /^(?:Worten|Satz|Ausruf)$/.test(first.phrase?.head ?? ''))
    return second && !second.phrase ? verbClause(tail.slice(1), true) : undefined;
  if (first.phrase || NO_VERB.test(first.word)) return undefined;
  if (whole && PASSIVE.test(first.word)) return passiveAfter(clauseOf(tail));
  // `„…“, war sein Motto`, `„…“, lautete einer ihrer Sätze`
  const words = BEING.test(first.word) ? clauseOf(tail).find(isOwnWords)?.phrase : undefined;
  if (whole && words) return ownWords(words);
  if (!isCue(first.word) && !(whole && FINITE.test(first.word))) return undefined;
  return verbClause(tail, isSaying(first.word) || whole);
};

/** `„…“, wird Jana Weber zitiert`, `wurde ihr von Klaus Brandt vorgehalten`. */
const passiveAfter = (clause: readonly Item[]): Attribution | undefined => {
  const [first, ...rest] = clause;
  const said = rest.findLast(({ word, phrase }) => !phrase && isParticiple(word));
  if (!first || !said) return undefined;
  const subject = said.word === 'zitiert' ? subjectIn(rest, false)?.phrase : undefined;
  return subject ? attributed(subject, cueOf(said)) : (agentOf(rest, said) ?? { nobody: true });
};

/** `„…“, so ihr Urteil`: hers, as if it were `sie`. */
const ownWords = ({ determiner, start, end }: Phrase): Attribution | undefined => {
  const [, owner] = OWN.exec(determiner ?? '') ?? [];
  const gender = owner === 'sein' ? 'man' : 'woman';
  return owner ? attributed({ start, end, kind: 'pronoun', subject: true, gender }) : undefined;
};

const OWN = /^(sein|ihr)(?:e[nrms]?)?$/;

const isOwnWords = ({ phrase }: Item): boolean =>
  phrase?.kind === 'mute' && !phrase.preposition && OWN.test(phrase.determiner ?? '');
