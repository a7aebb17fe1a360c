import type { Language } from '../article/article.ts';
import { documentAsWritten } from '../article/as-written.ts';
import type { Manifest } from '../article/manifest.ts';
import { servedPart } from '../article/served-part.ts';
import type { Bucket } from '../store/bucket.ts';
import { getVersioned } from '../store/json-object.ts';
import { documentKey } from '../store/object-keys.ts';
import { secondsUntilChange } from './cache.ts';
import { notFound } from './problem.ts';
import { readableManifest } from './readable-manifest.ts';
import { articlePath } from './served/links-of.ts';
import { articleIdIn, languageIn } from './validate.ts';

/**
 * As much of a document as may be served now. Without its manifest a document is not served:
 * nothing else says whether it may be. The manifest is read after it, as an embargo is in the
 * manifest before a document that it is about is published.
 *
 * @throws HttpProblem 400, 404, 410
 */
export const storedDocument = async (
  articles: Bucket,
  param: { id: string; language: string },
  now: Date,
) => {
  const id = articleIdIn(param.id);
  const language = languageIn(param.language);
  const stored = await getVersioned(articles, documentKey(id, language), documentAsWritten);
  const manifest = await readableManifest(articles, id, now);
  if (!stored) throw notFound(whyMissing(manifest, language));
  const { value, modified } = stored;
  return {
    manifest,
    document: servedPart(value, manifest.serve),
    modified,
    changed: [modified, new Date(manifest.updated)],
    languages: manifest.languages,
    maxAge: secondsUntilChange([manifest], now),
  };
};

const whyMissing = ({ id, status, reason, languages }: Manifest, language: Language): string => {
  if (status !== 'accepted') return `This upload was ${status}: ${reason?.message}`;
  const state = languages[language];
  const why = state?.reason ? `${state.status}: ${state.reason.message}` : 'pending';
  return `Not available in ${language} yet (${why}). See ${articlePath(id)} for progress.`;
};
