import * as z from 'zod';
import { Target } from '../../shared/article/article.ts';
import { Refusal } from './translate-request.ts';

/** Source terms with their translations. */
export type DictionaryEntries = ReadonlyMap<string, string>;

const DictionaryRequest = z.object({
  source_lang: z.string().toLowerCase().pipe(z.literal('de')),
  target_lang: z.string().toLowerCase().pipe(Target),
  entries: z.string().min(1),
  entries_format: z.literal('tsv'),
});

/** The part of `POST /v3/glossaries` that deepl-node uses: entries as tab-separated values. */
export const GlossaryRequest = z.object({
  name: z.string().min(1).max(1024),
  dictionaries: z.array(DictionaryRequest).min(1),
});

const MAX_TERM_BYTES = 1024;

/** @throws Refusal 400 for entries that DeepL does not accept */
export const readEntries = ({ entries }: z.infer<typeof DictionaryRequest>): DictionaryEntries => {
  const dictionary = new Map<string, string>();
  for (const [index, line] of entries.split('\n').entries()) {
    const [source, target, ...more] = line.split('\t');
    if (!source || !target || more.length > 0) throw invalid(index, 'is not a pair of terms');
    if (dictionary.has(source)) throw invalid(index, 'duplicates a key');
    for (const term of [source, target])
      if (Buffer.byteLength(term) > MAX_TERM_BYTES) throw invalid(index, 'is too long');
    dictionary.set(source, target);
  }
  return dictionary;
};

const DICTIONARY_FIELD = /^dictionaries\[(\d{1,3})\]\.(\w+)$/;

/** The fields of a form, with `dictionaries[0].entries` and the like gathered in an array. */
export const nestDictionaries = (form: Record<string, unknown>): Record<string, unknown> => {
  const dictionaries: Record<string, unknown>[] = [];
  const plain: [string, unknown][] = [];
  for (const [name, value] of Object.entries(form)) {
    const [, index, field] = DICTIONARY_FIELD.exec(name) ?? [];
    if (index === undefined || field === undefined) plain.push([name, value]);
    else dictionaries[Number(index)] = { ...dictionaries[Number(index)], [field]: value };
  }
  return { ...Object.fromEntries(plain), ...(dictionaries.length > 0 && { dictionaries }) };
};

const invalid = (index: number, what: string) =>
  new Refusal(400, `Invalid glossary entries provided: entry ${index} ${what}`);
