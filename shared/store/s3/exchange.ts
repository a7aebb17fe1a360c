import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { MAX_CONNECTIONS } from '../../aws-client.ts';

/** Milliseconds, as the SDK's request handler has them. */
export type Timeouts = {
  connectionTimeout: number;
  requestTimeout: number;
  socketTimeout: number;
};

type Server = { protocol: string; hostname: string; port?: string };

type OutgoingRequest = {
  method: string;
  /** Path and query, encoded. */
  path: string;
  headers: Record<string, string>;
  body?: Buffer | undefined;
};

/** HTTP requests to S3, over connections that are kept. Rejects with the error of a connection. */
export const openExchange = (timeouts: Timeouts) => {
  const options = { keepAlive: true, maxSockets: MAX_CONNECTIONS };
  const agents = { http: new http.Agent(options), https: new https.Agent(options) };
  return ({ protocol, hostname, port }: Server, { body, ...request }: OutgoingRequest) =>
    new Promise<IncomingMessage>((resolve, reject) => {
      const sent =
        protocol === 'https:'
          ? https.request({ hostname, port, ...request, agent: agents.https })
          : http.request({ hostname, port, ...request, agent: agents.http });
      let answer: IncomingMessage | undefined;
      const giveUp = (reason: string) => {
        const error = Object.assign(new Error(`S3 ${reason}`), { name: 'TimeoutError' });
        answer?.destroy(error);
        sent.destroy(error);
      };
      const after = (milliseconds: number, reason: string) =>
        setTimeout(giveUp, milliseconds, `${reason} within ${milliseconds} ms`);
      // From here on, as a request may have to wait for a connection.
      sent.once('socket', (socket) => {
        const silence = after(timeouts.requestTimeout, 'did not answer');
        const connecting = after(timeouts.connectionTimeout, 'could not be reached');
        if (socket.connecting) socket.once('connect', () => clearTimeout(connecting));
        else clearTimeout(connecting);
        for (const end of ['response', 'close'] as const)
          sent.once(end, () => {
            clearTimeout(silence);
            clearTimeout(connecting);
          });
      });
      sent.setTimeout(timeouts.socketTimeout, () =>
        giveUp(`sent nothing for ${timeouts.socketTimeout} ms`),
      );
      sent.once('response', (response) => {
        answer = response;
        resolve(response);
      });
      sent.once('error', reject);
      sent.end(body);
    });
};
