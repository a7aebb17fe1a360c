import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';
import * as z from 'zod';

const current = new AsyncLocalStorage<{ id?: string }>();

const Finished = z.object({
  response: z.object({ headers: z.object({ 'x-trace-id': z.string().regex(/^[\w.-]{1,100}$/) }) }),
});

// deepl-node 1.28.0 keeps no header of an answer: Node publishes each answer that it gets.
subscribe('http.client.response.finish', (message) => {
  const request = current.getStore();
  const answered = request && Finished.safeParse(message).data;
  if (answered) request.id = answered.response.headers['x-trace-id'];
});

/**
 * Sends one request. DeepL's id of it, by which its support finds it, is set in `request` once it is
 * answered.
 */
export const withRequestId = <T>(request: { id?: string }, send: () => Promise<T>): Promise<T> =>
  current.run(request, send);
