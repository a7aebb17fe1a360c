import type { Target } from '../article/article.ts';
import { TranslationRefused, TranslationUnavailable } from '../article/errors.ts';
import {
  type CurrentGlossary,
  type Dictionary,
  type Glossary,
  versionOf,
} from '../article/terms.ts';
import type { Translator } from '../article/translation.ts';
import { targetLanguages } from '../languages/languages.ts';
import type { Measure } from '../metrics.ts';
import type { Patience } from '../replay.ts';
import type { Report } from '../telemetry.ts';
import { createDeepl, type DeeplConnection, type English } from './client.ts';
import { openConnection } from './connection.ts';
import { instructionsVersion } from './instructions.ts';
import { targetCode } from './target-code.ts';

type TranslatorOptions = Omit<DeeplConnection, 'authKey'> &
  Partial<Patience> & {
    /** Called when there is something to translate, and again when DeepL refuses the key. */
    authKey: () => Promise<string>;
    english: English;
    /** What is one text for DeepL; a sentence by default. */
    unit?: SentUnit;
    glossary: CurrentGlossary;
    report?: Report;
    measure?: Measure;
  };

/** DeepL with the outlet's register and terms. */
export const createTranslator = ({
  authKey,
  glossary,
  unit = 'sentence',
  ...access
}: TranslatorOptions): Translator => {
  const translate = openConnection(authKey, (key) => createDeepl({ ...access, authKey: key }));
  const host = access.serverUrl ? new URL(access.serverUrl).hostname : DEEPL;
  const hosts = DEEPL_HOSTS.includes(host) ? DEEPL_HOSTS : [host];

  return {
    open: async (target, about) => {
      const current = await glossary.get();
      const used = inUse(current, target);
      const { instructions, formerInstructions = [] } = targetLanguages[target].deepl;
      const code = targetCode(target, access.english);
      const optionsOf = (wording: string[], others: unknown[], server = hosts[0]) =>
        JSON.stringify([server, code, wording, ...others]);
      const inUnit = (each: SentUnit, wording: string[], occurring: Dictionary) =>
        optionsOf(wording, [...withTerms(occurring), ...(each === 'paragraph' ? [each] : [])]);
      const wordings = [instructions, ...formerInstructions];
      /** Version 0.2.0 named the server, and the whole glossary. */
      const oldestOptions = (wording: string[]) =>
        hosts.map((server) => optionsOf(wording, used ? [used.version] : [], server));
      return {
        optionsWith: (occurring) => inUnit(unit, instructions, occurring),
        otherOptionsWith: (occurring) => [
          ...UNITS.flatMap((each) => wordings.map((wording) => inUnit(each, wording, occurring))),
          ...wordings.flatMap(oldestOptions),
        ],
        inParagraphs: unit === 'paragraph',
        method: { instructions: instructionsVersion(target), glossary: used },
        terms: used ? (current?.terms ?? []) : [],
        translate: async (texts, options) => {
          const send = () => translate(texts, { ...options, about, glossary: used?.id });
          try {
            return await send();
          } catch (error) {
            if (!used || !isUnknown(error)) throw error;
            // `method` names the one that was used.
            used.id = await renewed(glossary, used, target);
            return await send();
          }
        },
      };
    },
  };
};

const UNITS = ['sentence', 'paragraph'] as const;
export type SentUnit = (typeof UNITS)[number];

const DEEPL = 'deepl.com';
/** DeepL, by default and spelled out: the address is no part of a translation. */
const DEEPL_HOSTS = [DEEPL, 'api.deepl.com', 'api-free.deepl.com'];

/** Nothing for a sentence without terms, so that a new term costs only the sentences that have it. */
const withTerms = (occurring: Dictionary): unknown[] => {
  const entries = Object.entries(occurring).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length > 0 ? [entries] : [];
};

/** The glossary's part for a language; undefined if it has no term for it. */
const inUse = (glossary: Glossary | undefined, target: Target) =>
  glossary?.id && glossary.terms.some((term) => term[target])
    ? { id: glossary.id, version: versionOf(glossary.terms, target) }
    : undefined;

/**
 * The id that a glossary which DeepL no longer knows has now: it was deleted, or the key belongs to
 * another account.
 *
 * @throws TranslationUnavailable when that is not so, or the terms have changed since the article
 * was begun
 */
const renewed = async (
  glossary: CurrentGlossary,
  { id, version }: { id: string; version: string },
  target: Target,
): Promise<string> => {
  const unknown = (cause?: unknown) =>
    new TranslationUnavailable(`DeepL no longer knows the glossary ${id}`, { cause });
  const now = await glossary.renew(id).catch((error: unknown) => {
    throw error instanceof TranslationRefused ? error : unknown(error);
  });
  const current = inUse(now, target);
  if (!current || current.id === id || current.version !== version) throw unknown();
  return current.id;
};

/** 404: the glossary was deleted. 400: it lacks the language or belongs to another account. */
const isUnknown = (error: unknown): boolean =>
  error instanceof TranslationRefused && /glossary|: Not found/i.test(error.message);
