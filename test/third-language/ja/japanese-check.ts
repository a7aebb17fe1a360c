import { englishClause } from '../../../shared/languages/en/english-clause.ts';
import { isName } from '../../../shared/languages/is-name.ts';
import { withoutGlosses } from '../../../shared/languages/open-text.ts';
import type { CheckedLanguage, Speech } from '../../../shared/languages/target-language.ts';
import { japaneseMonths, japaneseNumbers } from './japanese-numbers.ts';

const SPEECH: Speech = { after: /^\s?(?:と|って)/u };

const FOREIGN_SCRIPT =
  /[\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}]{2,}/u;
const JAPANESE_LETTER = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

const notJapanese = (source: string, translation: string): string | undefined => {
  const stray = FOREIGN_SCRIPT.exec(withoutGlosses(translation));
  if (stray) return source.includes(stray[0]) ? undefined : stray[0];
  if (isName(source)) return undefined;
  if (!JAPANESE_LETTER.test(translation)) return translation.slice(0, 80);
  return englishClause(translation, SPEECH);
};

export const JAPANESE_CHECK: CheckedLanguage = {
  length: { least: 0.2, short: 0.3, lessBy: 7, perClause: 0, most: 0.95, moreBy: 14 },
  numbers: {
    values: japaneseNumbers,
    rough: {},
    shares: () => [],
    stated: (text) => (text.match(/\d+/g) ?? []).map(Number),
    months: japaneseMonths,
    weekdays: (text) =>
      new Set(
        [...text.matchAll(/([月火水木金土日])曜/gu)].map(([, day = '']) =>
          '月火水木金土日'.indexOf(day),
        ),
      ),
    clock: {
      pattern: /(?<half>午前|午後)(?<hour>\d{1,2})(?:時|:(?<minute>\d{2}))/gu,
      hourOfDay: (half, hour) => (hour % 12) + (half === '午後' ? 12 : 0),
    },
    scoreWord: '対',
    belowZero: /氷点下|マイナス|零下/u,
    decrease: /減|下落|赤字|損失|縮小/u,
    beforeChrist: /紀元前/u,
    cents: /セント/u,
    imperial: /(?!)/,
    units: {
      euro: /ユーロ|€/u,
      dollar: /ドル|\$/u,
      franc: /フラン/u,
      pound: /ポンド|£/u,
      krone: /クローネ|クローナ/u,
      yen: /円|¥/u,
      yuan: /元/u,
      won: /ウォン/u,
      rouble: /ルーブル/u,
      zloty: /ズウォティ/u,
      lira: /リラ/u,
      rupee: /ルピー/u,
      cent: /セント/u,
      percent: /%|％|パーセント|割|半/u,
    },
  },
  direction: {
    compared: {},
    before: /の前に/,
    than: /より/,
    after: /の後に/,
    anyBefore: /前/,
    anyAfter: /後/,
    senses: {},
    rise: /増え|増加|上昇|上が/u,
    fall: /減少|減っ|減り|下落|低下|下が/u,
    anyRise: /増|上|高|伸/u,
    anyFall: /減|下|低|縮/u,
  },
  negation: {
    senses: {},
    opposites: {},
    negates: /な[いかく]|ず|ぬ/u,
    predicates: {},
    nouns: {},
    joining: /しかし/g,
    instead: /ではなく/,
    verbal: /ない/,
    negators: /な[いかく]|ず(?!つ)/gu,
    clauseBorder: /[、。]/u,
    isVerbFirst: true,
    still: /まだ/,
    undone: /Xない/,
    pending: /まだ/,
    both: /だけ/,
    adjectives: { möglich: '可能' },
    isNegated: /[不無未非]$/u,
    without: /なしに?/gu,
    any: /な[いかくけ]|ず|ぬ|無|不|未|非/u,
    plain: /ない(?=。?$)|なかった(?=。?$)/u,
    notYet: /まだ|最/u,
    noLonger: /もう/u,
    all: /全/u,
    plenty: /たくさん|大きく/u,
    barely: /ほとんど|かろうじて/u,
    onlyThen: /まで|やっと/u,
    asSoonAs: /すぐ/u,
    already: /すでに|もう/u,
    possible: /な[いかく]|可能/u,
    doubled: /必ず|全て/u,
  },
  singleMarks: { opening: /‘/gu, closing: /’/gu },
  speech: SPEECH,
  register: (translation) => /(?:です|ます|でした|ました)(?=。?$)/u.exec(translation)?.[0],
  foreignPart: notJapanese,
  says: (text, term) => text.normalize('NFKC').includes(term.normalize('NFKC')),
};
