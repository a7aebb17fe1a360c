import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Rejection } from '../shared/article/errors.ts';
import { clean } from '../shared/clean/clean.ts';
import {
  digitalwiresWithSecrets,
  rejectedWithSecrets,
  SECRET,
  uploadsWithSecrets,
} from './support/secrets.ts';
import { ninjs2 } from './support/wires.ts';
import { startWorld } from './support/world.ts';

const secretsIn = (text: string): string[] => [...new Set(text.match(SECRET) ?? [])];

/** Uploads it all into one world; returns what the system put anywhere, by its place. */
const emittedOf = async (uploads: Record<string, string | Uint8Array>) => {
  const requests: string[] = [];
  const world = await startWorld({
    observe: (request) => void requests.push(JSON.stringify(request)),
  });
  for (const [key, body] of Object.entries(uploads)) {
    await world.put(key, body);
    await world.ingest(key);
  }
  const keys = await world.keys('');
  const objects = await Promise.all(
    keys.map(async (key) => {
      const { body, ...head } = (await world.articles.get(key)) ?? {};
      return `${key} ${Buffer.from(body ?? []).toString()} ${JSON.stringify(head)}`;
    }),
  );
  return {
    world,
    texts: { objects, lines: world.lines, requeued: world.requeued, requests },
  };
};

const expectNoSecrets = (texts: Record<string, string[]>) => {
  const found = Object.entries(texts).flatMap(([place, all]) =>
    all.flatMap((text) => secretsIn(text).map((secret) => `${secret} in ${place}`)),
  );
  expect([...new Set(found)]).toEqual([]);
};

test('what is not for publication is in nothing that the system emits', async () => {
  const uploads = uploadsWithSecrets();
  const { world, texts } = await emittedOf(uploads);
  for (const key of Object.keys(uploads))
    expect([key, (await world.manifest(key)).languages.ko?.status]).toEqual([key, 'complete']);
  expect(texts.requests.length).toBeGreaterThan(3);
  expectNoSecrets(texts);
}, 60_000);

test('nor in the reasons of what is rejected', async () => {
  const uploads = rejectedWithSecrets();
  const { world, texts } = await emittedOf(uploads);
  for (const key of Object.keys(uploads))
    expect([key, (await world.manifest(key)).status]).not.toEqual([key, 'accepted']);
  expect(texts.requests).toEqual([]);
  expectNoSecrets(texts);
});

/** JSON with a field that no version of the format has, at any depth. */
const withField = (value: unknown, name: string, content: unknown, at: number): unknown => {
  const places: Record<string, unknown>[] = [];
  const visit = (each: unknown): void => {
    if (typeof each !== 'object' || each === null) return;
    if (!Array.isArray(each)) places.push(each as Record<string, unknown>);
    for (const inner of Object.values(each)) visit(inner);
  };
  const copy: unknown = structuredClone(value);
  visit(copy);
  const place = places[at % places.length];
  if (place) place[name] = content;
  return copy;
};

test('a field of any unknown name and content is in no article and no reason', () => {
  const name = fc.string({ minLength: 1, maxLength: 12 }).map((text) => `x_${text}`);
  const note = fc.string({ maxLength: 40 }).map((text) => `${text} QZX-field`);
  const content = fc.oneof(note, fc.array(note), fc.dictionary(name, note));
  const item = fc.constantFrom(digitalwiresWithSecrets(), ninjs2());
  fc.assert(
    fc.property(
      item,
      name,
      content,
      fc.nat(200),
      fc.double({ min: 0.3, max: 1.2 }),
      (value, ...at) => {
        const [field, secret, place, cut] = at;
        const text = JSON.stringify(withField(value, field, secret, place));
        const bytes = Buffer.from(text.slice(0, text.length * cut));
        try {
          expect(secretsIn(JSON.stringify(clean(bytes, { key: 'a.json' })))).toEqual([]);
        } catch (error) {
          if (!(error instanceof Rejection)) throw error;
          expect(secretsIn(error.message)).toEqual([]);
        }
      },
    ),
    { numRuns: 60 },
  );
});
