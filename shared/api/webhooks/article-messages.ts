import type { Language } from '../../article/article.ts';
import type { Manifest } from '../../article/manifest.ts';
import type { FoundSentence } from '../../search/found-sentence.ts';
import type { WebhookSent } from '../../store/webhook-state.ts';
import { listedArticle } from '../served/article-of.ts';
import { servedHit } from '../served/hit-of.ts';
import { type WebhookMessage, webhookMessage } from './webhook-message.ts';
import type { Endpoint, WebhookEvent } from './webhooks-file.ts';

/** The message to send, if the endpoint wants one, and what it will have received then. */
type ArticleStep = { message?: WebhookMessage | undefined; sent: WebhookSent };

/** Sentences that a message quotes; the page has all. */
const MAX_HITS_OF_MESSAGE = 20;

type Served = NonNullable<WebhookSent[Language]>;

/**
 * From what an endpoint has got of an article to what can be read of it now; `found` are the
 * sentences that its search finds.
 */
export const articleMessages = (
  endpoint: Pick<Endpoint, 'id' | 'events' | 'languages'>,
  manifest: Manifest,
  before: WebhookSent,
  now: Date,
  found?: readonly FoundSentence[],
): ArticleStep[] => {
  const { id, updated, languages, changes } = manifest;
  const messageOf = (type: WebhookEvent, at: string, language?: Language) => {
    if (!endpoint.events.includes(type)) return undefined;
    const hits = found?.slice(0, MAX_HITS_OF_MESSAGE).map((hit) => servedHit(hit, language));
    const data = { language, article: listedArticle(manifest, now, language), hits };
    return webhookMessage({ type, at, data }, [endpoint.id, id, language ?? '']);
  };
  if (Object.values(languages).every(({ published }) => !published))
    return Object.keys(before).length === 0
      ? []
      : [{ message: messageOf('article.withdrawn', updated), sent: {} }];
  const steps: ArticleStep[] = [];
  let sent = before;
  for (const language of endpoint.languages) {
    const { published } = languages[language] ?? {};
    const type = published && eventOf(sent[language], published, changes !== undefined);
    if (!type) continue;
    const { revision, status, at } = published;
    sent = { ...sent, [language]: { revision, status } };
    steps.push({ message: messageOf(type, at, language), sent });
  }
  return steps;
};

const eventOf = (
  before: Served | undefined,
  { revision, status }: Served,
  isCorrection: boolean,
): WebhookEvent | undefined => {
  if (before ? revision > before.revision : revision > 1 && isCorrection)
    return 'article.corrected';
  if (before?.status === 'complete' || before?.status === status) return undefined;
  return `article.${status}`;
};
