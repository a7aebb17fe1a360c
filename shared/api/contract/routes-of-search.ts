import { sentencesAsAtom, sentencesAsJson } from '../../formats/sentence-feed.ts';
import { SearchFeedQuery, SearchQuery } from '../queries/search-query.ts';
import { FEED_FORMS, type FeedSuffix, feedIn, json, problem } from './answers.ts';
import * as examples from './examples.ts';
import { operationIn, type Route } from './route.ts';
import { SearchAnswer } from './served-search.ts';

const IS_OFF = problem(501, 'No search', 'Search is off here.');

const feed = (suffix: FeedSuffix, example: unknown): Route => ({
  path: `/v1/search.${suffix}`,
  id: operationIn('searchAs', suffix),
  tag: 'Search',
  summary: `A search as ${FEED_FORMS[suffix].name}`,
  description:
    'Sentences in the language `lang` (without it, German), each with the German original, the newest first.',
  query: SearchFeedQuery,
  answers: {
    200: feedIn(suffix, example),
    501: IS_OFF,
  },
});

export const SEARCH_ROUTES: readonly Route[] = [
  {
    path: '/v1/search',
    id: 'searchSentences',
    tag: 'Search',
    summary: 'Sentences by their words',
    description:
      'Sentences that have every word in one of their languages, in any form: compounds, umlauts written either way and Korean particles included. Each comes in all its languages, with marks on what matches and its place on the page. What is published or changed is found within minutes; what was withdrawn, at once no more. While the engine is woken the answer is 503 with `Retry-After`.',
    query: SearchQuery,
    answers: {
      200: json('A page of sentences.', SearchAnswer, examples.search, 'Link'),
      501: IS_OFF,
    },
  },
  feed('atom', sentencesAsAtom(examples.sentences, new Date(examples.at))),
  feed('json', sentencesAsJson(examples.sentences)),
];
