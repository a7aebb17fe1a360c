import type { Manifest } from '../../article/manifest.ts';
import { berlinDate } from '../../berlin-day.ts';
import { oneLine } from '../../one-line.ts';
import type { FoundSentence } from '../../search/found-sentence.ts';
import type { Bucket } from '../../store/bucket.ts';
import { changesPage } from '../../store/change-log.ts';
import { getVersionedOrSetAside, putJson } from '../../store/json-object.ts';
import { webhookSentKey } from '../../store/object-keys.ts';
import { WebhookSent } from '../../store/webhook-state.ts';
import { articleMessages } from './article-messages.ts';
import { digestMessage, madeDigests } from './made-digests.ts';
import { type OpenEndpoint, openEndpoint, type WebhookDeps } from './open-endpoint.ts';
import { type Endpoint, readWebhooks } from './webhooks-file.ts';

const DAY = 24 * 60 * 60_000;
const CHANGES_OF_A_PAGE = 20;

type Run = { sent: number; failing: number; dead: number; problems: string[] };

/**
 * Sends every endpoint what is new for it since the run before: each follows the log of changes as
 * a mirror does, in order and without gaps, at least once, and none waits for another.
 *
 * A place in the log, and no queue: the log is a queue already, an endpoint that fails keeps its
 * order, and a backlog of a day costs nothing.
 */
export const sendWebhooks = (deps: WebhookDeps) => async (): Promise<Run> => {
  const { endpoints, problems } = await readWebhooks(deps.articles);
  const runs = await Promise.all(endpoints.map((endpoint) => sendTo(deps, endpoint)));
  const total = (of: 'sent' | 'failing' | 'dead') => runs.reduce((sum, run) => sum + run[of], 0);
  return {
    sent: total('sent'),
    // An entry that is wrong gets nothing, either.
    failing: problems.length + total('failing'),
    dead: total('dead'),
    problems: [...problems, ...runs.flatMap((run) => run.problems)],
  };
};

const sendTo = async (deps: WebhookDeps, endpoint: Endpoint): Promise<Run> => {
  try {
    const open = await openEndpoint(deps, endpoint);
    if (open.isPaused()) return open.result();
    try {
      if (await sendChanges(deps, endpoint, open)) await sendDigests(deps, endpoint, open);
    } finally {
      await open.save();
    }
    return open.result();
  } catch (error) {
    return { sent: 0, failing: 1, dead: 0, problems: [`${endpoint.id}: ${oneLine(error)}`] };
  }
};

/** False once the run has to end. */
const sendChanges = async (
  deps: WebhookDeps,
  endpoint: Endpoint,
  open: OpenEndpoint,
): Promise<boolean> => {
  for (let more = true; more; ) {
    const { since, position } = open.state();
    const page = await changesPage(deps.articles, {
      ...endpoint.filter,
      after: position,
      since: new Date(since),
      limit: CHANGES_OF_A_PAGE,
      now: deps.now(),
    });
    for (const manifest of page.manifests)
      if (!(await sendArticle(deps, endpoint, open, manifest))) return false;
    if (page.last !== undefined) open.advance({ position: page.last });
    if (open.isOver()) return false;
    more = page.more && page.last !== undefined;
  }
  return true;
};

/** Notes each message that is done, so that the next run does not send it again. */
const sendArticle = async (
  { articles, now }: WebhookDeps,
  endpoint: Endpoint,
  { deliver }: OpenEndpoint,
  manifest: Manifest,
): Promise<boolean> => {
  const key = webhookSentKey(endpoint.id, manifest.id);
  const before = (await getVersionedOrSetAside(articles, key, WebhookSent))?.value ?? {};
  const found = await foundBy(endpoint, articles, manifest, now());
  // An endpoint that was sent an article is also sent its later changes.
  if (found?.length === 0 && Object.keys(before).length === 0) return true;
  for (const { message, sent } of articleMessages(endpoint, manifest, before, now(), found)) {
    if (message && !(await deliver(message))) return false;
    await putJson(articles, key, sent);
  }
  return true;
};

/** The sentences of an article that the search of an endpoint finds; undefined if it has none. */
const foundBy = async (
  { search }: Endpoint,
  articles: Bucket,
  { id }: Manifest,
  now: Date,
): Promise<FoundSentence[] | undefined> => {
  if (!search) return undefined;
  const { matchArticle } = await import('../../search/match-article.ts');
  return await matchArticle(articles, id, search, now);
};

const sendDigests = async (
  { articles, now }: WebhookDeps,
  endpoint: Endpoint,
  { state, advance, deliver }: OpenEndpoint,
): Promise<void> => {
  const { digest, since } = state();
  if (digest >= berlinDate(new Date(now().getTime() - DAY))) return;
  for (const made of await madeDigests(articles, digest)) {
    const isWanted = endpoint.events.includes('digest.made') && made.at >= new Date(since);
    if (isWanted && !(await deliver(digestMessage(endpoint, made)))) return;
    advance({ digest: made.date });
  }
};
