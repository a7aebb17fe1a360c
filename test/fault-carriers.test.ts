import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fault } from '../local/deepl/faults.ts';
import { segments } from '../shared/article/segments.ts';
import { TERMS_FILE } from '../shared/store/object-keys.ts';
import { renewTerms } from '../shared/terms/renew-terms.ts';
import { observed } from './support/deliver.ts';
import { FAULT_KINDS, type FaultKind } from './support/fault-kinds.ts';
import type { Call, Treatment } from './support/fault-proxy.ts';
import { LONG } from './support/long.ts';
import { bookedIn } from './support/outcome.ts';
import { redeliver, sweepAll } from './support/recover.ts';
import { startS3Buckets } from './support/s3-buckets.ts';
import { startWorld } from './support/world.ts';

/** DeepL's faults, and those of them after which an answer that was billed is missing. */
const DEEPL_FAULTS: Fault[] = [429, 456, 413, 500, 503, 'reset', 'reset-after', 'fewer', 'empty'];
const LOSING: Fault[] = ['reset-after', 'fewer', 'empty'];

const S3_FAULTS = Object.keys(FAULT_KINDS).filter(
  (kind) => LONG || !kind.includes('hangs'),
) as FaultKind[];

/** No two runs share a sentence. */
const agencyCopy = (run: number) => {
  const place = `Ort ${run}`;
  return [
    `In ${place} hat am Montag eine neue Fähre ihren Dienst aufgenommen.`,
    `Der Rat von ${place} hatte dafür im Frühjahr zwei Millionen Euro bewilligt.`,
    `Nach Angaben der Reederei fährt das Schiff zwölfmal am Tag nach ${place}.`,
    `Die Fähre von ${place} nimmt vierzig Autos und dreihundert Menschen mit.`,
    `Anwohner aus ${place} hatten vor drei Jahren Unterschriften gesammelt.`,
    `Im Winter soll das Schiff von ${place} in der Werft umgebaut werden.`,
  ];
};
const carried = (run: number, paper: number) =>
  `Nachricht ${run} aus Blatt ${paper}\n\nUnser Blatt ${paper} berichtet über ${run} Dinge.\n\n${agencyCopy(run).join(' ')}\n`;

/** Milliseconds from the first: no paper is so late that it takes another's lock for expired. */
const DELIVERIES = [0, 10_000, 20_000, 30_000];

test('papers that carry an article at once, whatever fails, get it whole and pay for it once', async () => {
  let deeplFault: (request: number) => Fault | undefined = () => undefined;
  let s3Fault: (call: Call) => Treatment = () => 'forward';
  const { requests, observe } = observed();
  const world = await startWorld({
    faults: (n) => deeplFault(n),
    buckets: await startS3Buckets((call) => s3Fault(call)),
    observe,
    limit: 1e9,
  });
  let run = 0;

  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 5 }),
      fc.array(fc.option(fc.constantFrom(...DEEPL_FAULTS), { nil: undefined }), { maxLength: 4 }),
      fc.array(fc.tuple(fc.integer({ min: 1, max: 150 }), fc.constantFrom(...S3_FAULTS)), {
        maxLength: 3,
      }),
      fc.boolean(),
      async (papers, schedule, s3Schedule, termsChange) => {
        run += 1;
        const [received, begun] = [world.standIn.received.requests, requests.length];
        const [billed, booked] = [world.standIn.billed.characters, await bookedIn(world)];
        deeplFault = (n) => schedule[n - received - 1];
        s3Fault = failAt(s3Schedule);
        const keys = Array.from({ length: papers }, (_, paper) => `${run}-${paper}.txt`);
        for (const [paper, key] of keys.entries()) await world.put(key, carried(run, paper));
        const renewed = termsChange && changeTerms(run);
        await Promise.all(keys.map((key) => redeliver(world.newDeps(), key, DELIVERIES)));
        await renewed;
        deeplFault = () => undefined;
        s3Fault = () => 'forward';
        await sweepAll(world, world.soundDeps());

        for (const key of keys) {
          for (const language of ['en', 'ko'] as const) {
            const { status, ...document } = await world.document(key, language);
            expect(status).toBe('complete');
            for (const { text, source } of segments(document))
              expect(text?.replace(/ferry\d+/, 'Fähre')).toBe(`[${language}] ${source}`);
          }
        }
        expect(await world.keys('work/')).toEqual([]);
        const off = (await bookedIn(world)) - booked - (world.standIn.billed.characters - billed);
        // A connection that is reset does not say whether the request was billed.
        if (schedule.includes('reset')) expect(off).toBeGreaterThanOrEqual(0);
        else expect(off).toBe(0);

        const losses = schedule.filter((each) => each && LOSING.includes(each)).length;
        const allowed = 1 + losses + (termsChange ? 1 : 0);
        const times = new Map<string, number>();
        for (const { target, text } of requests.slice(begun))
          for (const each of text) {
            const sentence = `${target} ${each}`;
            times.set(sentence, (times.get(sentence) ?? 0) + 1);
          }
        // The first sentence has another one before it in each paper.
        for (const sentence of agencyCopy(run).slice(1))
          for (const target of ['EN-US', 'KO'])
            expect(times.get(`${target} ${sentence}`), sentence).toBeLessThanOrEqual(allowed);
      },
    ),
    { numRuns: LONG ? 150 : 6, seed: 20261127 },
  );

  async function changeTerms(version: number) {
    const deps = world.soundDeps();
    await deps.articles.put(TERMS_FILE, `de,en,ko\nFähre,ferry${version},\n`);
    await renewTerms(deps);
  }
}, 3_600_000);

/** Fails calls by their position among all calls of the SDK. */
const failAt = (schedule: [position: number, kind: FaultKind][]) => {
  const positions = new Map<string, number>();
  return (call: Call): Treatment => {
    const position = positions.get(call.id) ?? positions.size + 1;
    positions.set(call.id, position);
    const fault = schedule.find(([at]) => at === position);
    return fault ? FAULT_KINDS[fault[1]](call) : 'forward';
  };
};
