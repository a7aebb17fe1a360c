import { isAuxiliary } from '../auxiliaries.ts';
import { DETERMINERS } from '../determiners.ts';
import { PREPOSITIONS } from '../prepositions.ts';
import { attributeTense } from '../verb-forms.ts';
import { type ClauseWord, isBeforeNoun } from './clause-words.ts';

/** `die am Montag gestartete Sonde`: from the article to the participle, whose index is `verb`. */
export type Attribute = {
  start: number;
  end: number;
  verb: number;
  tense: 'past' | 'future' | 'unreal';
};

const ATTRIBUTE_OPENER =
  /^(?:bereits|schon|erst|noch|eigentlich|ursprünglich|kürzlich|jüngst|zuletzt|heute|gestern|morgen|dort|hier|damals|einst|lange|(?:vergangene|vorige|letzte|kommende|nächste|diese)[nrs]?|\d.*)$/u;
const MAX_ATTRIBUTE_WORDS = 12;

export const attributesOf = (words: readonly ClauseWord[]): Attribute[] =>
  words.flatMap(({ text, start }, i) => {
    const next = words[i + 1]?.text ?? '';
    if (!DETERMINERS.has(text) || !(PREPOSITIONS.has(next) || ATTRIBUTE_OPENER.test(next)))
      return [];
    for (let verb = i + 2; verb < words.length && verb <= i + MAX_ATTRIBUTE_WORDS; verb++) {
      const word = words[verb];
      if (!word || isAuxiliary(word.text)) return [];
      const tense = isBeforeNoun(words, verb) ? attributeTense(word.text) : undefined;
      if (tense) return [{ start, end: word.end, verb, tense }];
    }
    return [];
  });
