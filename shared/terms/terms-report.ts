import * as z from 'zod';
import type { Bucket } from '../store/bucket.ts';
import { getReadable, putJson } from '../store/json-object.ts';
import { TERMS_REPORT } from '../store/object-keys.ts';
import { TermsProblem } from './terms-file.ts';

/** The outcome of reading a terms file. */
export const TermsReport = z.object({
  /** The file's. */
  etag: z.string(),
  at: z.iso.datetime(),
  accepted: z.boolean(),
  /** Terms in use. */
  terms: z.int().nonnegative(),
  problems: z.array(TermsProblem),
});
export type TermsReport = z.infer<typeof TermsReport>;

/** Writes `config/terms-report.json`, once per file. */
export const writeReport = async (
  { articles, now }: { articles: Bucket; now: () => Date },
  etag: string,
  { terms, problems }: Pick<TermsReport, 'terms' | 'problems'>,
): Promise<void> => {
  const last = await getReadable(articles, TERMS_REPORT, TermsReport);
  if (last?.etag === etag) return;
  const at = now().toISOString();
  const report: TermsReport = { etag, at, accepted: problems.length === 0, terms, problems };
  await putJson(articles, TERMS_REPORT, report);
};
