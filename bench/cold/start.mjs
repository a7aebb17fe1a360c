/**
 * Starts a function as Lambda does and calls it once: `node start.mjs <bundle> [<event>]`. Prints
 * milliseconds of CPU and of the clock for both, MiB, and what was loaded.
 */
import { createRequire } from 'node:module';

const [, , bundle, event] = process.argv;

const now = () => {
  const { user, system } = process.cpuUsage();
  return { cpu: (user + system) / 1000, clock: performance.now() };
};

const between = (from, to) => ({ cpu: to.cpu - from.cpu, clock: to.clock - from.clock });

const begun = now();
const require = createRequire(import.meta.url);
const { handler } = require(bundle);
const loaded = now();
const memory = process.memoryUsage().rss / 2 ** 20;
const answer =
  event && (await handler(JSON.parse(event), { getRemainingTimeInMillis: () => 110_000 }));
const called = now();
const isWrong = answer?.statusCode > 200 || answer?.batchItemFailures?.length > 0;
if (isWrong) throw new Error(`The first call failed: ${JSON.stringify(answer)}`);
const found = {
  load: between(begun, loaded),
  call: between(loaded, called),
  memory,
  files: Object.keys(require.cache),
  builtIn: process.moduleLoadList,
};
process.stdout.write(`\n${JSON.stringify(found)}`);
process.exit();
