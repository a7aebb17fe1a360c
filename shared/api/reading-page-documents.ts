import type { Target } from '../article/article.ts';
import { documentAsWritten } from '../article/as-written.ts';
import { byTarget } from '../article/by-target.ts';
import { servedPart } from '../article/served-part.ts';
import type { Bucket } from '../store/bucket.ts';
import { getJson, getReadable } from '../store/json-object.ts';
import { documentKey } from '../store/object-keys.ts';
import { HttpProblem, notFound } from './problem.ts';
import { readableManifest } from './readable-manifest.ts';

/**
 * An article's German document and these translations, as much of each as may be served.
 *
 * @throws HttpProblem 404, 410
 */
export const readingPageDocuments = async (
  articles: Bucket,
  id: string,
  { targets, at }: { targets: readonly Target[]; at: Date },
) => {
  const [de, ...translations] = await Promise.all([
    getJson(articles, documentKey(id, 'de'), documentAsWritten),
    ...targets.map((target) => getReadable(articles, documentKey(id, target), documentAsWritten)),
  ]);
  // After the documents, as in `/v1/`.
  const manifest = await readableManifest(articles, id, at);
  if (!de) {
    const { reason } = manifest;
    throw reason
      ? new HttpProblem(
          { status: 404, title: 'Rejected', detail: reason.message, reason },
          { kind: 'rejected' },
        )
      : notFound('The article is still being cleaned. Try again in a second.', {
          kind: 'cleaning',
        });
  }
  const translated = byTarget((target) => {
    const document = translations[targets.indexOf(target)];
    return document && servedPart(document, manifest.serve);
  });
  return { manifest, documents: { ...translated, de: servedPart(de, manifest.serve) } };
};
