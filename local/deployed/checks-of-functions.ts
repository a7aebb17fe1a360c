import type { EdgeProof } from './checks-of-edge.ts';
import type { DeployedStage } from './deployed-stage.ts';
import { invokeDeployed } from './invoke-deployed.ts';

/** Invocations at once: Lambda starts a container for each that finds none idle. */
const AT_ONCE = 5;

/** Milliseconds that a cold start may take, of which readers notice the API's. */
const MAX_COLD_START = { ApiFunction: 1_000, IngestFunction: 3_000, ScheduleFunction: 3_000 };

/** Events that change nothing. */
const EVENTS = {
  ApiFunction: {
    version: '2.0',
    rawPath: '/health',
    rawQueryString: '',
    headers: { host: 'verify' },
    requestContext: { domainName: 'verify', http: { method: 'GET', path: '/health' } },
    isBase64Encoded: false,
  },
  IngestFunction: { Records: [] },
  ScheduleFunction: { job: 'due' },
};

type Name = keyof typeof EVENTS;

/** How long Lambda took to start each function, in its own words. */
export const checkColdStarts = async (stage: DeployedStage): Promise<EdgeProof[]> =>
  await Promise.all((Object.keys(EVENTS) as Name[]).map((name) => checkColdStart(stage, name)));

const checkColdStart = async (stage: DeployedStage, name: Name): Promise<EdgeProof> => {
  const runs = await Promise.all(
    Array.from({ length: AT_ONCE }, () => invokeDeployed(stage, name, EVENTS[name])),
  );
  const starts = runs
    .map(({ log }) => INIT_DURATION.exec(log))
    .flatMap((found) => (found ? [Number(found[1] ?? found[2])] : []))
    .sort((one, other) => one - other);
  const median = starts[Math.floor((starts.length - 1) / 2)];
  const most = MAX_COLD_START[name];
  return {
    claim: `${name} starts within ${most} ms`,
    seen:
      median === undefined
        ? 'no cold start among the invocations; try again after a deployment'
        : `${median.toFixed(0)} ms, the median of ${starts.length}`,
    holds: median === undefined || median <= most,
  };
};

/** In the text form of Lambda's report, or in the JSON form. */
const INIT_DURATION = /Init Duration: ([\d.]+) ms|"initDurationMs":\s*([\d.]+)/;
