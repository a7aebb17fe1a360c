import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import * as z from 'zod';
import { oneLine } from '../shared/one-line.ts';
import { FUNCTION_NAMES, type FunctionName, type Handlers } from './functions.ts';
import { attach, listen } from './s3/listen.ts';
import { isForeign } from './s3/origin.ts';
import { StartError } from './start-error.ts';

/** Lets other programs call this home's functions, so that they have its settings and its DeepL. */
export const startInvocations = async (functions: Handlers) => {
  const { server, port } = await listen(0);
  const { fetch } = new Hono()
    .post('/:name', async (c) => {
      if (isForeign(c.req.header(), port)) return c.json({ error: 'Not for web pages' }, 403);
      const name = z.enum(FUNCTION_NAMES).parse(c.req.param('name'));
      return c.json({ answer: await functions[name](await c.req.json()) });
    })
    .onError((error, c) => c.json({ error: oneLine(error) }, 500));
  return { url: `http://127.0.0.1:${port}`, close: attach(server, getRequestListener(fetch)) };
};

const Outcome = z.union([z.object({ error: z.string() }), z.object({ answer: z.unknown() })]);

/** @throws StartError when the function fails */
export const invokeAt = async (
  url: string,
  name: FunctionName,
  event: unknown,
): Promise<unknown> => {
  const response = await fetch(`${url}/${name}`, { method: 'POST', body: JSON.stringify(event) });
  const outcome = Outcome.parse(await response.json());
  if ('error' in outcome) throw new StartError(`${name} failed: ${outcome.error}`);
  return outcome.answer;
};
