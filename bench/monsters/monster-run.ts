import { Rejection } from '../../shared/article/errors.ts';
import { clean } from '../../shared/clean/clean.ts';
import { monsters } from './monsters.ts';

/** Cleans the monster named by the first argument; prints the outcome, time and memory as JSON. */
const monster = monsters[process.argv[2] ?? ''];
if (!monster) throw new Error('Name a monster.');
const bytes = new TextEncoder().encode(monster.text());
const cleaned = (): { outcome: string; isSound: boolean } => {
  try {
    const { blocks } = clean(bytes, { key: monster?.key ?? '' });
    return { outcome: `${blocks.length} blocks`, isSound: true };
  } catch (error) {
    return error instanceof Rejection
      ? { outcome: error.code, isSound: true }
      : { outcome: String(error), isSound: false };
  }
};
const start = performance.now();
const { outcome, isSound } = cleaned();
const milliseconds = performance.now() - start;
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ outcome, isSound, milliseconds, megabytes }));
