import { createInterface } from 'node:readline/promises';
import { StartError } from '../start-error.ts';

/** Asks before something that costs or changes. @throws StartError unless the answer is yes */
export const confirm = async (question: string, yes: boolean | undefined): Promise<void> => {
  if (yes) return;
  if (!process.stdin.isTTY) throw new StartError(`${question} Confirm with --yes.`);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`${question} [y/N] `);
  terminal.close();
  if (!/^y(es)?$/i.test(answer.trim())) throw new StartError('Nothing was done.');
};
