import type { Language } from '../article/article.ts';
import type { ArticleDocument, Segment } from '../article/document.ts';
import { LANGUAGES } from '../article/language-codes.ts';
import type { Manifest } from '../article/manifest.ts';
import { segments } from '../article/segments.ts';
import { listedAt } from '../article/standing.ts';
import type { ArticleFilter } from '../store/facets.ts';
import { foldedName } from '../store/facets.ts';
import type { ReadableArticle } from './readable-article.ts';
import type { IndexedArticle, IndexedSentence } from './search-index.ts';

/** An article as the index has it. */
export const indexedArticle = ({
  manifest,
  revision,
  documents,
}: ReadableArticle): IndexedArticle => ({
  id: manifest.id,
  revision,
  changed: new Date(manifest.updated),
  at: listedAt(manifest),
  facets: facetsOf(manifest),
  sentences: sentencesOf(documents),
});

/** The published sentences, without a model's statements about them. */
export const publishedSegments = (document: ArticleDocument): Segment[] =>
  segments({ ...document, statements: [] });

const sentencesOf = (documents: ReadableArticle['documents']): IndexedSentence[] => {
  const { de: german } = documents;
  if (!german) return [];
  const byId = Object.entries(documents).map(
    ([language, document]) =>
      [
        language as Language,
        new Map(publishedSegments(document).map((segment) => [segment.id, segment])),
      ] as const,
  );
  const names = namesOf(german);
  return publishedSegments(german).map(({ id }) => {
    const found = byId.flatMap(([language, segmentsById]) => {
      const { text, flags = [] } = segmentsById.get(id) ?? {};
      return text === undefined ? [] : [{ language, text, isFlagged: flags.length > 0 }];
    });
    return {
      id,
      texts: Object.fromEntries(found.map(({ language, text }) => [language, text])),
      names: [...(names.get(id) ?? [])],
      facets: [
        ...found.flatMap(({ language, isFlagged }) => [
          `lang:${language}`,
          `${isFlagged ? 'flagged' : 'sound'}:${language}`,
        ]),
        ...(found.some(({ isFlagged }) => isFlagged) ? [] : ['sound']),
      ],
    };
  });
};

/** The full names of what a sentence mentions in part, or by a role. */
const namesOf = ({ summary }: ArticleDocument): Map<string, Set<string>> => {
  const names = new Map<string, Set<string>>();
  for (const { text, mentions } of summary.names)
    for (const mention of mentions)
      if (mention.text !== text)
        names.set(mention.sentence, (names.get(mention.sentence) ?? new Set()).add(text));
  return names;
};

const facetsOf = ({ status, languages, topic, metadata }: Manifest): string[] => {
  const { site, section, agency } = metadata;
  const named = Object.entries({ site, section, agency }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}:${foldedName(value)}`],
  );
  const states = Object.entries(languages).map(
    ([language, state]) => `status:${language}:${state.status}`,
  );
  return [`status:${status}`, ...states, ...named, ...(topic ? [`topic:${topic.id}`] : [])];
};

/** For each part of a filter, the facets of which a sentence must have one. */
export const facetsSought = ({
  lang,
  status,
  topic,
  flagged,
  ...names
}: ArticleFilter): string[][] => {
  const languages = lang ? [lang] : LANGUAGES;
  const flags = languages.map((language) => `flagged:${language}`);
  const sound = lang ? [`sound:${lang}`] : ['sound'];
  return [
    ...(lang ? [[`lang:${lang}`]] : []),
    ...(status
      ? [[`status:${status}`, ...languages.map((each) => `status:${each}:${status}`)]]
      : []),
    ...(topic ? [[`topic:${topic}`]] : []),
    ...(['site', 'section', 'agency'] as const).flatMap((name) =>
      names[name] === undefined ? [] : [[`${name}:${foldedName(names[name])}`]],
    ),
    ...(flagged === undefined ? [] : [flagged ? flags : sound]),
  ];
};
