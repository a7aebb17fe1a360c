import { type Amounts, NOTHING } from '../../article/amounts.ts';
import { Target } from '../../article/article.ts';
import type { Manifest } from '../../article/manifest.ts';
import { articlesBetween } from '../articles-index.ts';
import type { Bucket } from '../bucket.ts';
import { getReadable } from '../json-object.ts';
import { Remembered } from '../memory/remembered.ts';
import { ledgerKey, memoryKey } from '../object-keys.ts';
import { emptyLedger, type Ledger, withAccount } from './ledger.ts';

/**
 * A month's ledger from the articles that were received in it: what their manifests have booked, and
 * what their memories were billed for in earlier revisions. Too low by corrections of older articles
 * and by what earlier revisions lost. One read for each article, three for a corrected one; one list
 * request when there are none, as when a month begins. Nothing is lost where none has booked.
 */
export const reconstructLedger = async (articles: Bucket, month: string): Promise<Ledger> => {
  const start = new Date(`${month}-01T00:00:00Z`);
  const end = new Date(start);
  end.setUTCMonth(end.getUTCMonth() + 1);
  const manifests = await articlesBetween(articles, start, end);
  if (manifests.length === 0) return emptyLedger(month);

  let ledger: Ledger = { ...emptyLedger(month), reconstructed: true };
  for (const manifest of manifests.toReversed()) {
    const { id, revision, booked } = manifest;
    const billed = await billedByRevision(articles, manifest, month);
    for (const [earlier, amounts] of billed)
      if (earlier !== revision) ledger = withAccount(ledger, `${id}@${earlier}`, amounts);
    const latest = booked?.month === month ? booked.amounts : billed.get(revision);
    if (latest) ledger = withAccount(ledger, `${id}@${revision}`, latest);
  }
  // They have only begun, as the first of a month.
  if (Object.keys(ledger.recent).length === 0) return emptyLedger(month);
  console.error(
    `${ledgerKey(month)} was missing or unreadable and was reconstructed from ${manifests.length} articles; its sums may be too low`,
  );
  return ledger;
};

/** What the memories say; nothing when the manifest says all. */
const billedByRevision = async (
  articles: Bucket,
  { id, revision, booked }: Manifest,
  month: string,
): Promise<Map<number, Amounts>> => {
  const all = new Map<number, Amounts>();
  if (revision === 1 && booked?.month === month) return all;
  for (const target of Target.options) {
    const memory = await getReadable(articles, memoryKey(id, target), Remembered);
    for (const entry of Object.values(memory?.entries ?? {})) {
      if (entry.month !== month || entry.billed === 0) continue;
      const { billed } = all.get(entry.revision) ?? NOTHING;
      const sum = (billed[target] ?? 0) + entry.billed;
      all.set(entry.revision, {
        ...NOTHING,
        billed: { ...billed, [target]: sum },
        articles: entry.revision === 1 ? 1 : 0,
      });
    }
  }
  return all;
};
