import { openStage } from './deployed/deployed-stage.ts';
import { invokeDeployed } from './deployed/invoke-deployed.ts';
import { readHomeSettings } from './home-settings.ts';
import { invokeAt } from './invocations.ts';
import { parseOptions } from './parse-options.ts';
import { connectToRunning } from './running-s3.ts';
import { runCommand } from './start-error.ts';

const USAGE = `Usage: npm run sweep -- [<stage>] [--everything]

Sweeps now: queues uploads that were missed and work that was parked or interrupted, of a deployed
stage, or of the running home.

  --everything  also what is younger than 15 minutes: for a queue that is known to be empty`;

const run = async (args: string[]): Promise<void> => {
  const { values, positionals } = parseOptions(args, {
    usage: USAGE,
    positionals: 1,
    options: { everything: { type: 'boolean' } },
  });
  const [stage] = positionals;
  const job = { job: 'sweep', ...(values.everything && { everything: true }) };
  const answer = stage === undefined ? await sweepHome(job) : await sweepDeployed(stage, job);
  console.info(JSON.stringify(answer, null, 2));
};

const sweepHome = (job: unknown): Promise<unknown> => {
  const { running } = connectToRunning(readHomeSettings(process.env).DATA_DIR);
  return invokeAt(running.functions, 'schedule', job);
};

const sweepDeployed = async (stage: string, job: unknown): Promise<unknown> =>
  (await invokeDeployed(await openStage(stage), 'ScheduleFunction', job)).answer;

await runCommand(() => run(process.argv.slice(2)));
