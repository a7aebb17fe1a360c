import type { Call, Treatment } from './fault-proxy.ts';

/** How a call of the SDK to S3 fails, which is attempted up to four times. */
export const FAULT_KINDS = {
  'the answer is lost once': ({ attempt }: Call): Treatment => (attempt === 1 ? 'lose' : 'forward'),
  'all answers are lost': (): Treatment => 'lose',
  'all attempts fail': (): Treatment => 'refuse',
  'SlowDown once': ({ attempt }: Call): Treatment => (attempt === 1 ? 'slow-down' : 'forward'),
  'SlowDown always': (): Treatment => 'slow-down',
  'it hangs once': ({ attempt }: Call): Treatment => (attempt === 1 ? 'hang' : 'forward'),
  'it hangs always': (): Treatment => 'hang',
};
export type FaultKind = keyof typeof FAULT_KINDS;

/** Names each call by what it does and how often that was done before: `PUT /articles/work/a #2`. */
export const nameCalls = () => {
  const names = new Map<string, string>();
  const counts = new Map<string, number>();
  return ({ id, label }: Call): string => {
    const known = names.get(id);
    if (known) return known;
    const count = (counts.get(label) ?? 0) + 1;
    counts.set(label, count);
    const name = `${label} #${count}`;
    names.set(id, name);
    return name;
  };
};

/** What a call does, whatever the article, the language and the time. */
export const sortOf = (name: string): string =>
  name.replace(/ #\d+$/, '').replace(/(en|ko)\.json$/, '*.json');
