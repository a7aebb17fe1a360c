import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ArticleDocument } from '../shared/article/document.ts';
import { LANGUAGES, TARGETS } from '../shared/article/language-codes.ts';
import { TopicId } from '../shared/article/media-topics.ts';
import { Flag } from '../shared/article/translation.ts';
import { readerLanguages, targetLanguages } from '../shared/languages/languages.ts';

const ROOT = join(import.meta.dirname, '..');
const ROOMS = ['shared', 'functions', 'local', 'cdk', 'bench', 'train'];

/** A target named in code: compared, listed or looked up instead of looped over. */
const NAMED_TARGET =
  /[=!]==? '(?:en|ko)'|'(?:en|ko)' [=!]==|(?:case |\()'(?:en|ko)'|'en',\s*'ko'|\{\s*(?:de, )?(?:en|ko)[:,]|^\s*(?:en|ko):/im;

const sources = ROOMS.flatMap((room) =>
  readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .map((file) => join(room, file))
    .filter((file) => file.endsWith('.ts') && !file.startsWith(join('shared', 'languages'))),
);

test('only the packs and their registry name a target', () => {
  const naming = sources.filter((file) =>
    NAMED_TARGET.test(readFileSync(join(ROOT, file), 'utf8')),
  );
  expect(sources.length).toBeGreaterThan(200);
  expect(naming).toEqual([]);
});

test('all languages and targets are listed under one name', () => {
  const listing = sources.filter((file) =>
    /\b(?:Language|Target)\.options\b/.test(readFileSync(join(ROOT, file), 'utf8')),
  );
  expect(listing).toEqual([]);
});

test('the registry, the folders and the enums have the same languages', () => {
  const folders = readdirSync(join(ROOT, 'shared/languages'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  expect([...LANGUAGES].sort()).toEqual(folders);
  expect(LANGUAGES).toEqual(['de', ...TARGETS]);
  expect(Object.keys(readerLanguages).sort()).toEqual(folders);
});

test.each(TARGETS)('%s keeps within what DeepL takes, and has words for everything', (target) => {
  const { deepl, flags, topics } = targetLanguages[target];
  expect(deepl.instructions.length).toBeLessThanOrEqual(10);
  for (const instruction of deepl.instructions) {
    expect(instruction.length).toBeLessThanOrEqual(300);
    // DeepL's guide: positive, one directive each.
    expect(instruction).not.toMatch(/\b(never|not?|nothing|without|avoid)\b|[;:].|\.\s/i);
  }
  expect(Object.keys(flags).sort()).toEqual([...Flag.options].sort());
  expect(Object.keys(topics)).toEqual(TopicId.options);
});

test('a stored document with the old names of flags is read with the new one', () => {
  const stored = `{"id":"faehre-0123456789ab","revision":1,"language":"ko","status":"complete",
    "title":{"id":"title","text":"The ferry","source":"Die Fähre","flags":["not-korean"]},
    "metadata":{},"truncated":false,"blocks":[{"type":"paragraph","sentences":[
      {"id":"s1","text":"Le bac","source":"Die Fähre","flags":["number-missing","not-english"]}]}],
    "summary":{"points":{"by":"extraction","sentences":[]},"quotes":[],"figures":[],"dates":[],
      "timeline":[],"names":[],"sources":[]}}`;
  const { title, blocks } = ArticleDocument.parse(JSON.parse(stored));
  expect(title?.flags).toEqual(['not-target']);
  expect(blocks[0]?.sentences[0]?.flags).toEqual(['number-missing', 'not-target']);
});
