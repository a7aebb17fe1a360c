import { articleId } from '../../shared/article/article-id.ts';
import type { Extent } from '../../shared/article/extent.ts';
import { ingest } from '../../shared/ingest/ingest.ts';
import type { Caps } from '../../shared/store/ledger/caps.ts';
import { noteOpening } from '../../shared/store/note-opening.ts';
import { documentKey } from '../../shared/store/object-keys.ts';
import { notedWithdrawal } from '../../shared/store/work-left.ts';
import { tick } from './due.ts';
import { sweepAll } from './recover.ts';
import { digitalwires, URN } from './wires.ts';
import type { World } from './world.ts';

/** What an upload can be when a fault meets it. */

export const KEY = 'lang.txt';

/** A brief and a rest, with few anchors: short sentences have none. */
export const BRIDGE = `Brücke über die Alte Fahrt gesperrt

Die Brücke über die Alte Fahrt ist seit Montag für Lastwagen gesperrt. Das teilte der Landkreis mit. Prüfer fanden Risse in zwei von sechs Trägern der Brücke aus dem Jahr 1964.

Der Umweg ist 14 Kilometer lang. „Wir prüfen eine Behelfsbrücke“, sagte Landrätin Silke Harms. Sie wäre frühestens im März fertig. Busse fahren weiter. Auch Räder dürfen weiter hinüber. Der Verein der Spediteure rechnet mit Kosten von 300.000 Euro im Monat.
`;
const BRIDGE_CORRECTED = BRIDGE.replace('14 Kilometer', '18 Kilometer');

export type UploadCase = {
  name: string;
  /** What the buckets hold before. */
  before: (world: World) => Promise<void>;
  text: string;
  /** How many articles it becomes that are listed; one unless said otherwise. */
  articles?: number;
  /** How much is translated of it; everything unless said otherwise. */
  extent?: Extent;
  /** None unless said otherwise. */
  caps?: Caps;
};

/** What happens to an article besides an upload, and who ends it if it is interrupted. */
export type EventCase = Pick<UploadCase, 'name' | 'before' | 'articles'> & {
  act: (world: World) => Promise<void>;
  recover: (world: World) => Promise<void>;
};

const published = (key: string) => async (world: World) => {
  await world.put(key, BRIDGE);
  await world.ingest(key);
};

export const FIRST: UploadCase = { name: 'a first upload', before: async () => {}, text: BRIDGE };
export const CORRECTION: UploadCase = {
  name: 'a correction',
  before: published(KEY),
  text: BRIDGE_CORRECTED,
};
export const CARRIED: UploadCase = {
  name: 'a carried article',
  before: published('agentur.txt'),
  text: BRIDGE_CORRECTED,
  caps: { monthly: 1_000_000 },
};
export const SAME_BYTES: UploadCase = {
  name: 'the same bytes again',
  before: published(KEY),
  text: BRIDGE,
};
export const LOST: UploadCase = {
  name: 'an article that has lost a document',
  before: async (world) => {
    await published(KEY)(world);
    await world.articles.remove(documentKey(articleId(KEY), 'en'));
  },
  text: BRIDGE,
};
export const OPENED: UploadCase = {
  name: 'an article that a reader has opened',
  before: async (world) => {
    await world.put(KEY, BRIDGE);
    await world.ingest(KEY, { extentOf: async () => 'on-read' });
    await noteOpening(world.articles, articleId(KEY), 'en');
  },
  text: BRIDGE,
  extent: 'on-read',
};

const [BRIDGE_TITLE = '', ...BRIDGE_PARAGRAPHS] = BRIDGE.trim().split('\n\n');
/** An agency's version of the bridge. */
const item = (version: number, urn = URN) =>
  digitalwires({
    urn,
    version,
    headline: `${BRIDGE_TITLE} ${version}`,
    article_html: BRIDGE_PARAGRAPHS.map((text) => `<p>${text}</p>`).join(''),
    ...{ kicker: null, teaser: null, infobox_html: null, dateline: null },
  });
const itemBefore = async (world: World) => {
  await world.put('push/1.json', JSON.stringify(item(1)));
  await world.ingest('push/1.json');
};
export const ITEM: UploadCase = {
  name: "a later version of an agency's item",
  before: itemBefore,
  text: JSON.stringify(item(2)),
};
export const ITEMS: UploadCase = {
  name: "several of an agency's items, one of them an older version",
  before: itemBefore,
  text: JSON.stringify([item(1), item(1, `${URN}-a`), item(2, `${URN}-b`)]),
  articles: 3,
};

export const CANCELED: UploadCase = {
  name: "a version that takes an agency's item back",
  before: itemBefore,
  text: JSON.stringify({ ...item(2), pubstatus: 'canceled' }),
  articles: 0,
};
export const WITHHELD: UploadCase = {
  name: 'an embargo without an end',
  before: published(KEY),
  text: `Sperrfrist: Redebeginn\n\n${BRIDGE_CORRECTED}`,
  articles: 0,
};
export const EMBARGOED: UploadCase = {
  name: 'a correction under an embargo',
  before: published(KEY),
  text: `Sperrfrist: 31.12.2045, 10 Uhr\n\n${BRIDGE_CORRECTED}`,
  articles: 0,
};
const withdrawnBefore = async (world: World) => {
  await published(KEY)(world);
  await world.remove(KEY);
  await world.ingestRemoved(KEY, inTwoMinutes());
};
export const BROUGHT_BACK: UploadCase = {
  name: 'an upload that brings an article back',
  before: withdrawnBefore,
  text: BRIDGE,
};

const MINUTE = 60_000;
const inMinutes = (minutes: number) => new Date(Date.now() + MINUTE * minutes);
const inTwoMinutes = () => inMinutes(2);

export const REMOVED: EventCase = {
  name: 'the removal of an upload',
  before: published(KEY),
  act: async (world) => {
    await world.remove(KEY);
    await world.ingestRemoved(KEY, inTwoMinutes());
  },
  recover: async (world) => {
    const { id, status } = await world.manifest(KEY);
    const begun = status === 'withdrawn' || (await notedWithdrawal(world.articles, id));
    await sweepAll(world, world.soundDeps());
    // Before, only the queue knows: it delivers the message again.
    const later = { ...world.soundDeps(), now: () => inMinutes(300) };
    if (!begun) await ingest(later)(KEY, inMinutes(302), { removed: true });
  },
  articles: 0,
};
const dueBefore = (metadata: (at: string) => Record<string, string>) => async (world: World) => {
  await world.uploads.put(KEY, BRIDGE, { metadata: metadata(inMinutes(10).toISOString()) });
  await world.ingest(KEY);
};
const isDue = (articles: number) => ({
  act: async (world: World) => void (await tick(world, inMinutes(20))),
  recover: async (world: World) => {
    await tick(world, inMinutes(40), world.soundDeps());
    await sweepAll(world, world.soundDeps());
  },
  articles,
});
export const RELEASED: EventCase = {
  name: 'the end of an embargo',
  before: dueBefore((embargo) => ({ embargo })),
  ...isDue(1),
};
export const EXPIRED: EventCase = {
  name: 'the expiry of an article',
  before: dueBefore((expires) => ({ expires })),
  ...isDue(0),
};
