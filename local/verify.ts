import { oneLine } from '../shared/one-line.ts';
import { checkAlarms, ringAlarm } from './deployed/checks-of-alarms.ts';
import { checkEdge, type EdgeProof } from './deployed/checks-of-edge.ts';
import { checkColdStarts } from './deployed/checks-of-functions.ts';
import { openStage } from './deployed/deployed-stage.ts';
import { withTemporaryKey } from './deployed/temporary-key.ts';
import { trySample } from './deployed/try-sample.ts';
import { parseOptions } from './parse-options.ts';
import { runCommand, StartError } from './start-error.ts';

const USAGE = `Usage: npm run verify -- <stage> [--ring]

Proves of a deployed stage what no test on one machine can: that the CDN signs and caches, keys work at
the edge, a sample is translated by DeepL and read in every language, how long cold starts take, and
that alarms are quiet. Prints a table, and exits with 1 if something does not hold. The sample costs
about a cent at DeepL.

  --ring  ring one alarm: its mail goes to alarmEmail`;

const run = async (args: string[]): Promise<void> => {
  const { values, positionals } = parseOptions(args, {
    usage: USAGE,
    positionals: 1,
    options: { ring: { type: 'boolean' } },
  });
  const [name] = positionals;
  if (name === undefined) throw new StartError(USAGE);
  const stage = await openStage(name);
  const proofs = [
    // First, while no container is warm.
    ...(await attempted('cold starts', () => checkColdStarts(stage))),
    ...(await attempted('the store of keys', () =>
      withTemporaryKey(stage, async (key) => [
        ...(await attempted('the CDN', () => checkEdge(stage, key))),
        ...(await attempted(SAMPLE, async () => [sampleProof(await trySample(stage, key))])),
      ]),
    )),
    ...(await attempted('alarms', () => checkAlarms(stage))),
    ...(values.ring ? await attempted('a ring', async () => [await ringAlarm(stage)]) : []),
  ];
  for (const { claim, seen, holds } of proofs)
    console.info(`${holds ? 'ok   ' : 'wrong'}  ${claim.padEnd(WIDTH)}  ${seen}`);
  if (proofs.some(({ holds }) => !holds)) process.exitCode = 1;
};

const WIDTH = 52;

const sampleProof = (seconds: number): EdgeProof => ({
  claim: SAMPLE,
  seen: `after ${seconds.toFixed(0)} s`,
  holds: true,
});

const SAMPLE = 'a sample is read in every language';

/** A check that ends with an error does not hold, and the others are made. */
const attempted = async (
  claim: string,
  check: () => Promise<EdgeProof[]>,
): Promise<EdgeProof[]> => {
  try {
    return await check();
  } catch (error) {
    return [{ claim, seen: oneLine(error), holds: false }];
  }
};

await runCommand(() => run(process.argv.slice(2)));
