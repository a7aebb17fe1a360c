import { type CurrentGlossary, Glossary } from '../article/terms.ts';
import type { Bucket } from '../store/bucket.ts';
import { getJson } from '../store/json-object.ts';
import { GLOSSARY } from '../store/object-keys.ts';

const MINUTE = 60_000;

/** Reads `config/glossary.json` at most once a minute. */
export const currentGlossary = (articles: Bucket, now: () => Date): CurrentGlossary => {
  let known: { until: number; glossary: Promise<Glossary | undefined> } | undefined;
  const forget = () => {
    known = undefined;
  };
  return {
    forget,
    get: () => {
      if (known && now().getTime() < known.until) return known.glossary;
      const glossary = getJson(articles, GLOSSARY, Glossary);
      known = { until: now().getTime() + MINUTE, glossary };
      glossary.catch(forget);
      return glossary;
    },
  };
};
