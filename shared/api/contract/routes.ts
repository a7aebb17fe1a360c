import * as z from 'zod';
import { DigestQuery } from '../queries/digest-query.ts';
import { ListQuery } from '../queries/list-query.ts';
import { MonthQuery, OperatorListQuery, TakeDownQuery } from '../queries/operator-query.ts';
import { goneAnswer, id, json, language, noArticle, notThere, problem } from './answers.ts';
import { EntryPoints, Health } from './entry-points.ts';
import * as examples from './examples.ts';
import type { AnswerDescription, PathParameter, Route } from './route.ts';
import { FEED_ROUTES } from './routes-of-feeds.ts';
import { SEARCH_ROUTES } from './routes-of-search.ts';
import { WRITTEN_FORM_ROUTES } from './routes-of-written-forms.ts';
import {
  ArticleList,
  OperatorArticle,
  OperatorArticleList,
  ServedArticle,
} from './served-article.ts';
import { ServedDigest } from './served-digest.ts';
import { ServedDocument, SummaryDocument } from './served-document.ts';
import { FlagList } from './served-flags.ts';
import { ServedTakeDown } from './served-take-down.ts';
import { Usage } from './served-usage.ts';

const date: PathParameter = {
  schema: z.iso.date(),
  description: 'A German day.',
  example: '2026-11-22',
};

/** Every route for programs. A test compares it with the routes of the app. */
export const ROUTES: readonly Route[] = [
  {
    path: '/v1/',
    id: 'listEntryPoints',
    tag: 'Service',
    summary: 'The entry points',
    description: '`GET /` with `Accept: application/json` answers the same.',
    answers: { 200: json('Where everything is.', EntryPoints, examples.entryPoints) },
  },
  {
    path: '/v1/articles',
    id: 'listArticles',
    tag: 'Articles',
    summary: 'Articles',
    description:
      'Newest first, page by page; what was received last is first. A page is full unless it is the last, or 10,000 articles had to be looked through for it: go on while there is a `next`. With `changed_after` it lists what was added, corrected or withdrawn, oldest change first, about 90 seconds after it changed; a mirror asks for `next` while there is one, then for `follow` from time to time, and misses nothing. An article can come more than once; the last counts. It keeps what has a `served` language and takes down all else.',
    query: ListQuery,
    answers: { 200: json('A page of the list.', ArticleList, examples.list, 'Link') },
  },
  {
    path: '/v1/articles/{id}',
    id: 'getArticle',
    tag: 'Articles',
    summary: 'An article in every language',
    description: 'Its state in each language, what a correction changed, and what was done.',
    parameters: { id },
    answers: {
      200: json('The article.', ServedArticle, examples.article, 'Last-Modified', 'Link'),
      404: noArticle,
      410: goneAnswer,
    },
  },
  {
    method: 'delete',
    path: '/v1/articles/{id}',
    id: 'takeDownArticle',
    tag: 'Operators',
    summary: 'Take an article down',
    description:
      'It is withdrawn within seconds and leaves caches within 15 minutes; readers are told the reason. The upload is left: the same contents do not bring the article back, other contents under its key, or a newer version of its item, do.',
    parameters: { id },
    query: TakeDownQuery,
    answers: {
      202: {
        description: 'It will be withdrawn.',
        schema: ServedTakeDown,
        example: { id: examples.id, reason: 'Taken down at the request of a person named in it.' },
      },
      404: noArticle,
    },
  },
  {
    path: '/v1/articles/{id}/{language}',
    id: 'getDocument',
    tag: 'Articles',
    summary: 'An article in one language',
    description:
      'Sentence by sentence, each with its German original. While `status` is `brief`, title and summary alone are translated.',
    parameters: { id, language },
    answers: {
      200: json(
        'The document.',
        ServedDocument,
        examples.document,
        'Last-Modified',
        'Link',
        'Content-Language',
      ),
      404: notThere,
      410: goneAnswer,
    },
  },
  ...WRITTEN_FORM_ROUTES,
  {
    path: '/v1/articles/{id}/{language}/summary',
    id: 'getSummary',
    tag: 'Articles',
    summary: 'The summary in one language',
    description:
      'Ids of sentences, and each of these once. Offsets count in the German sentence, in every language.',
    parameters: { id, language },
    answers: {
      200: json(
        'The summary.',
        SummaryDocument,
        examples.summary,
        'Last-Modified',
        'Link',
        'Content-Language',
      ),
      404: notThere,
      410: goneAnswer,
    },
  },
  ...SEARCH_ROUTES,
  ...FEED_ROUTES,
  {
    path: '/v1/digests/{date}/{language}',
    id: 'getDigest',
    tag: 'Digests',
    summary: 'The articles of a day',
    description: 'Written when the day has ended in Germany; 200 articles on a page.',
    parameters: { date, language },
    query: DigestQuery,
    answers: {
      200: json(
        'A page of the digest.',
        ServedDigest,
        examples.digest,
        'Last-Modified',
        'Link',
        'Content-Language',
      ),
      404: problem(404, 'Not found', 'There is no digest of 2026-11-22.'),
    },
  },
  {
    path: '/v1/flags',
    id: 'listFlags',
    tag: 'Articles',
    summary: 'What flags mean',
    description: 'Why the check doubts a translated sentence, in the words of the pages.',
    answers: { 200: json('Every flag.', FlagList, examples.flags) },
  },
  {
    path: '/v1/operator/articles/{id}',
    id: 'getOperatorArticle',
    tag: 'Operators',
    summary: 'An article with its upload and its cost',
    parameters: { id },
    answers: {
      200: json('The article.', OperatorArticle, examples.operated, 'Last-Modified'),
      404: noArticle,
    },
  },
  {
    path: '/v1/operator/articles',
    id: 'listOperatorArticles',
    tag: 'Operators',
    summary: 'Uploads and their articles',
    description:
      'The same list with rejected uploads, and with what each cost. With `status=embargoed` or `status=withdrawn` it lists what is out of the lists, what was received last first.',
    query: OperatorListQuery,
    answers: {
      200: json(
        'A page of the list.',
        OperatorArticleList,
        { articles: [examples.operated] },
        'Link',
      ),
    },
  },
  {
    path: '/v1/operator/usage',
    id: 'getUsage',
    tag: 'Operators',
    summary: 'What a month cost',
    query: MonthQuery,
    answers: { 200: json("The month's ledger.", Usage, examples.usage) },
  },
  {
    path: '/health',
    id: 'getHealth',
    tag: 'Service',
    summary: 'Whether the bucket answers',
    answers: { 200: json('It does.', Health, { status: 'ok' }) },
  },
  ...['/openapi.json', '/v1/openapi.json'].map(
    (path, at): Route => ({
      path,
      id: at === 0 ? 'getOpenApi' : 'getOpenApiV1',
      tag: 'Service',
      summary: 'This document',
      answers: { 200: json('OpenAPI 3.1.', z.looseObject({ openapi: z.string() }), undefined) },
    }),
  ),
];

/** Answers that every route can give. */
export const COMMON_ANSWERS: Record<number, AnswerDescription> = {
  304: { description: 'Not modified since the answer with this ETag or of this time.' },
  400: problem(400, 'Bad request', 'there is no parameter "lagn"'),
  401: problem(401, 'Unauthorized', 'Send an access key as Authorization: Bearer.'),
  403: problem(403, 'Forbidden', 'This needs the access key of an operator.'),
  405: problem(405, 'Method not allowed', 'Use a method that Allow names.'),
  500: problem(500, 'Internal error', 'The request failed on our side. Try again later.'),
  503: problem(503, 'Newer data', 'The bucket was written by a newer version of Presseschau.'),
};
