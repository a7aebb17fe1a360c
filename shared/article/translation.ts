import * as z from 'zod';
import type { Facts } from '../telemetry.ts';
import type { Target } from './article.ts';
import { currentFlag } from './old-forms.ts';
import type { Dictionary, Term } from './terms.ts';

/**
 * One text's translation with the characters (code points) that it was billed. `text` is missing
 * where the answer is of no use: empty, or of the wrong order of magnitude.
 */
export const Translated = z.object({
  text: z.string().optional(),
  billed: z.int().nonnegative(),
});
export type Translated = z.infer<typeof Translated>;

/** Who translated, and how: part of every translated document. */
export const Provenance = z.object({
  /** Host that answered, e.g. `api.deepl.com`. */
  server: z.string(),
  /** Model as the server names it; `stand-in` marks answers that are not DeepL's. */
  model: z.string().optional(),
  /** Version of the instructions about register. */
  instructions: z.string().optional(),
  /** The outlet's terms: DeepL's id of the glossary, the version of what it says of the language. */
  glossary: z.object({ id: z.string(), version: z.string() }).optional(),
});
export type Provenance = z.infer<typeof Provenance>;

/**
 * One request: German texts in, their translations out in the same order and number.
 * `context` is free and never translated; `glossary` is DeepL's id of one; `until` is when the
 * process ends, and nothing is sent that may be answered after it. `paragraphs` has the numbers of
 * texts that follow one another: each paragraph is translated as a whole, and none of its texts has
 * a translation if they came back mixed up. `onLost` is called with the code
 * points of each attempt that may have been billed without a usable answer, whatever comes of it.
 *
 * @throws QuotaExceeded, TranslationRefused, TranslationUnavailable, UnusableAnswer, OutOfTime,
 *   RequestTooLarge
 */
export type Translate = (
  texts: string[],
  options: {
    target: Target;
    context: string;
    glossary?: string;
    until?: Date;
    paragraphs?: number[];
    about?: Facts;
    onLost?: (characters: number) => void;
  },
) => Promise<{ translations: Translated[]; provenance: Provenance }>;

/** Translation to one language, as it is set up now. It stays so while an article is translated. */
export type OpenTranslator = {
  /**
   * Names all that a translation depends on beside its text: variant, instructions, the terms that
   * occur in it, the server if it is not DeepL's. Translations under other options are never mixed.
   */
  optionsWith: (terms: Dictionary) => string;
  /** Other names, under which a translation is as good: earlier wordings, the other unit. */
  otherOptionsWith: (terms: Dictionary) => string[];
  /** The part of the provenance that doesn't depend on who answers. */
  method: Pick<Provenance, 'instructions' | 'glossary'>;
  /** Whether sentences that follow one another are sent as a paragraph. */
  inParagraphs: boolean;
  /** The terms that translations should obey. */
  terms: Term[];
  translate: Translate;
};

/** `about`: whose texts are translated, for the log. */
export type Translator = { open: (target: Target, about?: Facts) => Promise<OpenTranslator> };

/** What is suspicious about a translated sentence, compared with its source. */
export const Flag = z.enum([
  'number-missing',
  'number-added',
  'date-changed',
  'negation',
  'direction',
  'name',
  'quotes-unbalanced',
  'not-target',
  'left-in-german',
  'markup',
  'register',
  'length',
  'repeated',
  'unchanged',
  'empty',
  'term',
]);
export type Flag = z.infer<typeof Flag>;

export const StoredFlag = z.preprocess(currentFlag, Flag);

/**
 * Characters used and allowed in the billing period, and its end where the server names it;
 * undefined for a server without a limit.
 */
export type KeyUsage = { count: number; limit: number; ends?: string } | undefined;
