const QUOTED = /[“"‘「『][^“”"‘’「」『』]{0,2000}[”"’」』]/gu;
const END = /[\s.!?…)\]]+$/u;
/** `-요` after the vowel of a verb; nouns such as `수요` and `필요` end in it too. */
const POLITE =
  /(?:[어아해여예에네세래데와워줘봐져려쳐켜셔펴까군대]|[는은인]데|거든|나|을게|[가-힣]지)요$|[가-힣]죠$/u;
const FORMAL = /([가-힣])(?:니다|니까)$/u;
const REQUEST = /십시오$/u;
/** `-어` after a past tense or `있`, `없`: familiar speech. */
const FAMILIAR = /([가-힣])어$|(?:거야|잖아|같아)$/u;

const FIRST_SYLLABLE = 0xac00;
const FINALS = 28;
/** Final consonants by their place in a syllable's code. */
const [FINAL_BS, FINAL_B, FINAL_SS] = [18, 17, 20];

/** The end of a sentence that is polite or familiar; DeepL is asked for the style in -다. */
export const koreanRegister = (translation: string): string | undefined => {
  const [, last = ''] = /(\S*)$/u.exec(translation.replace(QUOTED, '』').replace(END, '')) ?? [];
  return isOtherRegister(last.slice(-20)) ? last.slice(-20) : undefined;
};

const isOtherRegister = (word: string): boolean => {
  if (POLITE.test(word) || REQUEST.test(word)) return true;
  const formal = FORMAL.exec(word)?.[1];
  if (formal && finalOf(formal) === FINAL_B) return true;
  const familiar = FAMILIAR.exec(word);
  if (!familiar) return false;
  const [, before] = familiar;
  return before === undefined || [FINAL_SS, FINAL_BS].includes(finalOf(before));
};

const finalOf = (syllable: string): number =>
  ((syllable.codePointAt(0) ?? 0) - FIRST_SYLLABLE) % FINALS;
