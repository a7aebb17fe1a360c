import type { Language } from '../../article/article.ts';
import { LANGUAGES } from '../../article/language-codes.ts';
import type { LanguageState, Manifest } from '../../article/manifest.ts';
import { isEmbargoed } from '../../article/standing.ts';
import type {
  ListedArticle,
  OperatorArticle,
  ServedArticle,
  ServedState,
} from '../contract/served-article.ts';
import type { ServedRest } from '../contract/served-fields.ts';
import { factsOf } from './facts-of.ts';
import { linksOf, operatorArticlePath } from './links-of.ts';

/** An article in a list: what can be read in each language, or in one of them. */
export const listedArticle = (manifest: Manifest, now: Date, only?: Language): ListedArticle => {
  const { id, revision, reason, received, updated, metadata, topic, truncated } = manifest;
  return {
    id,
    revision,
    status: isEmbargoed(manifest, now) ? 'embargoed' : manifest.status,
    reason,
    embargo: manifest.embargo,
    expires: manifest.expires,
    serve: manifest.serve,
    received,
    updated,
    ...factsOf(metadata, topic, truncated),
    languages: statesOf(manifest, stateOf, only),
    links: linksOf(manifest, undefined, only),
  };
};

/** An article as readers may see it: nothing of its upload, or of what it cost. */
export const servedArticle = (manifest: Manifest, now: Date): ServedArticle => ({
  schema: 'article/1',
  ...listedArticle(manifest, now),
  changes: manifest.changes,
  log: manifest.timeline.map(({ at, revision, stage, language }) => ({
    at,
    revision,
    stage,
    language,
  })),
});

export const operatorArticle = (manifest: Manifest, now: Date): OperatorArticle => {
  const { id, source, begun, booked, metadata, timeline } = manifest;
  return {
    ...servedArticle(manifest, now),
    languages: statesOf(manifest, operatorState),
    links: linksOf(manifest, operatorArticlePath(id)),
    log: timeline,
    source,
    begun,
    booked,
    found: metadata.found,
  };
};

/** The state of the rest as readers see it: whether it will come, and when. */
const restIn = ({ status, rest }: LanguageState): ServedRest | undefined => {
  if (status === 'complete' || rest === undefined) return undefined;
  if (rest !== 'opened') return rest;
  return status === 'brief' || status === 'pending' ? 'being-translated' : undefined;
};

const statesOf = <S>(
  { languages }: Manifest,
  serve: (state: LanguageState) => S,
  only?: Language,
): Partial<Record<Language, S>> =>
  Object.fromEntries(
    LANGUAGES.flatMap((language) => {
      const { [language]: state } = languages;
      return !state || (only && only !== language) ? [] : [[language, serve(state)]];
    }),
  );

const stateOf = (state: LanguageState): ServedState => {
  const { status, reason, published, title, lead, minutes, sentences, translated, flagged } = state;
  return {
    status,
    reason,
    rest: restIn(state),
    served: published && servedIn(published),
    title,
    lead,
    minutes,
    sentences,
    translated,
    flagged,
  };
};

const servedIn = ({ revision, status, at }: NonNullable<LanguageState['published']>) => ({
  revision,
  status,
  at,
});

const operatorState = (state: LanguageState) => ({
  ...stateOf(state),
  retry: state.retry,
  characters: state.characters,
});
