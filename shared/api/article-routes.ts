import { Hono } from 'hono';
import type { Bucket } from '../store/bucket.ts';
import { noteTakeDown } from '../store/take-downs.ts';
import { accept, acceptNone } from './accept.ts';
import { articleAnswers } from './article-answers.ts';
import type { ServedTakeDown } from './contract/served-take-down.ts';
import { ListQuery } from './queries/list-query.ts';
import { TakeDownQuery } from './queries/operator-query.ts';
import type { Open } from './read-through.ts';
import { manifestOf } from './readable-manifest.ts';
import { requestOf, respond } from './respond.ts';
import { articleIdIn } from './validate.ts';

/** The JSON side: lists, manifests, documents and summaries. */
export const articleRoutes = (articles: Bucket, open: Open, now: () => Date) => {
  const answers = articleAnswers(articles, open, now);
  return new Hono()
    .get('/', accept(ListQuery), async (c) =>
      respond(c, answers.list(c.get('query'), c.get('given'), requestOf(c))),
    )
    .get('/:id', acceptNone, async (c) => respond(c, answers.article(c.req.param('id'))))
    .delete('/:id', accept(TakeDownQuery), async (c) => {
      const { id } = await manifestOf(articles, articleIdIn(c.req.param('id')), now());
      const { reason } = c.get('query');
      await noteTakeDown(articles, id, { reason });
      c.header('cache-control', 'no-store');
      return c.json({ id, reason } satisfies ServedTakeDown, 202);
    })
    .get('/:id/:language', acceptNone, async (c) =>
      respond(c, answers.document(c.req.param(), requestOf(c))),
    )
    .get('/:id/:language/summary', acceptNone, async (c) =>
      respond(c, answers.summary(c.req.param())),
    );
};
