import { clean } from '../../shared/clean/clean.ts';
import { monsters } from './monsters.ts';

/** Cleans the monster named by the first argument; prints the outcome, time and memory as JSON. */
const monster = monsters[process.argv[2] ?? ''];
if (!monster) throw new Error('Name a monster.');
const bytes = new TextEncoder().encode(monster.text());
const cleaned = (): string => {
  try {
    return `${clean(bytes, { key: monster?.key ?? '' }).blocks.length} blocks`;
  } catch (error) {
    return error instanceof Error && 'code' in error
      ? String(error.code)
      : String(error instanceof Error ? error.stack : error);
  }
};
const start = performance.now();
const outcome = cleaned();
const milliseconds = performance.now() - start;
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ outcome, milliseconds, megabytes }));
