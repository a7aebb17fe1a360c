import { articleId } from '../article/article-id.ts';
import { deliveredIn, noteDelivered } from '../store/deliveries.ts';
import type { HeldLock } from '../store/lock.ts';
import { markDeliverySeen } from '../store/seen.ts';
import { type Brought, broughtBy } from './brought.ts';
import type { IngestEdges } from './edges.ts';
import type { Run } from './open-editions.ts';
import { itemsOf, type Upload } from './upload.ts';
import { type Worked, workOnArticle } from './work-on-article.ts';
import { workOnItem } from './work-on-item.ts';
import { workOnReplaced } from './work-on-replaced.ts';

/** What was done for the version of an upload with this ETag. */
export type Delivered = { etag: string; worked: Worked[]; goesOn: boolean };

/** Milliseconds that an invocation should have left to begin with another article. */
const MIN_TIME_FOR_ARTICLE = 30_000;

/**
 * Works on the articles of an upload one after the other, under the upload's lock. One that fails or
 * is rejected does not keep the others from being published.
 *
 * Safe to be killed anywhere: first it is noted which articles the upload brings, and it is marked as
 * seen once for each of them there is a note of what is left, or nothing is left to do.
 *
 * @throws what should be retried
 */
export const workOnDelivery = async (
  edges: IngestEdges,
  run: HeldLock & Run,
  upload: Upload,
): Promise<Delivered> => {
  const { articles, now } = edges;
  const { key, etag } = upload;
  const delivery = articleId(key);
  const all = broughtBy(key, await itemsOf(upload));
  const named = all.filter(({ id }) => id !== delivery).map(({ id }) => id);
  const before = await deliveredIn(articles, delivery);
  for (const id of named) if (!before.includes(id)) await noteDelivered(articles, { delivery, id });

  const unbegun = new Set(named);
  const onBegun = async (id: string) => {
    if (unbegun.delete(id) && unbegun.size === 0)
      await markDeliverySeen(articles, { delivery, etag });
  };
  const workOn = ({ id, ...brought }: Brought) =>
    id === delivery
      ? workOnArticle(edges, run, { id, upload, ...brought, onBegun })
      : workOnItem(edges, run, { id, upload, ...brought, onBegun });

  const replaced = [...before, ...(named.length > 0 && before.length === 0 ? [delivery] : [])]
    .filter((id) => !all.some((each) => each.id === id))
    .map((id) => () => workOnReplaced(edges, run, { id, key }));
  const works = [...all.map((each) => () => workOn(each)), ...replaced];

  const worked: Worked[] = [];
  const failures: unknown[] = [];
  const isTimeUp = () =>
    worked.length > 0 && now().getTime() + MIN_TIME_FOR_ARTICLE > run.until.getTime();
  for (const work of works) {
    if (isTimeUp()) break;
    try {
      const done = await work();
      if (done) worked.push(done);
    } catch (error) {
      failures.push(error);
    }
  }
  throwTogether(failures, key);
  return { etag, worked, goesOn: isTimeUp() || worked.some(({ goesOn }) => goesOn) };
};

const throwTogether = (failures: unknown[], key: string) => {
  if (failures.length === 1) throw failures[0];
  if (failures.length > 1)
    throw new AggregateError(failures, `${failures.length} articles of ${key} failed`);
};
