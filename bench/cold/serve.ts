/**
 * Serves a document in a process of its own until it is ended: `node serve.ts site` as at home, and
 * `node serve.ts bare` with `node:http` alone and the same reads. Prints its address.
 */
import { text } from 'node:stream/consumers';
import { attach, listen } from '../../local/s3/listen.ts';
import { startSite } from '../../local/site.ts';
import { AWS_CLIENT } from '../../shared/aws-client.ts';
import { openBucket } from '../../shared/store/bucket.ts';
import { s3Access } from '../../shared/store/s3/s3-access.ts';
import { signedRequests } from '../../shared/store/s3/signed-requests.ts';

const articles = openBucket(
  signedRequests(s3Access(process.env), AWS_CLIENT),
  process.env.ARTICLES_BUCKET ?? '',
);

const startBare = async () => {
  const { server, port } = await listen(0);
  attach(server, async ({ url = '' }, response) => {
    const [, , , id, language] = url.split('/');
    const document = await articles.get(`articles/${id}/${language}.json`);
    const manifest = await articles.get(`articles/${id}/manifest.json`);
    if (!document || !manifest) return void response.writeHead(404).end();
    response
      .writeHead(200, { 'content-type': 'application/json', etag: document.etag })
      .end(document.body);
  });
  return { url: `http://127.0.0.1:${port}` };
};

const { url } =
  process.argv[2] === 'bare'
    ? await startBare()
    : await startSite(articles, 0, { perMillion: 20, currency: 'EUR' });
process.stdout.write(`${url}\n`);
await text(process.stdin);
process.exit();
