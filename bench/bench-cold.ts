/**
 * What a function costs at its start, and what a warm API costs: against peers, in one run.
 *
 * npm run bench:cold [-- RUNS]
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { objectMessage } from '../shared/queue/upload-events.ts';
import { functionUrlEvent } from '../test/support/function-url-event.ts';
import { synthesize } from '../test/support/synth.ts';
import { startBenchData } from './cold/bench-data.ts';
import { bundlePeer } from './cold/bundle-peer.ts';
import { warmRates } from './cold/warm-rates.ts';
import { numberFigure, print } from './measure.ts';
import { median } from './statistics.ts';

const RUNS = Number(process.argv[2] ?? 15);

type Times = { cpu: number; clock: number };
type Start = { load: Times; call: Times; memory: number };

const start = async (bundle: string, environment: Record<string, string>, event?: unknown) => {
  const program = join(import.meta.dirname, 'cold', 'start.mjs');
  const args = [program, bundle, ...(event ? [JSON.stringify(event)] : [])];
  const { stdout } = await promisify(execFile)(process.execPath, args, { env: environment });
  return JSON.parse(stdout.split('\n').at(-1) ?? '') as Start;
};

const fromQueue = (key: string) => ({
  Records: [
    {
      messageId: '1',
      body: objectMessage('uploads', key),
      eventSource: 'aws:sqs',
      receiptHandle: '1',
    },
  ],
});

const dir = mkdtempSync(join(tmpdir(), 'presseschau-cold-start-'));
const { assets, nodeOptions } = await synthesize(join(dir, 'cdk.out'));
const data = await startBenchData();
const environment = { ...data.environment, NODE_OPTIONS: nodeOptions };
const ours = (name: keyof typeof assets) => join(assets[name], 'index.js');

const API = 'api';
const API_PEER = 'Express, zod and the SDK';
const INGEST = 'ingest';
const INGEST_PEER = 'the SDK and deepl-node';

const subjects: Record<string, { bundle: string; event?: (run: number) => Promise<unknown> }> = {
  [API]: { bundle: ours('api'), event: async () => functionUrlEvent(data.path) },
  [API_PEER]: {
    bundle: bundlePeer('api-peer', dir),
    event: async () => functionUrlEvent(data.path),
  },
  [INGEST]: {
    bundle: ours('ingest'),
    event: async (run) => fromQueue(await data.upload(run)),
  },
  [INGEST_PEER]: { bundle: bundlePeer('ingest-peer', dir) },
  schedule: { bundle: ours('schedule') },
};

const starts: Record<string, Start[]> = {};
for (let run = 0; run < RUNS; run++)
  for (const [name, { bundle, event }] of Object.entries(subjects)) {
    const found = await start(bundle, environment, await event?.(run));
    starts[name] = [...(starts[name] ?? []), found];
  }

const of = (name: string, pick: (start: Start) => number) => median((starts[name] ?? []).map(pick));
const whole = (name: string) => of(name, ({ load, call }) => load.cpu + call.cpu);
const load = (name: string) => of(name, ({ load }) => load.cpu);

console.table(
  Object.fromEntries(
    Object.entries(subjects).map(([name, { bundle, event }]) => [
      name,
      {
        'bundle kB': Math.round(statSync(bundle).size / 1000),
        'load: CPU ms': Math.round(load(name)),
        'load: ms': Math.round(of(name, (each) => each.load.clock)),
        'first call: CPU ms': event ? Math.round(of(name, ({ call }) => call.cpu)) : '',
        'first call: ms': event ? Math.round(of(name, ({ call }) => call.clock)) : '',
        'MiB when loaded': Math.round(of(name, ({ memory }) => memory)),
      },
    ]),
  ),
);
const { site, bare } = await warmRates(environment, data.path);
print([
  numberFigure(`${API}: load and first call, of ${API_PEER}`, whole(API) / whole(API_PEER), {
    atMost: 0.45,
  }),
  numberFigure(`${INGEST}: load, of ${INGEST_PEER}`, load(INGEST) / load(INGEST_PEER), {
    atMost: 1.8,
  }),
  numberFigure('warm API: documents a second, of bare node:http with the same reads', site / bare, {
    atLeast: 0.7,
  }),
]);
await data.close();
rmSync(dir, { recursive: true });
