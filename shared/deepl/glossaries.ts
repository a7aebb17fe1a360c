import type { Target } from '../article/article.ts';
import { TARGETS } from '../article/language-codes.ts';
import type { Dictionaries, Glossaries } from '../article/terms.ts';
import { type Patience, replay } from '../replay.ts';
import { createDeeplClient, type DeeplConnection } from './client.ts';
import { mayReplay, translationError } from './failure.ts';
import { deepl } from './lazy-deepl.cjs';

/** The glossaries of a DeepL account. */
export const createGlossaries = (access: DeeplConnection & Partial<Patience>): Glossaries => {
  const { client, ...server } = createDeeplClient(access);
  const ask = <Answer>(send: () => Promise<Answer>): Promise<Answer> =>
    replay(send, mayReplay, access).catch((error: unknown) => {
      throw translationError(error, server);
    });

  return {
    list: async () => {
      const found = await ask(() => client.listMultilingualGlossaries());
      return found.map(({ glossaryId, name, creationTime }) => ({
        id: glossaryId,
        name,
        created: creationTime,
      }));
    },
    create: async (name, dictionaries) => {
      const filled = TARGETS.map((target) => entriesOf(dictionaries, target)).filter(
        ({ entries }) => entries.toTsv() !== '',
      );
      const created = await ask(() => client.createMultilingualGlossary(name, filled));
      return created.glossaryId;
    },
    replace: async (id, dictionaries) => {
      for (const target of TARGETS) {
        const dictionary = entriesOf(dictionaries, target);
        await ask<unknown>(() =>
          dictionary.entries.toTsv() === ''
            ? unlessMissing(client.deleteMultilingualGlossaryDictionary(id, 'de', target))
            : client.replaceMultilingualGlossaryDictionary(id, dictionary),
        );
      }
    },
    remove: (id) => ask(() => unlessMissing(client.deleteMultilingualGlossary(id))),
  };
};

const entriesOf = (dictionaries: Dictionaries, target: Target) => ({
  sourceLangCode: 'de',
  targetLangCode: target,
  entries: new (deepl().GlossaryEntries)({ entries: dictionaries[target] }),
});

/** Removing something that does not exist succeeds. */
const unlessMissing = async (removal: Promise<void>): Promise<void> => {
  try {
    await removal;
  } catch (error) {
    if (!(error instanceof deepl().GlossaryNotFoundError)) throw error;
  }
};
