import { byTarget } from '../article/by-target.ts';
import { QuotaExceeded } from '../article/errors.ts';
import {
  dictionary,
  type Glossaries,
  Glossary,
  glossaryVersion,
  type StoredGlossary,
  type Term,
} from '../article/terms.ts';
import type { Bucket } from '../store/bucket.ts';
import { getVersionedOrSetAside, putJson } from '../store/json-object.ts';
import { GLOSSARY, TERMS_FILE } from '../store/object-keys.ts';
import { readTerms, type TermsProblem } from './terms-file.ts';
import { writeReport } from './terms-report.ts';

export type TermsDeps = {
  articles: Bucket;
  glossaries: () => Promise<Glossaries>;
  now: () => Date;
};

/** `refused`: the file has bad lines; the terms in use before stay in use. */
type Renewal = {
  outcome: 'none' | 'unchanged' | 'renewed' | 'refused';
  terms: number;
  problems: TermsProblem[];
};

const PREFIX = 'presseschau-';

/**
 * How long a glossary is kept after it goes out of use: longer than an invocation of ingest, which
 * keeps the glossary it began with.
 */
const GRACE = 15 * 60_000;

/**
 * Puts the terms in `config/terms.csv` to use: one glossary at DeepL and `config/glossary.json`,
 * which names it. A glossary that DeepL has lost is created again; an unused one is deleted. The
 * next run finishes an interrupted one.
 *
 * @throws WriteConflict when another run was faster, and whatever `Glossaries` throws
 */
export const renewTerms = async (deps: TermsDeps): Promise<Renewal> => {
  const { articles } = deps;
  const [file, stored] = await Promise.all([
    articles.get(TERMS_FILE),
    getVersionedOrSetAside(articles, GLOSSARY, Glossary),
  ]);
  const read = file ? readTerms(file.body) : { terms: [], problems: [] };
  const refused = !('terms' in read);
  const terms = refused ? (stored?.value?.terms ?? []) : read.terms;
  const result = { terms: terms.length, problems: read.problems };
  // Report a bad file even when DeepL is unreachable.
  if (file && refused) await writeReport(deps, file.etag, result);
  const untouched = !stored && terms.length === 0;
  const renewed = !untouched && (await renewGlossary(deps, terms, stored));
  if (file && !refused) await writeReport(deps, file.etag, result);
  return { outcome: outcomeOf({ refused, untouched, renewed }), ...result };
};

const outcomeOf = (run: {
  refused: boolean;
  untouched: boolean;
  renewed: boolean;
}): Renewal['outcome'] => {
  if (run.refused) return 'refused';
  if (run.untouched) return 'none';
  return run.renewed ? 'renewed' : 'unchanged';
};

type Stored = { value?: Glossary; etag: string } | undefined;

/** @returns whether anything changed */
const renewGlossary = async (
  { articles, glossaries, now }: TermsDeps,
  terms: Term[],
  stored: Stored,
): Promise<boolean> => {
  const deepl = await glossaries();
  const ours = (await deepl.list()).filter(({ name }) => name.startsWith(PREFIX));
  const version = glossaryVersion(terms);
  if (stored?.value && isCurrent(stored.value, version, ours)) {
    await removeStrays(deepl, ours, stored.value, now());
    return false;
  }
  const id = terms.length > 0 ? await upload(deepl, terms, ours, stored?.value?.id) : undefined;
  const glossary: Glossary = { id, version, since: now().toISOString(), terms };
  await putJson(
    articles,
    GLOSSARY,
    glossary,
    stored ? { ifMatch: stored.etag } : { ifAbsent: true },
  );
  return true;
};

const isCurrent = (glossary: Glossary, version: string, ours: StoredGlossary[]): boolean =>
  glossary.version === version &&
  (glossary.id === undefined || ours.some(({ id }) => id === glossary.id));

/**
 * Creates a new glossary, so that work in progress continues with the old one. If the account has no
 * room for it, the terms replace the old ones, and for a moment ingest mixes both.
 */
const upload = async (
  deepl: Glossaries,
  terms: Term[],
  ours: StoredGlossary[],
  current: string | undefined,
): Promise<string> => {
  const dictionaries = byTarget((target) => dictionary(terms, target));
  try {
    return await deepl.create(`${PREFIX}${glossaryVersion(terms)}`, dictionaries);
  } catch (error) {
    const old = ours.find(({ id }) => id === current) ?? ours[0];
    if (!(error instanceof QuotaExceeded) || !old) throw error;
    await deepl.replace(old.id, dictionaries);
    return old.id;
  }
};

const removeStrays = async (
  deepl: Glossaries,
  ours: StoredGlossary[],
  current: Glossary,
  now: Date,
): Promise<void> => {
  const before = now.getTime() - GRACE;
  if (new Date(current.since).getTime() > before) return;
  for (const { id, created } of ours)
    if (id !== current.id && created.getTime() < before) await deepl.remove(id);
};
