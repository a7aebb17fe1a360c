/**
 * Runs the pipeline with every target and prints everything that shows the one in the first
 * argument: API, pages, terms, glossary and flags.
 */
import * as z from 'zod';
import { Translation } from '../../local/deepl/translations.ts';
import { createApp } from '../../shared/api/app.ts';
import { Target } from '../../shared/article/article.ts';
import { articleId } from '../../shared/article/article-id.ts';
import { TARGETS } from '../../shared/article/language-codes.ts';
import { check } from '../../shared/check/check.ts';
import { dateWords } from '../../shared/pages/date-words.ts';
import { TERMS_FILE } from '../../shared/store/object-keys.ts';
import { renewTerms } from '../../shared/terms/renew-terms.ts';
import { readTerms } from '../../shared/terms/terms-file.ts';
import { openWorld, PRICE } from '../support/world.ts';

const ARTICLE = `Fähre nach Norderholm fährt wieder

Die Fähre nach Norderholm fährt seit dem 3. März 2026 wieder. Die Reparatur kostete 12.500 Euro und dauerte sechs Wochen. Maren Tiedjen sagte, in Frankreich habe man ein Ersatzteil gefunden. Die Wartezeit im Hafen war lang, und viele Urlauber mussten auf die andere Seite der Bucht ausweichen.`;

const TRANSLATIONS = [
  { de: 'Fähre nach Norderholm fährt wieder', ja: 'ノルダーホルムへの渡し船、運航再開' },
  {
    de: 'Die Reparatur kostete 12.500 Euro und dauerte sechs Wochen.',
    ja: '修理には1万2500ユーロと6週間を要した。',
  },
];

const KEY = 'faehre.txt';
const target = Target.parse(process.argv[2]);
const requested = new Set<string>();
const world = await openWorld({
  translations: z.array(Translation).parse(TRANSLATIONS),
  observe: ({ target_lang }) => requested.add(target_lang),
});
const app = createApp(world.articles, PRICE);
const get = async (path: string) => (await app.request(path)).text();
const getJson = async (path: string): Promise<unknown> => JSON.parse(await get(path));

await world.articles.put(
  TERMS_FILE,
  `de,${TARGETS.join()}\nHafen,${TARGETS.map((each) => `port-${each}`).join()}\n`,
);
const terms = await renewTerms(world.deps);
await world.put(KEY, ARTICLE, 'text/plain');
await world.ingest(KEY);
const id = articleId(KEY);
const [glossary] = await (await world.deps.glossaries()).list();
const dictionary = await fetch(
  `${world.standIn.url}/v3/glossaries/${glossary?.id}/entries?source_lang=de&target_lang=${target}`,
  { headers: { authorization: 'DeepL-Auth-Key test' } },
);

console.log(
  JSON.stringify({
    targets: TARGETS,
    requested: [...requested].sort(),
    terms,
    dictionary: await dictionary.json(),
    oldTerms: readTerms(Buffer.from('de,en\nHafen,port\n')).problems,
    manifest: await getJson(`/v1/articles/${id}`),
    list: await getJson(`/v1/articles?lang=${target}`),
    document: await getJson(`/v1/articles/${id}/${target}`),
    summary: await getJson(`/v1/articles/${id}/${target}/summary`),
    usage: await getJson('/v1/operator/usage'),
    unknownList: await getJson('/v1/articles?lang=xx'),
    unknownDocument: await getJson(`/v1/articles/${id}/xx`),
    page: await get(`/all/read/${id}`),
    index: await get('/all'),
    style: await get('/style.css'),
    dates: ['2026-03-03', '2026-W12', '2026'].map((iso) => dateWords(iso, target)),
    flags: {
      sound: check('Es kostet 12.500 Euro.', '費用は1万2500ユーロだ。', target),
      number: check('Es kostet 12.500 Euro.', '費用は1万3500ユーロだ。', target),
      clock: check('Um 17.30 Uhr schließt das Rathaus.', '市役所は午後5時30分に閉まる。', target),
      korean: check('Die Stadt baut im Herbst eine Brücke.', '시는 가을에 다리를 짓는다.', target),
      english: check(
        'Die Stadt baut im Herbst eine Brücke.',
        'The city is building a bridge in autumn.',
        target,
      ),
      german: check(
        'Die Stadt baut im Herbst eine Brücke.',
        '市は秋に nicht nur eine Brücke を建設する。',
        target,
      ),
    },
  }),
);
await world.close();
