import { S3Client } from '@aws-sdk/client-s3';
import { handle } from 'hono/aws-lambda';
import * as z from 'zod';
import { app } from '../shared/api/app.ts';
import { bucket } from '../shared/bucket/bucket.ts';

const environment = z.object({ ARTICLES_BUCKET: z.string().min(1) }).parse(process.env);

/** Articles over HTTP, for programs and for people. */
export const handler = handle(app(bucket(new S3Client({}), environment.ARTICLES_BUCKET)));
