import { expect, test } from 'vitest';
import { longArticle } from './support/articles.ts';
import { folderWithoutSamples, startHome } from './support/home.ts';

test('at home a reader’s request has the rest translated', async () => {
  const home = await startHome(folderWithoutSamples(), { TRANSLATE: 'on-read' });
  await home.put('uploads', 'a.txt', longArticle(20));
  await home.says(/ko translated \(brief/);

  const document = () => home.document('a.txt', 'ko');
  await expect.poll(document).toMatchObject({ status: 'brief', rest: 'being-translated' });
  await expect.poll(document).toMatchObject({ status: 'complete' });
  expect(await home.stop()).toBe(0);
});
