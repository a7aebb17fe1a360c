import { randomUUID } from 'node:crypto';
import type { Target } from '../../shared/article/article.ts';
import { type DictionaryEntries, GlossaryRequest, readEntries } from './glossary-request.ts';
import { Refusal } from './translate-request.ts';

/** Entries by target language: the source is always German. */
type Dictionaries = Map<string, DictionaryEntries>;
type Stored = { id: string; name: string; created: Date; dictionaries: Dictionaries };

/** The entries of a glossary for the target of a request. */
export type GlossaryEntries = (id: string, target: Target) => DictionaryEntries;

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * The glossaries of one account.
 *
 * @param max A free account may have one; the next is refused with 456, like exceeded quota.
 */
export const openGlossaryStore = (max = 1000) => {
  const stored = new Map<string, Stored>();

  const find = (id: string): Stored => {
    const glossary = stored.get(id);
    if (!glossary) throw new Refusal(404, 'Glossary not found');
    return glossary;
  };

  const dictionaryOf = (id: string, target: string): DictionaryEntries => {
    const dictionary = find(id).dictionaries.get(target);
    if (!dictionary) throw new Refusal(404, 'Dictionary not found');
    return dictionary;
  };

  return {
    list: () => ({ glossaries: [...stored.values()].map(describe) }),
    get: (id: string) => describe(find(id)),
    create: (fields: unknown) => {
      const { name, dictionaries } = GlossaryRequest.parse(fields);
      if (stored.size >= max) throw new Refusal(456, 'Quota exceeded: too many glossaries');
      const entries = new Map(
        dictionaries.map((each) => [each.target_lang, readEntries(each)] as const),
      );
      const glossary = { id: randomUUID(), name, created: new Date(), dictionaries: entries };
      stored.set(glossary.id, glossary);
      return describe(glossary);
    },
    remove: (id: string): void => void stored.delete(find(id).id),
    entries: (id: string, target: string) => ({
      dictionaries: [
        {
          source_lang: 'de',
          target_lang: target,
          entries_format: 'tsv',
          entries: [...dictionaryOf(id, target)].map((entry) => entry.join('\t')).join('\n'),
        },
      ],
    }),
    putDictionary: (id: string, fields: unknown) => {
      const dictionary = GlossaryRequest.shape.dictionaries.element.parse(fields);
      const entries = readEntries(dictionary);
      find(id).dictionaries.set(dictionary.target_lang, entries);
      return describeDictionary(dictionary.target_lang, entries);
    },
    removeDictionary: (id: string, target: string): void => {
      dictionaryOf(id, target);
      find(id).dictionaries.delete(target);
    },
    /** @throws Refusal the way `/v2/translate` does */
    entriesFor: (id: string, target: Target): DictionaryEntries => {
      if (!UUID.test(id)) throw new Refusal(400, "Value for 'glossary_id' not supported.");
      const glossary = stored.get(id);
      if (!glossary) throw new Refusal(400, 'Glossary not found');
      const dictionary = glossary.dictionaries.get(target);
      if (dictionary) return dictionary;
      throw new Refusal(400, `No dictionary found for language pair de-${target} in glossary`);
    },
  };
};

export type GlossaryStore = ReturnType<typeof openGlossaryStore>;

const describe = ({ id, name, created, dictionaries }: Stored) => ({
  glossary_id: id,
  name,
  creation_time: created.toISOString(),
  dictionaries: [...dictionaries].map(([target, entries]) => describeDictionary(target, entries)),
});

const describeDictionary = (target: string, entries: DictionaryEntries) => ({
  source_lang: 'de',
  target_lang: target,
  entry_count: entries.size,
});
