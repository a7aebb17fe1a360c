import type { Call, Treatment } from './fault-proxy.ts';

const MEMORY_WRITE = /^PUT .*\/memory\/.*\/(\w+)\.json$/;

/** What DeepL accepted and no memory holds: paid for, and lost if it stays so. */
export const trackInFlight = () => {
  const unsaved = new Map<string, string[]>();
  return {
    /** For the stand-in. */
    observe: ({ target_lang, text }: { target_lang: string; text: string[] }) =>
      void unsaved.set(target_lang.slice(0, 2).toLowerCase(), text),
    /** For each request to S3. */
    treated: ({ label }: Call, treatment: Treatment) => {
      const target = MEMORY_WRITE.exec(label)?.[1];
      if (target && (treatment === 'forward' || treatment === 'lose')) unsaved.delete(target);
    },
    /** Code points. */
    characters: (): number =>
      [...unsaved.values()].flat().reduce((sum, text) => sum + [...text].length, 0),
  };
};
