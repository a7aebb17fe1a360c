import { globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod';

const root = join(import.meta.dirname, '..');
const read = (name: string) => readFileSync(join(root, name), 'utf8');

const Override = z.object({
  includes: z.array(z.string()),
  linter: z.object({
    rules: z.object({
      style: z
        .object({
          noRestrictedImports: z.object({
            level: z.literal('error'),
            options: z.object({
              patterns: z.array(z.object({ group: z.array(z.string()) })),
            }),
          }),
        })
        .optional(),
    }),
  }),
});
const { overrides } = z
  .object({ overrides: z.array(Override) })
  .parse(JSON.parse(read('biome.json')));

/** Rows of the table of rooms: what each may import. */
const rooms = new Map(
  [...read('ARCHITECTURE.md').matchAll(/^\| `([a-z]+)\/` \|[^|]*\|([^|]*)\|$/gm)].map(
    ([, room = '', allowed = '']) =>
      [room, [...allowed.matchAll(/`([a-z]+)`/g)].map(([, name = '']) => name)] as const,
  ),
);

const OUTSIDE = ['functions', 'local', 'cdk', 'bench', 'train', 'test'];

/** What the linter forbids in a folder of shared. */
const forbidden = (room: string): string[] =>
  overrides
    .filter(({ includes }) => includes.includes(`shared/${room}/**`))
    .flatMap(({ linter }) =>
      (linter.rules.style?.noRestrictedImports.options.patterns ?? []).flatMap(
        ({ group }) => group,
      ),
    );

test('every folder of shared is a room of ARCHITECTURE.md', () => {
  const folders = readdirSync(join(root, 'shared'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect([...rooms.keys()].sort()).toEqual(folders.sort());
});

test.each([...rooms.keys()])('the linter lets %s import what ARCHITECTURE.md says', (room) => {
  const others = [...rooms.keys()].filter((name) => name !== room);
  const denied = [...others.filter((name) => !rooms.get(room)?.includes(name)), ...OUTSIDE];
  expect(forbidden(room).sort()).toEqual(denied.map((name) => `**/${name}/**`).sort());
});

test('imports of rooms point one way', () => {
  const floors = [...rooms.keys()];
  for (const [room, allowed] of rooms)
    for (const other of allowed) expect(floors.indexOf(other)).toBeLessThan(floors.indexOf(room));
});

/** Found by what runs them, by their file alone. */
const LOADED_BY_NAME = [
  'bench/adapters/*.ts',
  'bench/cold/*-peer.ts',
  'bench/search/queries/*.ts',
  'cdk/viewer-request-handler.ts',
  'functions/*.ts',
  'shared/languages/checked-targets.ts',
  'shared/languages/targets.ts',
  'test/third-language/ja/ja.ts',
  'test/third-language/ja/japanese-check.ts',
];

test('what a file exports is imported by another', () => {
  const cwd = root;
  const files = globSync('{bench,cdk,functions,local,shared,test,train}/**/*.{ts,cjs}', { cwd });
  const sources = files.map((file) => ({ file, text: read(file) }));
  const loaded = new Set(globSync(LOADED_BY_NAME, { cwd }));
  const imported = new Set<string>();
  for (const { file, text } of sources) {
    for (const [, from = ''] of text.matchAll(/(?:\* as \w+ from |\()'(\.[^']*)'/g))
      loaded.add(join(dirname(file), from));
    for (const [, names = '', from = ''] of text.matchAll(/\{([^{}]*)\}\sfrom\s'(\.[^']*)'/g))
      for (const [, name] of names.matchAll(/(?:^|,)\s*(?:type )?(\w+)/g))
        imported.add(`${join(dirname(file), from)} ${name}`);
  }
  const unused = sources
    .filter(({ file }) => !loaded.has(file))
    .flatMap(({ file, text }) =>
      [...text.matchAll(/^export (?:async )?(?:const|type|class) (\w+)/gm)].map(
        ([, name]) => `${file} ${name}`,
      ),
    )
    .filter((name) => !imported.has(name));
  expect(files.length).toBeGreaterThan(500);
  expect(unused).toEqual([]);
});
