import { type CurrentGlossary, Glossary } from '../article/terms.ts';
import { onceAMinute } from '../once-a-minute.ts';
import type { Bucket } from '../store/bucket.ts';
import { getJson } from '../store/json-object.ts';
import { GLOSSARY } from '../store/object-keys.ts';

/** Reads `config/glossary.json` at most once a minute. */
export const currentGlossary = (articles: Bucket, now: () => Date): CurrentGlossary =>
  onceAMinute(() => getJson(articles, GLOSSARY, Glossary), now);
