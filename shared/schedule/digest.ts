import type { Language } from '../article/article.ts';
import type { Digest } from '../article/digest.ts';
import { ArticleDocument } from '../article/document.ts';
import { LANGUAGES } from '../article/language-codes.ts';
import type { Manifest } from '../article/manifest.ts';
import { readPath } from '../article/page-paths.ts';
import { servedPart } from '../article/served-part.ts';
import { berlinDay } from '../berlin-day.ts';
import { pagesBetween } from '../store/articles-between.ts';
import { shownIn } from '../store/articles-index.ts';
import type { Bucket } from '../store/bucket.ts';
import { digestPosition, MAX_DIGEST_PAGE, removeFromDigests } from '../store/digests.ts';
import { getReadable, putJson } from '../store/json-object.ts';
import { digestPageKey, documentKey } from '../store/object-keys.ts';

/**
 * Writes the day's digest in every language, page by page, so that it needs no more memory on a day
 * with more articles. A second run adds only what has arrived since. What was withdrawn or put under
 * an embargo while it was written is taken out again: later that is done by the withdrawal.
 */
export const digest = async (
  articles: Bucket,
  date: string,
  now: Date,
): Promise<{ date: string; articles: number }> => {
  const { start, end } = berlinDay(date);
  const places = new Map<string, Place>();
  const starts: string[] = [];
  let first: Digest[] = LANGUAGES.map((language) => ({ date, language, articles: [] }));
  const addPage = async (manifests: Manifest[]) => {
    starts.push(...manifests.slice(0, 1).map(digestPosition));
    const page = await Promise.all(
      LANGUAGES.map(async (language) => ({
        date,
        language,
        articles: await Promise.all(
          manifests.map((manifest) => entryOf(articles, manifest, language)),
        ),
      })),
    );
    if (starts.length === 1) first = page;
    else for (const each of page) await write(articles, each, starts.length);
  };
  let together: Manifest[] = [];
  for await (const manifests of pagesBetween(articles, start, end)) {
    for (const manifest of shownIn(manifests, now)) {
      const { id, received, embargo, languages } = manifest;
      if (languages.de?.published === undefined || places.has(id)) continue;
      places.set(id, { id, received, embargo });
      together.push(manifest);
    }
    while (together.length >= MAX_DIGEST_PAGE) {
      await addPage(together.slice(0, MAX_DIGEST_PAGE));
      together = together.slice(MAX_DIGEST_PAGE);
    }
  }
  if (together.length > 0) await addPage(together);
  const pages = starts.length > 1 ? { pages: { total: places.size, starts } } : {};
  for (const each of first) await write(articles, { ...each, ...pages }, 1);
  await emptyPages(articles, date, starts.length);

  const gone = new Map(places);
  for await (const manifests of pagesBetween(articles, start, end))
    for (const { id } of shownIn(manifests, now)) gone.delete(id);
  for (const place of gone.values()) await removeFromDigests(articles, place);
  return { date, articles: places.size - gone.size };
};

type Place = Pick<Manifest, 'id' | 'received' | 'embargo'>;

const write = (articles: Bucket, page: Digest, number: number) =>
  putJson(articles, digestPageKey(page.date, page.language, number), page);

/** Empties pages of an earlier run that found more, so that nothing withdrawn since stays in them. */
const emptyPages = async (articles: Bucket, date: string, count: number) => {
  for (const language of LANGUAGES)
    for (let number = Math.max(count, 1) + 1; ; number += 1) {
      const found = await articles.head(digestPageKey(date, language, number));
      if (!found) break;
      await write(articles, { date, language, articles: [] }, number);
    }
};

/** An article that is not yet translated is listed with its status and without text. */
const entryOf = async (articles: Bucket, manifest: Manifest, language: Language) => {
  const { id, languages, metadata, topic } = manifest;
  const stored = await getReadable(articles, documentKey(id, language), ArticleDocument);
  const document = stored && servedPart(stored, manifest.serve);
  const { status = 'pending', minutes } = languages[language] ?? {};
  const sentences = document?.blocks.flatMap((block) => block.sentences) ?? [];
  const chosen = new Set(document?.summary.points.sentences);
  return {
    id,
    link: readPath(id, language),
    status,
    title: document?.title,
    lead: sentences.find((sentence) => sentence.id === document?.summary.lead),
    points: sentences.filter((sentence) => chosen.has(sentence.id)),
    topic,
    site: metadata.site,
    agency: metadata.agency,
    minutes,
  };
};
