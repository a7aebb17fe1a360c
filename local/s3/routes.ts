import {
  createBucket,
  deleteBucket,
  deleteObjects,
  getBucketLifecycle,
  getBucketLocation,
  headBucket,
  listBuckets,
} from './buckets.ts';
import { completeMultipartUpload } from './complete-multipart-upload.ts';
import { copyObject } from './copy.ts';
import { listMultipartUploads, listParts } from './list-multipart.ts';
import { listObjects, listObjectsV2 } from './list-objects.ts';
import {
  abortMultipartUpload,
  createMultipartUpload,
  uploadPart,
  uploadPartCopy,
} from './multipart.ts';
import { deleteObject, getObject, headObject, putObject } from './objects.ts';
import type { S3Operation } from './operation.ts';
import { S3Error } from './s3-error.ts';
import type { S3Request } from './s3-request.ts';
import { OVERRIDE_PARAMS } from './stored-headers.ts';

type Scope = 'service' | 'bucket' | 'object';
type Route = {
  on: `${string} ${Scope}`;
  run: S3Operation;
  /** The query parameters, or the copy header, that select this operation. */
  when?: string;
  params?: string[];
};

const LIST = ['prefix', 'delimiter', 'max-keys', 'encoding-type'];
const LIST_V2 = [...LIST, 'continuation-token', 'start-after', 'fetch-owner'];
const COPY = 'x-amz-copy-source';

// The first match wins.
const ROUTES: Route[] = [
  { on: 'GET service', run: listBuckets },
  { on: 'PUT bucket', run: createBucket },
  { on: 'HEAD bucket', run: headBucket },
  { on: 'DELETE bucket', run: deleteBucket },
  { on: 'POST bucket', when: 'delete', run: deleteObjects },
  { on: 'GET bucket', when: 'location', run: getBucketLocation },
  { on: 'GET bucket', when: 'lifecycle', run: getBucketLifecycle },
  { on: 'GET bucket', when: 'uploads', params: ['prefix'], run: listMultipartUploads },
  { on: 'GET bucket', when: 'list-type', params: LIST_V2, run: listObjectsV2 },
  { on: 'GET bucket', params: [...LIST, 'marker'], run: listObjects },
  { on: 'PUT object', when: `uploadId ${COPY}`, params: ['partNumber'], run: uploadPartCopy },
  { on: 'PUT object', when: 'uploadId', params: ['partNumber'], run: uploadPart },
  { on: 'PUT object', when: COPY, run: copyObject },
  { on: 'PUT object', run: putObject },
  { on: 'POST object', when: 'uploads', run: createMultipartUpload },
  { on: 'POST object', when: 'uploadId', run: completeMultipartUpload },
  { on: 'DELETE object', when: 'uploadId', run: abortMultipartUpload },
  { on: 'DELETE object', run: deleteObject },
  { on: 'GET object', when: 'uploadId', params: ['max-parts'], run: listParts },
  { on: 'GET object', params: OVERRIDE_PARAMS, run: getObject },
  { on: 'HEAD object', params: OVERRIDE_PARAMS, run: headObject },
];

/** Headers that would change the meaning of a request but are not supported here. */
const REFUSED_HEADERS = [
  'x-amz-tagging',
  'x-amz-website-redirect-location',
  'x-amz-server-side-encryption-customer-algorithm',
  'x-amz-object-lock-mode',
  'x-amz-write-offset-bytes',
  'x-amz-rename-source',
];

/**
 * The operation that a request asks for. Real S3 ignores unknown parameters; here they are refused,
 * so that a versionId is never silently ignored.
 *
 * @throws S3Error NotImplemented, MethodNotAllowed
 */
export const findOperation = (request: S3Request): S3Operation => {
  const on = `${request.method} ${scopeOf(request)}`;
  const route = ROUTES.find((each) => each.on === on && fits(each, request));
  if (!route) throw new S3Error('MethodNotAllowed');
  checkUnderstood(route, request);
  return route.run;
};

const scopeOf = ({ bucket, key }: S3Request): Scope =>
  key ? 'object' : bucket ? 'bucket' : 'service';

const fits = ({ when }: Route, { param, headers }: S3Request) =>
  (when?.split(' ') ?? []).every((name) => param(name) !== undefined || headers[name]);

const checkUnderstood = ({ when, params = [] }: Route, { query, headers }: S3Request) => {
  const known = [...(when?.split(' ') ?? []), ...params, 'x-id'];
  const strange = query.find(([name]) => !known.includes(name) && !/^x-amz-/i.test(name))?.[0];
  if (strange) throw new S3Error('NotImplemented', `The parameter ${strange} is not implemented.`);
  const refused = REFUSED_HEADERS.find((name) => headers[name] !== undefined);
  if (refused) throw new S3Error('NotImplemented', `The header ${refused} is not implemented.`);
};
