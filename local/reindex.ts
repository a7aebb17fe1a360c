import * as z from 'zod';
import { runningHome } from './data-dir.ts';
import { readHomeSettings } from './home-settings.ts';
import { invokeAt } from './invocations.ts';
import { parseOptions } from './parse-options.ts';
import { runCommand, StartError } from './start-error.ts';

const USAGE = `Usage: npm run reindex

Makes the index of the running home's search anew, from the whole archive. If this is stopped, the home goes on by itself.`;

const run = async (args: string[]): Promise<void> => {
  parseOptions(args, { usage: USAGE, positionals: 0 });
  const { DATA_DIR } = readHomeSettings(process.env);
  const running = runningHome(DATA_DIR);
  if (!running)
    throw new StartError(`No Presseschau is running on ${DATA_DIR}; start it with npm start`);
  const begun = performance.now();
  let indexed = 0;
  for (let job: object = { reindex: true }; ; job = {}) {
    const answer = await invokeAt(running.functions, 'schedule', { job: 'search', ...job });
    const result = Result.parse(answer);
    indexed += result.indexed;
    if (result.reindexed === undefined) break;
    console.info(`${result.reindexed} articles read`);
  }
  const seconds = Math.round((performance.now() - begun) / 1_000);
  console.info(`${indexed} articles indexed in ${seconds} s`);
};

const Result = z.object({ indexed: z.int(), reindexed: z.int().optional() });

await runCommand(() => run(process.argv.slice(2)));
