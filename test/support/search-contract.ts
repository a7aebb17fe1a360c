import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../shared/article/language-codes.ts';
import { searchFormOf } from '../../shared/search/search-form.ts';
import {
  type IndexedArticle,
  type IndexQuery,
  type SearchIndex,
  UnknownCursor,
} from '../../shared/search/search-index.ts';

/** `refresh` waits until what was put can be found. */
type OpenedIndex = { index: SearchIndex; refresh?: () => Promise<void> };

const NOW = new Date('2026-11-20T12:00:00Z');
const DAY = 86_400_000;
const ago = (days: number): Date => new Date(NOW.getTime() - days * DAY);

type Texts = { de?: string; en?: string; ko?: string; names?: string[]; facets?: string[] };

/** An article whose sentences have the ids `s1`, `s2`, … */
export const indexed = (
  id: string,
  sentences: (Texts | string)[],
  { revision = 1, changed = NOW, at = NOW, facets = [] }: Partial<IndexedArticle> = {},
): IndexedArticle => ({
  id,
  revision,
  changed,
  at,
  facets,
  sentences: sentences.map((sentence, index) => {
    const { names = [], ...given } = typeof sentence === 'string' ? { de: sentence } : sentence;
    const { facets: own = [], ...texts } = given;
    const readable = Object.keys(texts).map((language) => `lang:${language}`);
    return { id: `s${index + 1}`, texts, names, facets: [...readable, ...own] };
  }),
});

export const asked = (query: string, options: Partial<IndexQuery> = {}): IndexQuery => ({
  form: searchFormOf(query),
  in: LANGUAGES,
  where: [],
  order: 'relevance',
  limit: 10,
  now: NOW,
  ...options,
});

/** What every engine has to do. `open` gives an empty index. */
export const searchContract = (name: string, open: () => Promise<OpenedIndex>) =>
  describe(name, () => {
    const filled = async (...articles: IndexedArticle[]) => {
      const { index, refresh } = await open();
      await index.put(articles);
      await refresh?.();
      const find = async (query: string, options?: Partial<IndexQuery>) => {
        const { hits } = await index.search(asked(query, options));
        return hits.map(({ article, sentence }) => `${article}/${sentence}`);
      };
      return { index, find, refresh: async () => await refresh?.() };
    };

    test('finds the forms of a word in each language', async () => {
      const { find } = await filled(
        indexed(
          'de',
          FORMS.map(([, de]) => de),
        ),
        indexed(
          'en',
          ENGLISH_FORMS.map(([, en]) => ({ en })),
        ),
        indexed(
          'ko',
          KOREAN_FORMS.map(([, ko]) => ({ ko })),
        ),
      );
      const missed: string[] = [];
      for (const [id, forms] of [
        ['de', FORMS],
        ['en', ENGLISH_FORMS],
        ['ko', KOREAN_FORMS],
      ] as const)
        for (const [index, [queries]] of forms.entries())
          for (const query of queries.split(', '))
            if (!(await find(query)).includes(`${id}/s${index + 1}`))
              missed.push(`${query}: ${id}/s${index + 1}`);
      expect(missed).toEqual([]);
    });

    test('finds no other words', async () => {
      const { find } = await filled(
        indexed('de', ['Der Apparat aus der Fabrik steht still.', 'Sie war gestern in der Stadt.']),
        indexed('en', [{ en: 'The war in the east goes on.' }, { en: 'An international court.' }]),
        indexed('ko', [{ ko: '정부는 예산을 늘렸다.' }]),
      );
      expect(await find('Rat')).toEqual([]);
      expect(await find('war')).toEqual(['en/s1']);
      expect(await find('intern')).toEqual([]);
      expect(await find('war', { in: ['de'] })).toEqual(['de/s2']);
      expect(await find('예금')).toEqual([]);
      expect(await find('Haubitze')).toEqual([]);
    });

    test('reads as one only what is written in parts', async () => {
      const { find } = await filled(
        indexed('a', [
          'Die Kita - Plätze fehlen - kostet 1.000.000 Euro.',
          'Von 2026-2027 stieg er um 3,5 Punkte, am 1.5.2027 um 12,25.',
          `${'x'.repeat(50)}-${'x'.repeat(50)} ist kein Wort.`,
          'Unter 0441 123 456 ist die Kita- und Schulleitung zu sprechen.',
        ]),
      );
      for (const query of ['Kitaplätze', '1000', '000000', '20262027', '35', '152027', '1225'])
        expect(await find(query), query).toEqual([]);
      for (const query of ['x'.repeat(100), '123456', '441123', 'Kitaschulleitung', 'Kitaund'])
        expect(await find(query), query).toEqual([]);
      expect(await find('Euro -1000000')).toEqual([]);
    });

    test('finds sentences that have every word, in one language', async () => {
      const { find } = await filled(
        indexed('a', [
          { de: 'Die Werft baut Fähren.', en: 'The shipyard builds ferries.' },
          { de: 'Die Werft sucht Leute.', en: 'The shipyard is hiring.' },
        ]),
      );
      expect(await find('Werft Fähre')).toEqual(['a/s1']);
      expect(await find('die Werft')).toHaveLength(2);
      expect(await find('Werft ferries')).toEqual([]);
      expect(await find('Werft', { in: ['en'] })).toEqual([]);
      expect(await find('shipyard', { in: ['en', 'ko'] })).toHaveLength(2);
    });

    test('knows phrases, exclusion and prefixes', async () => {
      const { find } = await filled(
        indexed('a', [
          'Der alte Kran am Hafen steht still.',
          'Am Hafen steht der alte Kran.',
          'Der Hafenmeister lobt den Kran.',
          { en: 'The old crane by the harbour.', ko: '항구의 낡은 크레인이 국방 장관을 맞았다.' },
        ]),
      );
      expect(await find('"alte Kran am Hafen"')).toEqual(['a/s1']);
      expect(await find('"Kran Hafen"')).toEqual([]);
      expect(await find('Kran -Hafenmeister -"alte Kran am"')).toEqual(['a/s2']);
      expect((await find('Hafen*')).sort()).toEqual(['a/s1', 'a/s2', 'a/s3']);
      expect(await find('"old crane"')).toEqual(['a/s4']);
      expect(await find('"국방 장관"')).toEqual(['a/s4']);
      expect(await find('국방장관')).toEqual(['a/s4']);
      expect(await find('크레*')).toEqual(['a/s4']);
      expect(await find('-Kran')).toEqual([]);
    });

    test('finds a full name where a part of it is printed', async () => {
      const { find } = await filled(
        indexed('a', [
          { de: 'Lüttke sprach in Emden.', en: 'Lüttke spoke in Emden.', names: ['Hanna Lüttke'] },
          { de: 'Hanna Voss sprach in Emden.' },
        ]),
      );
      expect(await find('"Hanna Lüttke"')).toEqual(['a/s1']);
      expect(await find('Hanna Luettke')).toEqual(['a/s1']);
      expect(await find('Lüttkes')).toEqual(['a/s1']);
    });

    test('narrows by facets and by time', async () => {
      const facets = (...own: string[]) => ({ facets: own });
      const { find } = await filled(
        indexed('a', [{ de: 'Die Fähre fährt.', ko: '페리가 운항한다.' }], {
          at: ago(1),
          ...facets('site:bote', 'topic:x'),
        }),
        indexed('b', ['Die Fähre fährt.'], { at: ago(5), ...facets('site:bote', 'topic:y') }),
        indexed('c', [{ de: 'Die Fähre fährt.', facets: ['flagged:de'] }], {
          at: ago(9),
          ...facets('site:kurier'),
        }),
      );
      expect((await find('Fähre', { where: [['site:bote']] })).sort()).toEqual(['a/s1', 'b/s1']);
      expect(await find('Fähre', { where: [['site:bote'], ['topic:y', 'topic:z']] })).toEqual([
        'b/s1',
      ]);
      expect(await find('Fähre', { where: [['lang:ko']] })).toEqual(['a/s1']);
      expect(await find('Fähre', { where: [['flagged:de']] })).toEqual(['c/s1']);
      expect(await find('Fähre', { from: ago(5), to: ago(1) })).toEqual(['b/s1']);
      expect(await find('Fähre', { from: ago(1) })).toEqual(['a/s1']);
    });

    test('ranks by what matches, then by age', async () => {
      const long =
        'Die Fähre, von der in der Stadt seit vielen Wochen alle reden, fährt nun wieder nach Norden.';
      const { find } = await filled(
        indexed('old', ['Die Fähre fährt.'], { at: ago(300) }),
        indexed('new', ['Die Fähre fährt.'], { at: ago(1) }),
        indexed('long', [long], { at: ago(1) }),
        indexed('part', ['Der Fährhafen an der Küste schließt.'], { at: ago(1) }),
      );
      expect((await find('Fähre')).slice(0, 2)).toEqual(['new/s1', expect.any(String)]);
      expect(await find('Fähre', { order: 'newest' })).toEqual(
        expect.arrayContaining(['new/s1', 'long/s1', 'old/s1']),
      );
      expect((await find('Fähre', { order: 'newest' })).at(-1)).toBe('old/s1');
    });

    test('ranks what is printed with the same umlauts first', async () => {
      const { find } = await filled(
        indexed('a', ['Banken helfen.', 'Am Ufer stehen jetzt neue Bänke.', 'Banken fusionieren.']),
      );
      expect((await find('Bänke'))[0]).toBe('a/s2');
      expect((await find('Baenke'))[0]).toBe('a/s2');
    });

    test.each(['relevance', 'newest'] as const)('goes on page by page by %s', async (order) => {
      const articles = Array.from({ length: 7 }, (_, index) =>
        indexed(`a${index}`, ['Die Fähre fährt.', 'Keine Fähre.', 'Fähre'], { at: ago(index % 4) }),
      );
      const { index } = await filled(...articles);
      const all = await index.search(asked('Fähre', { order, limit: 50 }));
      expect(all.hits).toHaveLength(21);
      expect(all.next).toBeUndefined();
      const paged: unknown[] = [];
      let cursor: string | undefined;
      do {
        const page = await index.search(asked('Fähre', { order, limit: 4, cursor }));
        paged.push(...page.hits);
        cursor = page.next;
      } while (cursor !== undefined && paged.length < 100);
      expect(paged).toEqual(all.hits);
      for (const unknown of ['', 'x', '1.2.3', '-1.4', '99999999999999999999.1'])
        await expect(index.search(asked('Fähre', { order, cursor: unknown }))).rejects.toThrow(
          UnknownCursor,
        );
    });

    test.each(['relevance', 'newest'] as const)(
      'answers alike for an hour by %s',
      async (order) => {
        const { index } = await filled(indexed('a', ['Die Fähre fährt.', 'Fähre'], { at: ago(1) }));
        const at = async (now: string) =>
          await index.search(asked('Fähre', { order, limit: 1, now: new Date(now) }));
        const first = await at('2026-11-20T12:00:00Z');
        expect(first.next).toEqual(expect.any(String));
        expect(await at('2026-11-20T12:59:59Z')).toEqual(first);
      },
    );

    test('replaces an article, and never by an earlier state of it', async () => {
      const { index, find, refresh } = await filled(
        indexed('a', ['Die Fähre fährt.', 'Die Fähre sinkt.']),
      );
      const later = new Date(NOW.getTime() + 1_000);
      await index.put([indexed('a', ['Der Zug fährt.'], { revision: 2, changed: later })]);
      await refresh();
      expect(await find('Fähre')).toEqual([]);
      expect((await index.search(asked('Zug'))).hits).toEqual([
        { article: 'a', revision: 2, sentence: 's1' },
      ]);
      await index.put([
        indexed('a', ['Die Fähre fährt.'], { changed: new Date(later.getTime() + 1_000) }),
      ]);
      await index.put([indexed('a', ['Die Fähre fährt.'], { revision: 2 })]);
      await refresh();
      expect(await find('Fähre')).toEqual([]);
      expect(await find('Zug')).toEqual(['a/s1']);
      await index.put([
        indexed('a', [{ de: 'Der Zug fährt.', ko: '기차가 달린다.' }], {
          revision: 2,
          changed: later,
        }),
      ]);
      await refresh();
      expect(await find('기차')).toEqual(['a/s1']);
      expect(await find('Zug')).toEqual(['a/s1']);
    });

    test('forgets an article, and everything', async () => {
      const { index, find, refresh } = await filled(
        indexed('a', ['Die Fähre fährt.', 'Die Fähre sinkt.']),
        indexed('b', ['Die Fähre fährt.']),
        indexed('c', []),
      );
      await index.remove(['a', 'unknown']);
      await index.remove([]);
      await refresh();
      expect(await find('Fähre')).toEqual(['b/s1']);
      await index.clear();
      await refresh();
      expect(await find('Fähre')).toEqual([]);
      await index.put([indexed('a', ['Die Fähre fährt.'])]);
      await refresh();
      expect(await find('Fähre')).toEqual(['a/s1']);
    });

    test('takes any text as a query', async () => {
      const { find } = await filled(indexed('a', ['Die Fähre fährt.']));
      for (const query of HOSTILE) expect(await find(query), query).toEqual([]);
      for (const query of HOSTILE_BUT_FOUND) expect(await find(query), query).toEqual(['a/s1']);
    });
  });

/** Queries, and what each of them has to find. */
const FORMS: [string, string][] = [
  ['Haubitze, Haubitzen, Panzerhaubitze, haubitze', 'Berlin sagt sechs Panzerhaubitzen zu.'],
  ['Rat, Räte, Stadtrat', 'Der Beschluss des Stadtrates fiel spät.'],
  ['Müller, Mueller, Müllers', 'Bürgermeister Müller widerspricht.'],
  ['Groesse, Größe', 'Auf die Größe kommt es an.'],
  ['liefern, geliefert, Lieferung', 'Die Lieferung wurde gestern geliefert.'],
  ['Frau, Frauen, Frauenquote', 'Mehr Frauen fordern die Frauenquote.'],
  ['Schuldenbremse, Schulden, Bremse', 'Über die Schuldenbremse wird gestritten.'],
  ['Haus, Häuser, Häusern', 'In den Häusern brennt Licht.'],
  ['CO2-Preis, CO2', 'Der CO2-Preis steigt.'],
  ['CO2, co2, CO₂', 'Der Ausstoß von CO₂ sinkt.'],
  ['Bundeswehr-Einsatz, Bundeswehreinsatz', 'Der Bundeswehreinsatz endet.'],
  ['Kitaplätze, Kitaplatz, Kita-Platz, Kita, Kitapl*', 'Es fehlen Kita-Plätze.'],
  ['Ostseewerft, Werftchefin, Ostseewerftchefin', 'Die Ostsee-Werft-Chefin klagt.'],
  ['G7Gipfel, Südtiroler', 'Beim G7‑Gipfel trafen sich Süd-Tiroler.'],
  ['40000, 40.000, "40 000"', 'Es kamen 40.000 Menschen.'],
  ['1500000, 1.500.000', 'Für 1 500 000 Euro wird gebaut.'],
  ['Łódź, Lodz', 'Der Zug fährt nach Łódź.'],
  ['Zins, Zinsen, Leitzins, Leitzinsen', 'Der Leitzins sinkt.'],
  ['Bus, Busse, Linienbus', 'Auf der Strecke fahren Linienbusse.'],
  ['Museum, Museen, Heimatmuseum', 'Zwei Heimatmuseen schließen.'],
  ['Lehrer, Lehrerin, Lehrerinnen', 'Eine Lehrerin klagt.'],
  ['Schule, Leiter', 'Die Schulleiter trafen sich.'],
  ['Auto, Autos', 'Im Stau standen Autos.'],
  ['Gas, Gase, Erdgas', 'Erdgas wird knapp.'],
  ['steigen, stieg, gestiegen', 'Die Mieten sind gestiegen.'],
  ['verbieten, verboten', 'Das Gericht verbot den Marsch.'],
  ['aufnehmen, aufgenommen', 'Die Schule, die ihn aufnahm, schließt.'],
];
const ENGLISH_FORMS: [string, string][] = [
  ['election, elections', 'Two elections were held.'],
  ['ministry, ministries', 'The ministry declined to comment.'],
  ['delivering, delivered', 'The howitzers were delivered on Monday.'],
  ['cooperation, email, 40000', 'Co-operation by e-mail saved 40,000 pounds.'],
  ['germany', 'Germany’s chancellor spoke.'],
  ['child, children', 'Most children were ill.'],
  ['fireman, buy', 'The firemen bought a pump.'],
  ['crisis, crises', 'Two crises at once.'],
];
const KOREAN_FORMS: [string, string][] = [
  ['총리, 총리는, 총리가', '총리는 베를린에서 연설했다.'],
  ['자주포, 자주포를', '독일은 자주포 여섯 문을 보낸다.'],
  ['국방장관, 국방 장관, 장관', '국방 장관이 사임했다.'],
  ['외무 장관, 외무장관', '외무장관과 회담했다.'],
  ['EU, EU는, 집행위', 'EU는 집행위원회를 소집했다.'],
  ['핵', '핵 협상이 재개됐다.'],
  ['요구, 요구했다, 요구하는', '야당은 사퇴를 요구한다.'],
];

const HOSTILE = [
  '',
  '*',
  '-',
  '""',
  '"',
  '   ',
  '(((((',
  'NEAR(',
  'de:',
  '{de en} :',
  "'; DROP TABLE texts; --",
  '\u0000',
  '\ud800',
  '😀',
  'a'.repeat(5_000),
  '"'.repeat(5_000),
  '('.repeat(5_000),
  '-'.repeat(5_000),
  'x* '.repeat(2_000),
];
const HOSTILE_BUT_FOUND = ['(Fähre', 'Fähre"', '^Fähre:', 'Fa\u0308hre', 'Fähre "die '];
