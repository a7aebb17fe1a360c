import { execFile } from 'node:child_process';
import {
  appendFile,
  cp,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';

const ROOT = join(import.meta.dirname, '..');
const run = promisify(execFile);
const PARTS = ['client', 'shared', 'functions', 'local', 'cdk', 'bench', 'train', 'package.json'];
const LANGUAGE = 'ja';

/** A copy of the project with one folder and two lines more. */
const withThirdLanguage = async (): Promise<string> => {
  const project = await mkdtemp(join(tmpdir(), 'presseschau-ja-'));
  const tests = ['support', 'third-language'].map((name) => join('test', name));
  for (const part of [...PARTS, ...tests])
    await cp(join(ROOT, part), join(project, part), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(project, 'node_modules'));

  const folder = join(project, 'shared/languages', LANGUAGE);
  await cp(join(project, 'test/third-language', LANGUAGE), folder, { recursive: true });
  await rm(join(project, 'test/third-language', LANGUAGE), { recursive: true });
  for (const file of await readdir(folder)) {
    const text = await readFile(join(folder, file), 'utf8');
    await writeFile(join(folder, file), text.replaceAll("'../../../shared/languages/", "'../"));
  }
  const line = `export { ${LANGUAGE} } from './${LANGUAGE}/${LANGUAGE}.ts';\n`;
  await appendFile(join(project, 'shared/languages/targets.ts'), line);
  const check = `export { JAPANESE_CHECK as ${LANGUAGE} } from './${LANGUAGE}/japanese-check.ts';\n`;
  await appendFile(join(project, 'shared/languages/checked-targets.ts'), check);

  const settings = JSON.parse(await readFile(join(ROOT, 'tsconfig.json'), 'utf8'));
  await writeFile(join(project, 'tsconfig.json'), JSON.stringify(settings));
  return project;
};

const inProject = async (project: string, ...args: string[]): Promise<string> => {
  const { stdout } = await run(process.execPath, args, { cwd: project, maxBuffer: 2 ** 24 });
  return stdout;
};

const Sentence = z.object({ text: z.string(), flags: z.array(z.string()).optional() });
/** The parts of the output of `third-language/run.ts` that are taken apart here. */
const Seen = z.looseObject({
  manifest: z.object({ languages: z.record(z.string(), z.looseObject({ status: z.string() })) }),
  list: z.object({ articles: z.array(z.looseObject({ languages: z.unknown() })) }),
  document: z.looseObject({
    title: Sentence,
    blocks: z.array(z.object({ sentences: z.array(Sentence) })),
    terms: z.array(z.unknown()),
  }),
  summary: z.looseObject({ summary: z.looseObject({ names: z.array(z.unknown()) }) }),
  usage: z.looseObject({ characters: z.record(z.string(), z.number()) }),
  oldTerms: z.array(z.object({ problem: z.string() })),
  page: z.string(),
  index: z.string(),
});

let project: string;
let seen: z.infer<typeof Seen>;

beforeAll(async () => {
  project = await withThirdLanguage();
  seen = Seen.parse(JSON.parse(await inProject(project, 'test/third-language/run.ts', LANGUAGE)));
});
afterAll(() => rm(project, { recursive: true, force: true }));

describe('a third language', () => {
  test('needs nothing but its folder and its line to compile', async () => {
    // Several threads each check what others have checked.
    const tsc = ['node_modules/typescript/bin/tsc', '--singleThreaded'];
    expect(await inProject(project, ...tsc)).toBe('');
  });

  test('is translated to, by its code at DeepL', () => {
    expect(seen.targets).toEqual(['en', 'ja', 'ko']);
    expect(seen.requested).toEqual(['EN-US', 'JA', 'KO']);
    expect(Object.keys(seen.manifest.languages).sort()).toEqual(['de', 'en', 'ja', 'ko']);
    expect(seen.manifest.languages.ja?.status).toBe('complete');
    expect(seen.document).toMatchObject({ language: 'ja', status: 'complete' });
    expect(seen.document.title.text).toBe('ノルダーホルムへの渡し船、運航再開');
  });

  test('has a flag on text that the stand-in only marks', () => {
    const [marked, known] = seen.document.blocks.flatMap(({ sentences }) => sentences);
    expect(marked?.text).toMatch(/^\[ja\] Die Fähre/);
    expect(marked?.flags).toContain('unchanged');
    expect(known?.text).toContain('1万2500ユーロ');
    expect(known?.flags).toBeUndefined();
  });

  test('is listed, and named in errors about unknown languages', () => {
    expect(seen.list.articles[0]?.languages).toEqual({
      ja: expect.objectContaining({
        status: 'complete',
        title: expect.stringContaining('渡し船'),
        served: expect.objectContaining({ status: 'complete' }),
      }),
    });
    expect(seen.unknownList).toMatchObject({
      detail: expect.stringContaining('lang is one of de, en, ja or ko;'),
    });
    expect(seen.unknownDocument).toMatchObject({ detail: 'Articles come in de, en, ja and ko.' });
  });

  test('has its summary, with reading time and countries in its words', () => {
    expect(seen.summary.minutes).toBe(1);
    expect(seen.summary.summary.names).toContainEqual(
      expect.objectContaining({ names: expect.objectContaining({ ja: 'フランス' }) }),
    );
  });

  test('is a column of the pages that readers can hide', () => {
    for (const page of [seen.page, seen.index]) {
      expect(page).toContain('<input type="checkbox" id="show-ja" checked> 日本語');
      expect(page).toContain('class="ja" lang="ja"');
    }
    expect(seen.page).toContain('DeepLによらない試験用の翻訳。');
    expect(seen.page).toContain('1分で読める');
    expect(seen.dates).toEqual(['2026年3月3日', '2026年第12週', '2026年']);
    expect(seen.style).toContain(':has(#show-ja:not(:checked)) .row > .ja');
    expect(seen.style).toMatch(/:lang\(ja\) \{[^}]*line-break: strict;/);
    expect(seen.style).toContain("'Noto Serif CJK JP'");
  });

  test('is counted in the usage', () => {
    const { all, ja = 0, en = 0, ko = 0 } = seen.usage.characters;
    expect(ja).toBeGreaterThan(0);
    expect(en + ja + ko).toBe(all);
  });

  test('is a column of the terms and a dictionary of the glossary', () => {
    expect(seen.terms).toMatchObject({ outcome: 'renewed', terms: 1 });
    expect(JSON.stringify(seen.dictionary)).toContain('port-ja');
    expect(seen.oldTerms[0]?.problem).toBe('the first line must be de,en,ja,ko');
    expect(seen.document.terms).toContainEqual(
      expect.objectContaining({ de: 'Hafen', target: 'port-ja', obeyed: true }),
    );
  });

  test('is checked by its own pack', () => {
    expect(seen.flags).toEqual({
      sound: [],
      number: ['number-missing'],
      clock: [],
      korean: ['not-target'],
      english: ['not-target'],
      german: ['left-in-german'],
    });
  });
});
