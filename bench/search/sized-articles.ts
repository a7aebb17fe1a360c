import type { Language } from '../../shared/article/article.ts';
import { LANGUAGES } from '../../shared/article/language-codes.ts';
import type { IndexedArticle, IndexedSentence } from '../../shared/search/search-index.ts';

const SENTENCES_OF_AN_ARTICLE = 25;
const WORDS_OF_A_SENTENCE = 15;
/** Of the words of a sentence; the rest are rare. */
const KNOWN_SHARE = 0.7;
const RARE_WORDS = 100_000;
const NEWEST = Date.parse('2026-11-01T12:00:00Z');
const MINUTES_BETWEEN_ARTICLES = 10;
const SITES = 40;

/**
 * Articles of any number of sentences for measuring speed, oldest first: the words of the corpus as
 * often as they are there, and many rare ones, as news has. They mean nothing.
 */
export function* sizedArticles(
  corpus: readonly IndexedArticle[],
  sentences: number,
): Generator<IndexedArticle> {
  const known = Object.fromEntries(
    LANGUAGES.map((language) => [language, wordsIn(corpus, language)]),
  );
  const random = randomOf(1);
  const wordIn = (language: Language): string => {
    const words = known[language] ?? [];
    const word = words[Math.floor(random() * words.length)] ?? '';
    if (random() < KNOWN_SHARE) return word;
    // The first are frequent, as by Zipf's law.
    const rank = Math.floor(RARE_WORDS ** random());
    return `${word}${syllablesOf(rank, language)}`;
  };
  const count = Math.ceil(sentences / SENTENCES_OF_AN_ARTICLE);
  for (let index = 0; index < count; index++) {
    const at = new Date(NEWEST - (count - index) * MINUTES_BETWEEN_ARTICLES * 60_000);
    yield {
      id: `sized-${index}`,
      revision: 1,
      changed: at,
      at,
      facets: ['status:accepted', `site:${index % SITES}`, `topic:${index % 17}`],
      sentences: Array.from(
        { length: SENTENCES_OF_AN_ARTICLE },
        (_, place): IndexedSentence => ({
          id: `s${place}`,
          names: [],
          texts: Object.fromEntries(
            LANGUAGES.map((language) => [
              language,
              Array.from({ length: WORDS_OF_A_SENTENCE }, () => wordIn(language)).join(' '),
            ]),
          ),
          facets: LANGUAGES.flatMap((language) => [`lang:${language}`, `sound:${language}`]),
        }),
      ),
    };
  }
}

const wordsIn = (corpus: readonly IndexedArticle[], language: Language): string[] =>
  corpus.flatMap(({ sentences }) =>
    sentences.flatMap(({ texts }) => texts[language]?.match(/[\p{L}\p{N}]+/gu) ?? []),
  );

const LATIN = 'ba den fir gol hum jek lap mor nis pat rul sev tin wog zar eck'.split(' ');
const HANGUL = [...'가나다라마바사아자차카타파하고노'];

const syllablesOf = (rank: number, language: Language): string => {
  const syllables = HANGUL_LANGUAGES.has(language) ? HANGUL : LATIN;
  const digits = rank.toString(syllables.length);
  return [...digits].map((digit) => syllables[Number.parseInt(digit, syllables.length)]).join('');
};
const HANGUL_LANGUAGES: ReadonlySet<string> = new Set(['ko']);

/** Mulberry32. */
const randomOf = (seed: number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
};
