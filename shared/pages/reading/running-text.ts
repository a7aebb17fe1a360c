import { html } from 'hono/html';
import type { Segment } from '../../article/document.ts';
import type { Html } from '../row.ts';
import type { Reading } from './reading.ts';
import { gap, sentence } from './sentence.ts';

/** Sentences as they run on; those in a row that are not translated are one gap. */
export const runningText = (sentences: readonly Segment[], reading: Reading): Html => {
  const runs: Segment[][] = [];
  for (const segment of sentences) {
    const last = runs.at(-1);
    if (last && segment.text === undefined && last[0]?.text === undefined) last.push(segment);
    else runs.push([segment]);
  }
  return html`${runs.map((run) => {
    const [first] = run;
    return html`${first?.text === undefined ? gap(run, reading) : sentence(first, reading)} `;
  })}`;
};
