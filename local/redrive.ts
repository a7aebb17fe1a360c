import { openStage } from './deployed/deployed-stage.ts';
import { redriveDeployed } from './deployed/redrive-deployed.ts';
import { readHomeSettings } from './home-settings.ts';
import { parseOptions } from './parse-options.ts';
import { redriveHome } from './redrive-home.ts';
import { runCommand, StartError } from './start-error.ts';

const USAGE = `Usage: npm run redrive -- [<stage>] [--rate <messages a second>]

Tries the dead letters again, once their cause is fixed: of a deployed stage, whose dead-letter queue
is moved back to the queue of uploads, or of the running home. A message that fails again is a dead letter again.

  --rate  how many a second are moved on AWS (default 5, at most 500)`;

const run = async (args: string[]): Promise<void> => {
  const { values, positionals } = parseOptions(args, {
    usage: USAGE,
    positionals: 1,
    options: { rate: { type: 'string', default: '5' } },
  });
  const rate = Number(values.rate);
  if (!Number.isInteger(rate) || rate < 1 || rate > 500)
    throw new StartError(`--rate must be a whole number from 1 to 500\n\n${USAGE}`);
  const [stage] = positionals;
  const failed =
    stage === undefined
      ? await redriveHome(readHomeSettings(process.env).DATA_DIR)
      : await redriveDeployed(await openStage(stage), rate);
  if (failed > 0) process.exitCode = 1;
};

await runCommand(() => run(process.argv.slice(2)));
