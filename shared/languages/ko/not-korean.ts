import { countMatches } from '../../count-matches.ts';
import { englishClause } from '../en/english-clause.ts';
import { isName } from '../is-name.ts';
import { withoutGlosses } from '../open-text.ts';
import { OTHER_SCRIPT } from '../other-script.ts';
import { KOREAN_SPEECH } from './korean-speech.ts';

const KANA = /[\u3041-\u30fa\u30fd-\u30ff\u31f0-\u31ff]+/u;
const HAN = /\p{Script=Han}+/u;
/** Characters that Korean newspapers write for countries and in headlines. */
const PRESS_HANJA = /[美中日北韓獨英佛露伊加印前現新舊反親對脫故男女軍黨]/gu;

/** Kana, Chinese characters, other scripts, an English clause. */
export const notKorean = (source: string, translation: string): string | undefined => {
  const plain = withoutGlosses(translation);
  const stray =
    KANA.exec(plain) ?? HAN.exec(plain.replace(PRESS_HANJA, '')) ?? OTHER_SCRIPT.exec(plain);
  if (stray) return source.includes(stray[0]) ? undefined : stray[0];
  if (isName(source)) return undefined;
  const hangul = countMatches(translation, /\p{Script=Hangul}/gu);
  const latin = countMatches(translation, /\p{Script=Latin}/gu);
  if (hangul === 0 || (latin > 20 && hangul < latin / 8)) return translation.slice(0, 80);
  return englishClause(translation, KOREAN_SPEECH);
};
