import type { Language } from '../article/article.ts';
import type { Bucket } from '../store/bucket.ts';
import { readDigestPage } from '../store/digests.ts';
import { notFound } from './problem.ts';

type DigestName = { date: string; language: Language; page?: number | undefined };

/** A page of a digest, counted from 1. @throws HttpProblem 404 before the day has ended */
export const storedDigest = async (articles: Bucket, { date, language, page }: DigestName) => {
  const stored = await readDigestPage(articles, {
    date,
    language,
    ...(page !== undefined && { page }),
  });
  if (stored) return stored;
  throw notFound(
    `There is no digest of ${date}. The digest of a day is written when the day has ended in Germany.`,
    { kind: 'no-digest' },
  );
};
