import { expect, test } from 'vitest';
import { folderWithoutSamples, startHome } from './support/home.ts';
import { startProgram } from './support/process.ts';

test('terms apply on one machine too, even after a restart', async () => {
  const DATA_DIR = folderWithoutSamples();
  const article =
    'Der Klimarat tagt\n\nDer Klimarat der Stadt hat am Montag zum ersten Mal getagt.';
  const translated = { title: { text: '[en] Der climate council tagt' } };

  const home = await startHome(DATA_DIR);
  await home.put('articles', 'config/terms.csv', 'de,en,ko\nKlimarat,climate council,\n');
  const invoked = startProgram(['local/invoke.ts', 'schedule', 'events/terms.json'], { DATA_DIR });
  expect(await invoked.ended).toBe(0);
  expect(invoked.output()).toContain('"outcome": "renewed"');
  await home.put('uploads', 'a.txt', article);
  await expect.poll(() => home.document('a.txt', 'en')).toMatchObject(translated);
  expect(await home.stop()).toBe(0);

  const again = await startHome(DATA_DIR);
  await again.put('uploads', 'b.txt', article.replace('Montag', 'Dienstag'));
  await expect.poll(() => again.document('b.txt', 'en')).toMatchObject(translated);
  expect(await again.stop()).toBe(0);
});
