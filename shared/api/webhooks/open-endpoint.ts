import { isDeepStrictEqual } from 'node:util';
import { berlinDate } from '../../berlin-day.ts';
import { type Bucket, WriteConflict } from '../../store/bucket.ts';
import { getVersionedOrSetAside, putJson } from '../../store/json-object.ts';
import { webhookDeadKey, webhookStateKey } from '../../store/object-keys.ts';
import { WebhookState } from '../../store/webhook-state.ts';
import type { Post } from './post-webhook.ts';
import type { WebhookMessage } from './webhook-message.ts';
import type { Endpoint } from './webhooks-file.ts';

export type WebhookDeps = { articles: Bucket; post: Post; now: () => Date };

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Milliseconds per endpoint, so that runs do not overlap; a last attempt may take ten seconds. */
const MAX_RUN = 30_000;

export type OpenEndpoint = Awaited<ReturnType<typeof openEndpoint>>;

/** The state of an endpoint, and what changes it. */
export const openEndpoint = async ({ articles, post, now }: WebhookDeps, endpoint: Endpoint) => {
  const key = webhookStateKey(endpoint.id);
  const stored = await getVersionedOrSetAside(articles, key, WebhookState);
  const until = now().getTime() + MAX_RUN;
  const problems: string[] = [];
  let state = stored?.value ?? begun(now());
  let sent = 0;
  let dead = 0;

  /** Messages that are left are sent by the next run. */
  const isOver = () => now().getTime() >= until;

  const setAside = async (message: WebhookMessage): Promise<void> => {
    const { id, type, at, body } = message;
    const deadKey = webhookDeadKey(endpoint.id, id);
    await putJson(articles, deadKey, { id, type, at, answer: state.last?.answer, body });
    state = { ...state, dead: state.dead + 1 };
    dead += 1;
    problems.push(`${endpoint.id}: ${type} was not taken for a day and is now ${deadKey}`);
  };

  return {
    state: () => state,
    result: () => ({ sent, failing: state.failing ? 1 : 0, dead, problems }),
    isOver,
    isPaused: () => state.failing !== undefined && now() < new Date(state.failing.next),
    /** Up to here all is done. */
    advance: (to: Partial<Pick<WebhookState, 'position' | 'digest'>>): void => {
      state = { ...state, ...to };
    },

    /** Whether the message is done, as it was taken or given up; if not, the run ends. */
    deliver: async (message: WebhookMessage): Promise<boolean> => {
      if (isGivenUp(state, message, now())) {
        await setAside(message);
        return true;
      }
      if (isOver()) return false;
      const { isTaken, answer } = await post(endpoint, message, now());
      const last = { at: now().toISOString(), message: message.id, answer };
      if (isTaken) {
        sent += 1;
        state = { ...state, sent: state.sent + 1, failing: undefined, last };
        return true;
      }
      const failing = failedAgain(state.failing, now());
      state = { ...state, failing, last };
      problems.push(`${endpoint.id}: ${answer}; attempt ${failing.tries}, next at ${failing.next}`);
      return false;
    },

    /** Another run that was quicker has sent the same. */
    save: async (): Promise<void> => {
      if (isDeepStrictEqual(state, stored?.value)) return;
      const condition = stored ? { ifMatch: stored.etag } : { ifAbsent: true };
      try {
        await putJson(articles, key, state, condition);
      } catch (error) {
        if (!(error instanceof WriteConflict)) throw error;
      }
    },
  };
};

const begun = (now: Date): WebhookState => ({
  since: now.toISOString(),
  digest: berlinDate(new Date(now.getTime() - 2 * DAY)),
  sent: 0,
  dead: 0,
});

/** After a day of attempts; what comes in during an outage has a day of its own. */
const isGivenUp = ({ failing }: WebhookState, { at }: WebhookMessage, now: Date): boolean =>
  failing !== undefined &&
  now.getTime() - Math.max(Date.parse(at), Date.parse(failing.since)) >= DAY;

/** A minute, two, four and so on, then every hour. */
const failedAgain = (failing: WebhookState['failing'], now: Date) => {
  const { since = now.toISOString(), tries = 0 } = failing ?? {};
  const pause = Math.min(MINUTE * 2 ** tries, HOUR);
  return { since, tries: tries + 1, next: new Date(now.getTime() + pause).toISOString() };
};
