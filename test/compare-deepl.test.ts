import { expect, onTestFinished, test } from 'vitest';
import { startStandIn } from '../local/deepl/stand-in.ts';
import { inTags, outOfTags } from '../local/tagged-sentences.ts';
import { startProgram } from './support/process.ts';

const sentences = [
  { id: 's1', text: 'Müller & Söhne wächst.' },
  { id: 's2', text: 'Die Firma hat <100 Leute.' },
];

test('sentences survive their tags', () => {
  const paragraph = inTags(sentences);
  expect(paragraph).toBe(
    '<s id="s1">Müller &amp; Söhne wächst.</s> <s id="s2">Die Firma hat &lt;100 Leute.</s>',
  );
  expect(outOfTags(sentences, paragraph)).toEqual(sentences.map(({ text }) => text));
});

test.each([
  ['one is lost', '<s id="s1">Both in one.</s>'],
  ['one is empty', '<s id="s1">Both in one.</s> <s id="s2"> </s>'],
  ['they changed places', '<s id="s2">Two.</s> <s id="s1">One.</s>'],
  ['one came twice', '<s id="s1">One.</s> <s id="s1">One.</s> <s id="s2">Two.</s>'],
])('no sentence of a paragraph counts where %s', (_, translated) => {
  expect(outOfTags(sentences, translated)).toEqual([undefined, undefined]);
});

const startCompare = async (...args: string[]) => {
  const standIn = await startStandIn({ port: 0 });
  onTestFinished(standIn.close);
  const environment = { DEEPL_AUTH_KEY: 'local', DEEPL_SERVER_URL: standIn.url };
  const program = startProgram(['local/smoke-deepl.ts', '--compare', ...args], environment);
  program.child.stdin.end('no\n');
  return { standIn, program };
};

test('a comparison says what it costs, and sends nothing unless that is confirmed', async () => {
  const { standIn, program } = await startCompare();
  expect(await program.ended).toBe(1);
  expect(program.output()).toMatch(/3 articles, 3 ways: \d+ characters, EUR 0\.\d\d/);
  expect(standIn.billed.characters).toBe(0);
});

test('a comparison prints three ways side by side', async () => {
  const { standIn, program } = await startCompare('--yes');
  expect(await program.ended).toBe(0);
  expect(program.output()).toContain('paragraphs with tags');
  expect(program.output()).toMatch(/aligned/);
  expect(standIn.received.requests).toBe(18);
});
