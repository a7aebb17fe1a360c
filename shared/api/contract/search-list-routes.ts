import * as z from 'zod';
import { sentencesAsAtom, sentencesAsJson } from '../../formats/sentence-feed.ts';
import { SearchFeedQuery, SearchQuery } from '../queries.ts';
import { json, problem } from './answers.ts';
import * as examples from './examples.ts';
import { operationIn, type Route } from './route.ts';
import { SearchAnswer } from './served-search.ts';

const IS_OFF = problem(501, 'No search', 'Search is off here.');

const feed = (suffix: string, type: string, name: string, example: unknown): Route => ({
  path: `/v1/search.${suffix}`,
  id: operationIn('searchAs', suffix),
  tag: 'Search',
  summary: `A search as ${name}`,
  description:
    'Sentences in the language `lang` (without it, German), each with the German original, the newest first.',
  query: SearchFeedQuery,
  answers: {
    200: {
      description: 'The feed.',
      type,
      schema: suffix === 'json' ? z.looseObject({ version: z.string() }) : z.string(),
      headers: ['ETag', 'Content-Language'],
      example,
    },
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
  feed(
    'atom',
    'application/atom+xml; charset=utf-8',
    'Atom',
    sentencesAsAtom(examples.sentences, new Date(examples.at)),
  ),
  feed('json', 'application/feed+json', 'JSON Feed 1.1', sentencesAsJson(examples.sentences)),
];
