import { GlossaryEntries, GlossaryNotFoundError } from 'deepl-node';
import { Target } from '../article/article.ts';
import type { Dictionary } from '../article/terms.ts';
import { type Patience, patience, replay } from '../replay.ts';
import { type Access, createDeeplClient } from './client.ts';
import { mayReplay, translationError } from './failure.ts';

export type Dictionaries = Record<Target, Dictionary>;
export type StoredGlossary = { id: string; name: string; created: Date };

/**
 * The glossaries of a DeepL account, which cost nothing to keep, to read or to change.
 *
 * @throws QuotaExceeded when the account has no room for one more: a free one has room for one
 * @throws TranslationRefused, TranslationUnavailable
 */
export type Glossaries = ReturnType<typeof createGlossaries>;

export const createGlossaries = (access: Access & Partial<Patience>) => {
  const { client, ...server } = createDeeplClient(access);
  const pace = { sleep: access.sleep ?? patience.sleep, random: access.random ?? patience.random };
  const ask = <Answer>(send: () => Promise<Answer>): Promise<Answer> =>
    replay(send, mayReplay, pace).catch((error: unknown) => {
      throw translationError(error, server);
    });

  return {
    list: async (): Promise<StoredGlossary[]> => {
      const found = await ask(() => client.listMultilingualGlossaries());
      return found.map(({ glossaryId, name, creationTime }) => ({
        id: glossaryId,
        name,
        created: creationTime,
      }));
    },
    /** @returns the id of a glossary with the dictionaries that are not empty */
    create: async (name: string, dictionaries: Dictionaries): Promise<string> => {
      const filled = Target.options
        .map((target) => entriesOf(dictionaries, target))
        .filter(({ entries }) => entries.toTsv() !== '');
      const created = await ask(() => client.createMultilingualGlossary(name, filled));
      return created.glossaryId;
    },
    /** Puts the dictionaries in the place of the old ones, one after the other, under the same id. */
    replace: async (id: string, dictionaries: Dictionaries): Promise<void> => {
      for (const target of Target.options) {
        const dictionary = entriesOf(dictionaries, target);
        await ask<unknown>(() =>
          dictionary.entries.toTsv() === ''
            ? unlessMissing(client.deleteMultilingualGlossaryDictionary(id, 'de', target))
            : client.replaceMultilingualGlossaryDictionary(id, dictionary),
        );
      }
    },
    remove: (id: string): Promise<void> =>
      ask(() => unlessMissing(client.deleteMultilingualGlossary(id))),
  };
};

const entriesOf = (dictionaries: Dictionaries, target: Target) => ({
  sourceLangCode: 'de',
  targetLangCode: target,
  entries: new GlossaryEntries({ entries: dictionaries[target] }),
});

/** What should go and is not there has gone. */
const unlessMissing = async (removal: Promise<void>): Promise<void> => {
  try {
    await removal;
  } catch (error) {
    if (!(error instanceof GlossaryNotFoundError)) throw error;
  }
};
