import { removeObject } from './objects.ts';
import type { S3Operation } from './operation.ts';
import { receiveText } from './receive.ts';
import { S3Error } from './s3-error.ts';
import { checkObjectKey } from './s3-request.ts';
import { childText, element, leaf, parseS3Xml, xmlDocument } from './xml.ts';

export const listBuckets: S3Operation = ({ store }) => ({
  status: 200,
  body: xmlDocument(
    'ListAllMyBucketsResult',
    element('Owner', leaf('ID', 'local'), leaf('DisplayName', 'local')),
    element(
      'Buckets',
      ...store
        .buckets()
        .map(({ name, created }) =>
          element('Bucket', leaf('Name', name), leaf('CreationDate', created.toISOString())),
        ),
    ),
  ),
});

/** Idempotent, as in us-east-1: there is only one owner. */
export const createBucket: S3Operation = ({ store }, { bucket }) => {
  store.createBucket(bucket);
  return { status: 200, headers: { location: `/${bucket}` } };
};

export const headBucket: S3Operation = ({ store }, { bucket }) => {
  store.bucket(bucket);
  return { status: 200, headers: { 'x-amz-bucket-region': 'us-east-1' } };
};

export const deleteBucket: S3Operation = ({ store }, { bucket }) => {
  store.deleteBucket(bucket);
  return { status: 204 };
};

/** Empty means us-east-1. Requests may be signed for any region. */
export const getBucketLocation: S3Operation = ({ store }, { bucket }) => {
  store.bucket(bucket);
  return { status: 200, body: xmlDocument('LocationConstraint') };
};

/** Nothing expires here. */
export const getBucketLifecycle: S3Operation = ({ store }, { bucket }) => {
  store.bucket(bucket);
  throw new S3Error('NoSuchLifecycleConfiguration');
};

const MAX_DELETE_KEYS = 1000;

/** Room for 1,000 keys of 1,024 bytes, each byte written as a six-byte reference. */
const MAX_DELETE_BYTES = 7_000_000;

export const deleteObjects: S3Operation = async (context, request) => {
  const bucket = context.store.bucket(request.bucket);
  const { keys, quiet } = keysToDelete(await receiveText(request, MAX_DELETE_BYTES));
  for (const key of keys) removeObject(context, bucket, key);
  const deleted = quiet ? [] : keys.map((key) => element('Deleted', leaf('Key', key)));
  return { status: 200, body: xmlDocument('DeleteResult', ...deleted) };
};

const keysToDelete = (xml: string) => {
  const { name, children } = parseS3Xml(xml);
  const objects = children.filter((child) => child.name === 'Object');
  const keys = objects.map((object) => childText(object, 'Key') ?? '');
  if (name !== 'Delete' || keys.length === 0 || keys.length > MAX_DELETE_KEYS || keys.includes(''))
    throw new S3Error('MalformedXML', 'Expected 1 to 1,000 keys.');
  if (objects.some((object) => object.children.some((child) => child.name !== 'Key')))
    throw new S3Error('NotImplemented', 'Objects can only be deleted by key.');
  const quiet = children.some((child) => child.name === 'Quiet' && child.text.trim() === 'true');
  return { keys: keys.map(checkObjectKey), quiet };
};
