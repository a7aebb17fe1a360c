import type { Call, Treatment } from './fault-proxy.ts';

const MEMORY_WRITE = /^PUT .*\/memory\/.*\/(\w+)\.json$/;

/** What DeepL accepted and no memory holds: paid for, and lost if it stays so. */
export const trackInFlight = () => {
  const unsaved = new Map<string, string[]>();
  const largest = new Map<string, number>();
  return {
    /** For the stand-in. */
    observe: ({ target_lang, text }: { target_lang: string; text: string[] }) => {
      const target = target_lang.slice(0, 2).toLowerCase();
      unsaved.set(target, text);
      largest.set(target, Math.max(largest.get(target) ?? 0, codePoints(text)));
    },
    /** For each request to S3. */
    treated: ({ label }: Call, treatment: Treatment) => {
      const target = MEMORY_WRITE.exec(label)?.[1];
      if (target && (treatment === 'forward' || treatment === 'lose')) unsaved.delete(target);
    },
    /** Code points. */
    characters: () => codePoints([...unsaved.values()].flat()),
    /** Code points of the largest request of each language. */
    mostAtOnce: () => [...largest.values()].reduce((sum, each) => sum + each, 0),
  };
};

const codePoints = (texts: string[]) => texts.reduce((sum, text) => sum + [...text].length, 0);
