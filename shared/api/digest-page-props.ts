import type { Language } from '../article/article.ts';
import { berlinDate, berlinDay } from '../berlin-day.ts';
import type { DigestProps } from '../pages/digest-page.ts';
import type { Bucket } from '../store/bucket.ts';
import { hasDigest, latestDigest } from '../store/digests.ts';
import { dateIn } from './date-in.ts';
import { notFound } from './problem.ts';
import { storedDigest } from './stored-digest.ts';

const HOUR = 3_600_000;

/** The digest of a day, or the last there is. @throws HttpProblem 404 */
export const digestPageProps = async (
  articles: Bucket,
  asked: string,
  { language, now }: { language: Language; now: Date },
): Promise<DigestProps> => {
  const date = asked === 'latest' ? await latestDigest(articles, language, now) : dateIn(asked);
  if (!date) throw notFound('There is no digest yet.', { kind: 'no-digest' });
  const { start, end } = berlinDay(date);
  const dayWithDigest = async (moment: Date) => {
    const day = berlinDate(moment);
    return (await hasDigest(articles, day, language)) ? day : undefined;
  };
  const [digest, original, earlier, later] = await Promise.all([
    storedDigest(articles, { date, language }),
    storedDigest(articles, { date, language: 'de' }),
    dayWithDigest(new Date(start.getTime() - HOUR)),
    dayWithDigest(end),
  ]);
  return {
    language,
    digest: digest.digest,
    total: digest.total,
    original: original.digest,
    earlier,
    later,
    isFinal: end <= now,
  };
};
