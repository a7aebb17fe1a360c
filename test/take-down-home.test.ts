import { expect, test } from 'vitest';
import { articleId } from '../shared/article/article-id.ts';
import { FERRY } from './support/articles.ts';
import { folderWithoutSamples, startHome } from './support/home.ts';

test('at home an operator takes an article down over HTTP', async () => {
  const home = await startHome(folderWithoutSamples());
  await home.put('uploads', 'faehre.txt', FERRY);
  await home.says(/faehre-\w+: ko translated \(complete/);
  const address = `${home.site}/v1/articles/${articleId('faehre.txt')}`;
  const answer = await fetch(`${address}?reason=A%20person%20asked.`, { method: 'DELETE' });
  expect(answer.status).toBe(202);
  await expect.poll(async () => (await fetch(address)).status).toBe(410);
  expect(await home.stop()).toBe(0);
});
