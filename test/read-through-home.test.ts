import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { articleId } from '../shared/article/article-id.ts';
import { longArticle } from './support/articles.ts';
import { startProgram, temporaryFolder } from './support/process.ts';

test('at home a reader’s request has the rest translated', async () => {
  const DATA_DIR = temporaryFolder();
  writeFileSync(join(DATA_DIR, 'samples-uploaded'), '');
  const home = startProgram(['local/main.ts'], { DATA_DIR, TRANSLATE: 'on-read' });
  const [, site = ''] = await home.says(/read +(http:\S+)\//);
  const file = join(DATA_DIR, 'a.txt');
  writeFileSync(file, longArticle(20));
  const upload = startProgram(['local/upload.ts', file, 'a.txt'], { DATA_DIR });
  expect(await upload.ended).toBe(0);
  await home.says(/ko translated \(brief/);

  const document = async () =>
    await (await fetch(`${site}/v1/articles/${articleId('a.txt')}/ko`)).json();
  await expect.poll(document).toMatchObject({ status: 'brief', rest: 'being-translated' });
  await expect.poll(document, { timeout: 20_000 }).toMatchObject({ status: 'complete' });
  home.child.kill('SIGINT');
  expect(await home.ended).toBe(0);
});
