import { atomFeed } from '../../formats/atom-feed.ts';
import { jsonFeed } from '../../formats/json-feed.ts';
import { FeedQuery } from '../queries/list-query.ts';
import { FEED_FORMS, type FeedSuffix, feedIn, language, problem } from './answers.ts';
import * as examples from './examples.ts';
import { operationIn, type Route } from './route.ts';

const feed = (suffix: FeedSuffix, example: unknown): Route => ({
  path: `/v1/feeds/{language}.${suffix}`,
  id: operationIn('getFeedAs', suffix),
  tag: 'Feeds',
  summary: `Articles as ${FEED_FORMS[suffix].name}`,
  description:
    'The articles of a list that can be read in a language, newest first, with their summaries and texts as far as these may be served. Parameters are those of the list.',
  parameters: { language },
  query: FeedQuery,
  answers: {
    200: feedIn(suffix, example),
    404: problem(404, 'Not found', 'Articles come in de, en and ko.'),
  },
});

export const FEED_ROUTES: readonly Route[] = [
  feed('atom', atomFeed(examples.feed, new Date(examples.at))),
  feed('json', jsonFeed(examples.feed)),
];
