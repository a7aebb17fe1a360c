import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import type { Target } from '../shared/article/article.ts';
import { type ArticleDocument, blockStarts, germanDocument } from '../shared/article/document.ts';
import { TARGETS } from '../shared/article/language-codes.ts';
import { check } from '../shared/check/check.ts';
import { clean } from '../shared/clean/clean.ts';
import { codePointsOf } from '../shared/code-points.ts';
import { createDeepl, type DeeplConnection, type English } from '../shared/deepl/client.ts';
import { contextAround } from '../shared/deepl/context.ts';
import { summarise } from '../shared/extract/summarise.ts';
import { StartError } from './start-error.ts';

const UPLOADS = join(import.meta.dirname, '..', 'events', 'uploads');
const ARTICLES = ['werft-stralsund.txt', 'moor-im-emsland.md', 'nachtzug-leipzig-danzig.html'];

type DeeplAccess = DeeplConnection & { english: English };
type Source = { id: string; text: string };

/** One way to have an article translated: the sentences, in order; undefined where one is lost. */
type Way = (german: ArticleDocument, target: Target) => Promise<(string | undefined)[]>;

/**
 * Sends three articles in three ways and prints the translations side by side, so that somebody with
 * a key can compare them. First it says what that costs.
 *
 * @throws StartError unless that is confirmed
 */
export const compareDeepl = async (access: DeeplAccess, isConfirmed: boolean): Promise<void> => {
  const ways = Object.entries(waysOf(access));
  const articles = ARTICLES.map(readArticle);
  const characters = codePointsOf(articles.flatMap(sentencesOf)) * TARGETS.length * ways.length;
  const cost = `${characters} characters, EUR ${((20 * characters) / 1e6).toFixed(2)} at DeepL's list price`;
  console.info(`${articles.length} articles, ${ways.length} ways: ${cost}`);
  if (!isConfirmed && !(await confirm())) throw new StartError('Nothing was sent');
  for (const german of articles)
    for (const target of TARGETS) {
      const answers: Record<string, (string | undefined)[]> = {};
      for (const [name, way] of ways) answers[name] = await way(german, target);
      print(german, target, answers);
    }
};

const confirm = async (): Promise<boolean> => {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question('Send them? Type yes: ');
  terminal.close();
  return answer.trim() === 'yes';
};

const readArticle = (name: string): ArticleDocument => {
  const body = readFileSync(join(UPLOADS, name));
  const { rawLength: _, ...article } = clean(body, { key: name });
  return germanDocument({ id: basename(name), revision: 1 }, article, summarise(article));
};

/** The title and the body; a kicker is no sentence. */
const sentencesOf = ({ title, blocks }: ArticleDocument): Source[] =>
  [...(title ? [title] : []), ...blocks.flatMap(({ sentences }) => sentences)].map(
    ({ id, text = '' }) => ({ id, text }),
  );

const waysOf = (access: DeeplAccess): Record<string, Way> => {
  const translate = createDeepl(access);
  const bySentence =
    (contextOf: (german: ArticleDocument) => string): Way =>
    async (german, target) => {
      const texts = sentencesOf(german).map(({ text }) => text);
      const { translations } = await translate(texts, { target, context: contextOf(german) });
      return translations.map(({ text }) => text);
    };
  return {
    'sentences, context in blocks': bySentence((german) => {
      const starts = blockStarts(german);
      const all = sentencesOf(german).map(({ id, text }) => ({ text, opens: starts.has(id) }));
      return contextAround(all, { first: 0, last: all.length - 1 });
    }),
    'sentences, context in one line': bySentence((german) =>
      sentencesOf(german)
        .map(({ text }) => text)
        .join(' '),
    ),
    'paragraphs with tags': async (german, target) => {
      const paragraphs = [...(german.title ? [1] : []), ...german.blocks.map(lengthOf)];
      const texts = sentencesOf(german).map(({ text }) => text);
      const { translations } = await translate(texts, { target, context: '', paragraphs });
      return translations.map(({ text }) => text);
    },
  };
};

const lengthOf = ({ sentences }: ArticleDocument['blocks'][number]) => sentences.length;

const print = (
  german: ArticleDocument,
  target: Target,
  answers: Record<string, (string | undefined)[]>,
) => {
  const sources = sentencesOf(german);
  console.info(`\n## ${german.id}, ${target}`);
  for (const [at, { id, text }] of sources.entries()) {
    console.info(`\n${id}  ${text}`);
    for (const texts of Object.values(answers)) console.info(`  | ${texts[at] ?? '(lost)'}`);
  }
  const names = german.summary.names.map(({ text }) => text);
  console.table(
    Object.entries(answers).map(([way, texts]) => {
      const found = texts.filter((text) => text !== undefined);
      return {
        way,
        aligned: `${found.length} of ${sources.length}`,
        flags: sources.flatMap(({ text }, at) => check(text, texts[at] ?? '', target)).join(' '),
        '-다': found.filter((text) => /다[.”"’']*$/u.test(text)).length,
        '-요, -습니다': found.filter((text) => /(?:요|니다)[.”"’']*$/u.test(text)).length,
        'names as in German': names.filter((name) => found.join(' ').includes(name)).length,
      };
    }),
  );
};
