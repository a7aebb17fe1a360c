import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import express from 'express';
import serverless from 'serverless-http';
import * as z from 'zod';

/** What the API does for a document, as most would write it: Express, zod and the SDK. */

const { ARTICLES_BUCKET: Bucket } = z
  .object({ ARTICLES_BUCKET: z.string().min(1) })
  .parse(process.env);

const Language = z.string().regex(/^[a-z]{2}$/);
const Params = z.object({ id: z.string().regex(/^[a-z0-9-]{12,80}$/), language: Language });
const Segment = z.looseObject({ id: z.string(), text: z.string().optional() });
const Document = z.looseObject({
  id: z.string(),
  language: Language,
  title: Segment.optional(),
  blocks: z.array(z.looseObject({ sentences: z.array(Segment).optional() })),
});
const Manifest = z.looseObject({ id: z.string(), status: z.string(), updated: z.string() });

const s3 = new S3Client({});

const read = async <T>(Key: string, schema: z.ZodType<T>): Promise<T> => {
  const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
  return schema.parse(JSON.parse((await Body?.transformToString()) ?? ''));
};

const app = express();
app.get('/v1/articles/:id/:language', async (request, response) => {
  const { id, language } = Params.parse(request.params);
  const document = await read(`articles/${id}/${language}.json`, Document);
  const { status, updated } = await read(`articles/${id}/manifest.json`, Manifest);
  response.json({ ...document, status, updated });
});

export const handler = serverless(app);
