import { describe, expect, test } from 'vitest';
import type { Target } from '../shared/article/article.ts';
import { termUses } from '../shared/check/term-uses.ts';

const uses = (
  term: [de: string, wanted: string],
  source: string,
  text = '',
  target: Target = 'en',
) => termUses([{ id: 's1', source, text }], [{ de: term[0], [target]: term[1] }], target);

const occurs = (de: string, source: string) => uses([de, 'x'], source).length > 0;
const obeys = (wanted: string, text: string, target: Target) =>
  uses(['Wort', wanted], 'Ein Wort.', text, target)[0]?.obeyed;

describe('a German term', () => {
  test.each([
    ['Fähre', 'Die Fähre legt um neun Uhr ab.'],
    ['Fähre', 'Zwei Fähren lagen am Kai.'],
    ['Bundesrat', 'Der Präsident des Bundesrates sprach.'],
    ['Bundesrat', 'Des Bundesrats Votum fiel knapp aus.'],
    ['Stadtrat', 'Die Stadträte stimmten zu.'],
    ['Stadtrat', 'Den Stadträten lag der Plan vor.'],
    ['Klimageld', 'Die Klimagelder fließen im Mai.'],
    ['Ministerpräsidentin', 'Drei Ministerpräsidentinnen kamen.'],
    ['Bündnis', 'Die Bündnisse zerfielen.'],
    ['Zentrum', 'In den Zentren der Städte wurde es still.'],
    ['Lkw', 'Hinter der Brücke stauten sich die Lkws.'],
    ['EU', 'Die EU zahlt einen Zuschuss.'],
    ['klimaneutral', 'Bis 2040 soll ein klimaneutrales Netz entstehen.'],
    ['klimaneutral', 'Klimaneutrale Busse sind teuer.'],
    ['Grüne Woche', 'Auf der Grünen Woche wurde gefeiert.'],
    ['Rotes Kreuz', 'Helfer des Roten Kreuzes kamen.'],
    ['Die Linke', 'Das sagte ein Sprecher der Linken.'],
    ['Bündnis 90/Die Grünen', 'Sie kandidiert für Bündnis 90/Die Grünen.'],
    ['Bund der Steuerzahler', 'Eine Rechnung des Bundes der Steuerzahler.'],
    ['Offene Hand', 'Der Verein „Offene Hand“ lud ein.'],
    ['49-Euro-Ticket', 'Das 49-Euro-Ticket wird teurer.'],
    ['O\u0308lpreis', 'Der Ölpreis fiel.'],
  ])('%s occurs: %s', (de, source) => {
    expect(occurs(de, source)).toBe(true);
  });

  test.each([
    ['Rat', 'Sie rate davon ab.'],
    ['Rat', 'Die letzte Rate ist fällig.'],
    ['Bahn', 'Die U-Bahn fuhr nicht.'],
    ['Bahn', 'Am Bahnhof war es voll.'],
    ['Arbeit', 'Die Arbeiter legten die Werkzeuge nieder.'],
    ['Miete', 'Die Mieter klagten.'],
    ['Spende', 'Der Spender blieb ungenannt.'],
    ['Berlin', 'Die Berliner wählten.'],
    ['Lehrer', 'Die Lehre dauert drei Jahre.'],
    ['Fähre', 'Sie fahren heute nicht.'],
    ['Fähre', 'Das Fahren fällt aus.'],
    ['EU', 'Treu blieb er keinem.'],
    ['US', 'Er musste aus dem Haus.'],
    ['Bund', 'Der Bundestag tagte.'],
    ['Grüne Woche', 'Es siegten die Grünen, Woche um Woche.'],
    ['Land', 'Sie landen am Abend.'],
  ])('%s does not occur: %s', (de, source) => {
    expect(occurs(de, source)).toBe(false);
  });
});

describe('an English term', () => {
  test.each([
    ['climate bonus', 'The climate bonus comes in May.'],
    ['climate bonus', 'Climate bonuses come in May.'],
    ['climate-neutral', 'A climate neutral grid is planned.'],
    ['health care', 'The health-care reform failed.'],
    ['upper house', 'The Upper House’s vote was close.'],
    ['state party', 'Two state parties objected.'],
    ['the Greens', "The coalition with Greens' leaders failed."],
    ['spokesman', 'Two spokesmen declined to comment.'],
    ['phase out', 'Coal is being phased out.'],
    ['plan', 'The road was planned for years.'],
    ['subsidise', 'The state is subsidising heat pumps.'],
    ['tax', 'Taxes rise.'],
    ['US', 'The U.S. government objected.'],
    ['EU', "The EU's money is late."],
    ['Alliance 90/The Greens', 'She runs for Alliance 90/The Greens.'],
    ['council', '“Council!” they cried.'],
  ])('%s is obeyed: %s', (wanted, text) => {
    expect(obeys(wanted, text, 'en')).toBe(true);
  });

  test.each([
    ['climate bonus', 'The climate money comes in May.'],
    ['climate bonus', 'The bonus for the climate comes in May.'],
    ['upper house', 'In the upper, house by house, it burned.'],
    ['US', 'They told us nothing.'],
    ['council', 'The counsel resigned.'],
    ['car ferry', 'The ferry carried cars.'],
    ['tax', 'The taxi was late.'],
    ['state', ''],
  ])('%s is not obeyed: %s', (wanted, text) => {
    expect(obeys(wanted, text, 'en')).toBe(false);
  });
});

describe('a Korean term', () => {
  test.each([
    ['기후 지원금', '기후 지원금은 5월에 지급된다.'],
    ['기후 지원금', '기후지원금을 둘러싼 논쟁이 이어졌다.'],
    ['카페리', '카페리가 다시 운항한다.'],
    ['의회', '의회에서는 반대가 많았다.'],
    ['의회', '이를 결정한 것은 의회였다.'],
    ['의회', '“의회”라고 그는 말했다.'],
    ['주', '각 주들의 동의가 필요하다.'],
    ['총리', '총리로서의 책임을 강조했다.'],
    ['연방상원', '연방상원의원 세 명이 반대했다.'],
    ['강화하다', '정부는 규제를 강화했다.'],
    ['개혁', '연금을 개혁하겠다고 밝혔다.'],
    ['EU', 'EU는 보조금을 지급한다.'],
    ['EU', 'EU집행위원회가 밝혔다.'],
    ['기독교민주연합(CDU)', '기독교민주연합(CDU) 소속 의원이 말했다.'],
    ['의회', '의회'.normalize('NFD')],
  ])('%s is obeyed: %s', (wanted, text) => {
    expect(obeys(wanted, text, 'ko')).toBe(true);
  });

  test.each([
    ['기후 지원금', '기후 보조금은 5월에 지급된다.'],
    ['당', '정당의 대표가 말했다.'],
    ['의회', '대의회가 열렸다.'],
    ['연정', '연정훈 씨가 말했다.'],
    ['EU', 'EUREF 단지에서 열렸다.'],
    ['카페리', '페리가 다시 운항한다.'],
    ['의회', ''],
  ])('%s is not obeyed: %s', (wanted, text) => {
    expect(obeys(wanted, text, 'ko')).toBe(false);
  });
});

test('of overlapping terms the longest counts, once per sentence', () => {
  const terms = [
    { de: 'Rat', en: 'council' },
    { de: 'Rat der Weisen', en: 'council of experts' },
    { de: 'Weisen', en: 'sages' },
    { de: 'Insel', en: 'island' },
  ];
  const pairs = [
    { id: 's1', source: 'Der Rat der Weisen tagt, und der Rat schweigt.', text: 'The council …' },
    { id: 's2', source: 'Insel um Insel.', text: 'Island after island.' },
    { id: 's3', source: 'Nichts davon.', text: 'None of it.' },
  ];
  expect(termUses(pairs, terms, 'en')).toEqual([
    { de: 'Rat der Weisen', target: 'council of experts', sentence: 's1', obeyed: false },
    { de: 'Rat', target: 'council', sentence: 's1', obeyed: true },
    { de: 'Insel', target: 'island', sentence: 's2', obeyed: true },
  ]);
  expect(termUses(pairs, terms, 'ko')).toEqual([]);
});

test.each(['Rat ', 'a-', "'", 'Rat, ', '의 ', '다', ' ', 'ing', 'ies', 'U.'])(
  'a long text of %j, as term and as text, is read to its end',
  (piece) => {
    const text = piece.repeat(5000);
    const wanted = `${piece.repeat(100)}x`;
    for (const target of ['en', 'ko'] as const) {
      expect(uses(['Rat', wanted], `Rat ${text}`, text, target)[0]?.obeyed).toBe(false);
      expect(uses([wanted, 'x'], text, text, target)).toEqual([]);
    }
  },
);

test('thousands of terms and sentences are compared by their first letters', () => {
  const letter = (n: number) => String.fromCharCode(97 + (n % 26));
  const name = (n: number) => `W${letter(n)}${letter(n / 26)}${letter(n / 676)}ort`;
  const terms = Array.from({ length: 5000 }, (_, n) => ({ de: name(n), en: `word ${n}` }));
  const pairs = Array.from({ length: 300 }, (_, n) => ({
    id: `s${n}`,
    source: `Der ${name(n)} und der ${name(n + 1000)} liegen in der Stadt.`,
    text: `Word ${n} and something are in the city.`,
  }));
  const found = termUses(pairs, terms, 'en');
  expect(found).toHaveLength(600);
  expect(found.filter(({ obeyed }) => obeyed)).toHaveLength(300);
});
