import { expect, test } from 'vitest';
import { eachMessage } from '../shared/queue/sqs-batch.ts';

const batch = (...bodies: string[]) => ({
  Records: bodies.map((body, index) => ({ messageId: `m${index}`, body, attributes: {} })),
});

test('one poison message is reported alone, the rest of its batch is done', async () => {
  const done: string[] = [];
  const reported: string[] = [];
  const answer = await eachMessage(
    batch('a', 'poison', 'c'),
    async (body) => {
      if (body === 'poison') throw new Error('cannot read this');
      done.push(body);
    },
    (id, error) => reported.push(`${id} ${error}`),
  );
  expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'm1' }] });
  expect(done).toEqual(['a', 'c']);
  expect(reported).toEqual(['m1 Error: cannot read this']);
});

test('nothing failed: an empty list, which Lambda takes for success', async () => {
  const answer = await eachMessage(
    batch('a'),
    async () => {},
    () => {},
  );
  expect(answer).toEqual({ batchItemFailures: [] });
});

test('an event that is not a batch is rejected as a whole', async () => {
  await expect(
    eachMessage(
      { Records: [{ body: 'a' }] },
      async () => {},
      () => {},
    ),
  ).rejects.toThrow();
});
