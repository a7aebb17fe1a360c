import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { createSigner } from '../shared/bedrock/signer.ts';
import type { Connection } from './deepl/connect-deepl.ts';
import type { HomeSettings } from './home-settings.ts';
import { attach, listen } from './s3/listen.ts';
import { StartError } from './start-error.ts';

/**
 * Bedrock under your own AWS credentials. The functions only have the home's, which nothing but its
 * S3 and SQS accepts, so a proxy signs their requests again.
 *
 * @throws StartError when a model is set but credentials or a region are missing
 */
export const connectBedrock = async (
  settings: HomeSettings,
): Promise<Omit<Connection, 'standIn'>> => {
  if (!settings.BEDROCK_MODEL_ID) return { environment: {}, close: async () => {} };
  const signer = createSigner({ profile: settings.AWS_PROFILE });
  const regional = `https://bedrock-runtime.${await needed(signer.region())}.amazonaws.com`;
  const bedrock = settings.AWS_ENDPOINT_URL_BEDROCK_RUNTIME ?? regional;
  // Resolves the credentials before the home removes your AWS variables.
  await needed(signer.sign(new URL(bedrock), ''));
  const proxy = new Hono()
    .post('*', async (c) => {
      if (c.req.header('origin')) return c.json({ message: 'Not for web pages' }, 403);
      const url = new URL(new URL(c.req.url).pathname, bedrock);
      const body = await c.req.text();
      const headers = await signer.sign(url, body);
      const answer = await fetch(url, { method: 'POST', headers, body, redirect: 'error' });
      const errorType = answer.headers.get('x-amzn-errortype');
      return new Response(await answer.text(), {
        status: answer.status,
        headers: errorType ? { 'x-amzn-errortype': errorType } : {},
      });
    })
    .onError(({ message, cause }, c) =>
      c.json({ message: cause instanceof Error ? `${message} (${cause.message})` : message }, 502),
    );
  const { server, port } = await listen(0);
  return {
    environment: { AWS_ENDPOINT_URL_BEDROCK_RUNTIME: `http://127.0.0.1:${port}` },
    close: attach(server, getRequestListener(proxy.fetch)),
  };
};

const needed = async <T>(found: Promise<T>): Promise<T> => {
  try {
    return await found;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartError(
      `BEDROCK_MODEL_ID needs your AWS credentials and a region (AWS_PROFILE or AWS_ACCESS_KEY_ID …, AWS_REGION): ${reason}`,
      { cause: error },
    );
  }
};
