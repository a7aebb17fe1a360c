import { LANGUAGES } from '../../article/language-codes.ts';
import { berlinDay } from '../../berlin-day.ts';
import { type Bucket, listAll } from '../../store/bucket.ts';
import { PREFIXES } from '../../store/object-keys.ts';
import { V1 } from '../served/links-of.ts';
import { type WebhookMessage, webhookMessage } from './webhook-message.ts';
import type { Endpoint } from './webhooks-file.ts';

/** Digests after a day that are there in every language, each written after its own day's end. */
export const madeDigests = async (
  articles: Bucket,
  after: string,
): Promise<{ date: string; at: Date }[]> => {
  const byDate = new Map<string, number[]>();
  for await (const { key, modified } of listAll(
    articles,
    PREFIXES.digests,
    `${PREFIXES.digests}${after}/~`,
  )) {
    // The first page is written last.
    const [date = '', ...page] = key.slice(PREFIXES.digests.length).split('/');
    if (page.length === 1) byDate.set(date, [...(byDate.get(date) ?? []), modified.getTime()]);
  }
  return [...byDate].flatMap(([date, written]) => {
    const first = Math.min(...written);
    const isMade = written.length >= LANGUAGES.length && first >= berlinDay(date).end.getTime();
    return isMade ? [{ date, at: new Date(first) }] : [];
  });
};

export const digestMessage = (
  { id, languages }: Pick<Endpoint, 'id' | 'languages'>,
  { date, at }: { date: string; at: Date },
): WebhookMessage => {
  const links = Object.fromEntries(
    languages.map((language) => [language, `${V1}/digests/${date}/${language}`]),
  );
  const happened = { type: 'digest.made' as const, at: at.toISOString(), data: { date, links } };
  return webhookMessage(happened, [id, date]);
};
