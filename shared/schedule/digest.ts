import { Language } from '../article/article.ts';
import type { Digest } from '../article/digest.ts';
import { ArticleDocument } from '../article/document.ts';
import type { Manifest } from '../article/manifest.ts';
import { readPath } from '../article/page-paths.ts';
import { servedPart } from '../article/served-part.ts';
import { berlinDay } from '../berlin-day.ts';
import { articlesBetween } from '../store/articles-index.ts';
import type { Bucket } from '../store/bucket.ts';
import { getReadable, putJson } from '../store/json-object.ts';
import { digestKey, documentKey } from '../store/object-keys.ts';

/**
 * Writes the day's digest in every language. A second run adds only what has arrived since. What was
 * withdrawn or put under an embargo while it was written is left out again: later that is done by
 * whoever withdraws it.
 */
export const digest = async (
  articles: Bucket,
  date: string,
  now: Date,
): Promise<{ date: string; articles: number }> => {
  const { start, end } = berlinDay(date);
  const manifests = (await articlesBetween(articles, start, end, now)).filter(
    ({ languages }) => languages.de?.published !== undefined,
  );
  for (const language of Language.options) {
    const entries = await Promise.all(
      manifests.map((manifest) => entryOf(articles, manifest, language)),
    );
    const written: Digest = { date, language, articles: entries };
    await putJson(articles, digestKey(date, language), written);
  }
  const still = new Set((await articlesBetween(articles, start, end, now)).map(({ id }) => id));
  if (manifests.some(({ id }) => !still.has(id))) return await digest(articles, date, now);
  return { date, articles: manifests.length };
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
