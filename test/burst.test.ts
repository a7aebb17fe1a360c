import { expect, test } from 'vitest';
import { startQueue } from '../local/queue.ts';
import { itemArticleId } from '../shared/article/article-id.ts';
import { Manifest } from '../shared/article/manifest.ts';
import { MAX_RECEIVES } from '../shared/queue/backoff.ts';
import { eachMessage } from '../shared/queue/sqs-batch.ts';
import { uploadedKeys } from '../shared/queue/upload-events.ts';
import { getJson } from '../shared/store/json-object.ts';
import { manifestKey } from '../shared/store/object-keys.ts';
import { LONG } from './support/long.ts';
import { bridgeEvent, s3Message, s3Record, snsMessage } from './support/messages.ts';
import { digitalwires } from './support/wires.ts';
import { startWorld } from './support/world.ts';

/** An election night in a minute. */
const ITEMS = LONG ? 2_000 : 40;
/** Every seventh message comes twice, every eleventh delivery crashes. */
const REPEATED = 7;
const CRASHING = 11;

const urnOf = (at: number) => `urn:newsml:example.com:20260310:${at}`;

const item = (at: number) =>
  JSON.stringify(
    digitalwires({
      urn: urnOf(at),
      headline: `Wahlkreis ${at} ist ausgezählt`,
      teaser: null,
      article_html: `<p>Im Wahlkreis ${at} sind alle Stimmen ausgezählt. Die Beteiligung lag nach Angaben der Wahlleiterin bei ${at % 90} Prozent. Vor vier Jahren war sie niedriger.</p>`,
      infobox_html: null,
    }),
  );

/** Each of the ways that an event can come. */
const events = [
  (key: string) => s3Message(s3Record(key)),
  (key: string) => snsMessage(s3Message(s3Record(key))),
  (key: string) => bridgeEvent('uploads', key),
];

test(
  `of ${ITEMS} items in a burst none is lost`,
  async () => {
    const world = await startWorld({ limit: 10_000_000 });
    let deliveries = 0;
    const work = async (body: string) => {
      deliveries += 1;
      if (deliveries % CRASHING === 0) throw new Error('The function crashed');
      for (const key of uploadedKeys(body, 'uploads')) await world.ingest(key);
    };
    const reported: string[] = [];
    const queue = startQueue({
      batchSize: 1,
      maxConcurrency: 5,
      maxReceiveCount: MAX_RECEIVES,
      retryDelay: () => 1,
      handler: (event) =>
        eachMessage(event, {
          work,
          postpone: async () => {},
          report: (line) => reported.push(line),
        }),
    });
    const begun = performance.now();
    for (let at = 0; at < ITEMS; at += 1) {
      const key = `wires/dpa/${at}.json`;
      await world.put(key, item(at));
      const body = events[at % events.length]?.(key) ?? '';
      for (let times = at % REPEATED === 0 ? 2 : 1; times > 0; times -= 1) queue.send(body);
    }
    const sent = performance.now();
    await queue.idle();
    if (LONG)
      console.info(
        `${ITEMS} items: uploaded in ${Math.round(sent - begun)} ms, done after ${Math.round(performance.now() - begun)} ms, ${deliveries} deliveries, ${reported.length} of them crashed`,
      );
    expect(queue.deadLetters).toEqual([]);
    expect(reported.length).toBeGreaterThan(0);

    const ids = Array.from({ length: ITEMS }, (_, at) => itemArticleId(urnOf(at), 'wires/dpa/'));
    const manifests = await Promise.all(
      ids.map((id) => getJson(world.articles, manifestKey(id), Manifest)),
    );
    const isWhole = ({ status, languages }: Partial<Manifest> = {}) =>
      status === 'accepted' &&
      [languages?.en, languages?.ko].every((state) => state?.status === 'complete');
    expect(ids.filter((_, at) => !isWhole(manifests[at]))).toEqual([]);
    expect(await world.keys('work/')).toEqual([]);
  },
  30 * 60_000,
);
