/**
 * Stands in for the Lambda runtime: takes events from the runtime API one by one, calls the handler
 * of the asset, and posts what it returns or throws. Run as a process of its own:
 * `node bootstrap.ts <asset folder>` with AWS_LAMBDA_RUNTIME_API set.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';

const api = `http://${process.env.AWS_LAMBDA_RUNTIME_API}/2018-06-01/runtime`;
const [, , asset = ''] = process.argv;

type Handler = (event: unknown, context: object) => Promise<unknown>;

const post = (path: string, body: unknown) =>
  fetch(`${api}/${path}`, { method: 'POST', body: JSON.stringify(body ?? null) });

const asError = (error: unknown) => ({
  errorType: error instanceof Error ? error.name : 'Error',
  errorMessage: error instanceof Error ? error.message : String(error),
});

const loadHandler = async (): Promise<Handler> => {
  try {
    return createRequire(join(asset, 'index.js'))('./index.js').handler;
  } catch (error) {
    await post('init/error', asError(error));
    throw error;
  }
};

const handler = await loadHandler();
for (;;) {
  const next = await fetch(`${api}/invocation/next`);
  const id = next.headers.get('lambda-runtime-aws-request-id');
  const deadline = Number(next.headers.get('lambda-runtime-deadline-ms'));
  const context = { awsRequestId: id, getRemainingTimeInMillis: () => deadline - Date.now() };
  try {
    await post(`invocation/${id}/response`, await handler(await next.json(), context));
  } catch (error) {
    await post(`invocation/${id}/error`, asError(error));
  }
}
