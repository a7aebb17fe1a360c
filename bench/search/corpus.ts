import { readdirSync, readFileSync } from 'node:fs';
import { LANGUAGES } from '../../shared/article/language-codes.ts';
import type { IndexedArticle, IndexedSentence } from '../../shared/search/search-index.ts';
import { withParticles } from './korean-particles.ts';
import { inEachLanguage, type Said, saidIn } from './said.ts';
import { CITY_NAMES, PEOPLE, WEEKDAYS } from './slots.ts';

const STORIES = new URL('stories/', import.meta.url);
const SAMPLES = new URL('../../local/deepl/translations/', import.meta.url);

const MADE_ARTICLES = 300;
const SENTENCES_OF_AN_ARTICLE = 5;
const NEWEST = Date.parse('2026-11-01T12:00:00Z');

/** The articles that are searched: the project's samples, and 300 made of the stories' sentences. */
export const searchCorpus = (): IndexedArticle[] => [...samples(), ...madeArticles()];

type Story = { name: string; titles: Said[]; sentences: Said[] };

const madeArticles = (): IndexedArticle[] => {
  const stories = readdirSync(STORIES).sort().flatMap(readStories);
  return Array.from({ length: MADE_ARTICLES }, (_, index) => {
    const story = stories[index % stories.length] as Story;
    const random = randomOf(index + 1);
    const facts = factsOf(random);
    const title = pick(story.titles, random);
    const body = pickSome(story.sentences, SENTENCES_OF_AN_ARTICLE, random);
    return article(
      `${story.name}-${index}`,
      [title, ...body].map((sentence) => fillIn(sentence, facts)),
      index,
    );
  });
};

const samples = (): IndexedArticle[] =>
  readdirSync(SAMPLES)
    .sort()
    .map((file, index) => {
      const sentences = JSON.parse(readFileSync(new URL(file, SAMPLES), 'utf8')) as Said[];
      return article(
        `sample-${file.replace('.json', '')}`,
        sentences.map((texts) => ({ texts, names: [] })),
        index * 50,
      );
    });

type Filled = { texts: Said; names: string[] };

const article = (id: string, filled: Filled[], hoursOld: number): IndexedArticle => {
  const at = new Date(NEWEST - hoursOld * 3_600_000);
  const sentences = filled.map(
    (sentence, index): IndexedSentence => ({
      id: index === 0 ? 'title' : `s${index}`,
      ...sentence,
      facets: LANGUAGES.map((language) => `lang:${language}`),
    }),
  );
  return { id, revision: 1, changed: at, at, facets: [], sentences };
};

/**
 * Stories are headings of `##`; each sentence is a block of three lines, and the first two are
 * titles.
 */
const readStories = (file: string): Story[] =>
  readFileSync(new URL(file, STORIES), 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((text) => {
      const [name = '', ...blocks] = text.trim().split('\n\n');
      const sentences = blocks.map((block) => saidIn(block.split('\n')));
      return { name, titles: sentences.slice(0, 2), sentences: sentences.slice(2) };
    });

type Facts = { person: Said; city: Said; day: Said; number: string; millions: string };

const factsOf = (random: () => number): Facts => ({
  person: pick(PEOPLE, random),
  city: pick(CITY_NAMES, random),
  day: pick(WEEKDAYS, random),
  number: String(12 + Math.floor(random() * 84)),
  millions: String(11 + Math.floor(random() * 80)),
});

const fillIn = (sentence: Said, facts: Facts): Filled => {
  const texts = inEachLanguage((language) =>
    withParticles(
      sentence[language]
        .replaceAll('{p}', facts.person[language])
        .replaceAll('{s}', surnameOf(facts.person[language]))
        .replaceAll('{c}', facts.city[language])
        .replaceAll('{d}', facts.day[language])
        .replaceAll('{n}', facts.number)
        .replaceAll('{m}', facts.millions),
    ),
  );
  return { texts, names: /\{[ps]\}/.test(sentence.de) ? [facts.person.de] : [] };
};

/** Korean names have no space in Korean, and the family name first. */
const surnameOf = (name: string): string =>
  /^(?:Kim|Lee|Park|Choi) /.test(name)
    ? (name.split(' ')[0] ?? name)
    : (name.split(' ').at(-1) ?? name);

const pick = <T>(list: readonly T[], random: () => number): T =>
  list[Math.floor(random() * list.length)] as T;

const pickSome = <T>(list: readonly T[], count: number, random: () => number): T[] =>
  list
    .map((item) => ({ item, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, count)
    .map(({ item }) => item);

/** Mulberry32: the same numbers in every run. */
const randomOf = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};
