import { type CurrentGlossary, Glossary } from '../article/terms.ts';
import { onceAMinute } from '../once-a-minute.ts';
import type { Bucket } from '../store/bucket.ts';
import { getJson, isUnreadable } from '../store/json-object.ts';
import { GLOSSARY } from '../store/object-keys.ts';

/**
 * Reads `config/glossary.json` at most once a minute. `renewTerms` writes it, also in place of one
 * that cannot be read.
 */
export const currentGlossary = (
  articles: Bucket,
  now: () => Date,
  renewTerms: () => Promise<unknown>,
): CurrentGlossary => {
  const read = () => getJson(articles, GLOSSARY, Glossary);
  const readOrRenew = async () => {
    try {
      return await read();
    } catch (error) {
      if (!isUnreadable(error)) throw error;
      await renewTerms();
      return await read();
    }
  };
  const { get, forget } = onceAMinute(readOrRenew, now);
  const getAnew = () => {
    forget();
    return get();
  };
  const renew = async (id: string) => {
    const known = await getAnew();
    if (known?.id !== id) return known;
    const failure = await renewTerms().then(
      () => undefined,
      (error: unknown) => error,
    );
    const renewed = await getAnew();
    if (failure !== undefined && renewed?.id === id) throw failure;
    return renewed;
  };
  let renewing: Promise<Glossary | undefined> | undefined;
  return {
    get,
    renew: (id) => {
      renewing ??= renew(id).finally(() => {
        renewing = undefined;
      });
      return renewing;
    },
  };
};
