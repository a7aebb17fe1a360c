import { fromToken, type ObjectPage, objectPage, startAfter, toToken } from './object-page.ts';
import type { S3Operation } from './operation.ts';
import { S3Error } from './s3-error.ts';
import { encodeKey, type S3Request } from './s3-request.ts';
import { isoDate, quotedEtag, type StoredObject } from './stored-object.ts';
import { element, leaf, xmlDocument } from './xml.ts';

const MAX_KEYS = 1000;

const owner = element('Owner', leaf('ID', 'local'), leaf('DisplayName', 'local'));

export const listObjectsV2: S3Operation = ({ store }, request) => {
  const { param } = request;
  if (param('list-type') !== '2') throw new S3Error('InvalidArgument', 'list-type must be 2.');
  const page = objectPage(store.bucket(request.bucket).index, pageFrom(request, seek(request)));
  const token = param('continuation-token');
  const after = param('start-after');
  const body = xmlDocument(
    'ListBucketResult',
    ...sharedParts(request, page, param('fetch-owner') === 'true'),
    leaf('KeyCount', page.objects.length + page.commonPrefixes.length),
    after !== undefined && leaf('StartAfter', encoder(request)(after)),
    token !== undefined && leaf('ContinuationToken', token),
    page.next !== undefined && leaf('NextContinuationToken', toToken(page.next)),
  );
  return { status: 200, body };
};

/** Version 1 of the listing, which pages by marker. */
export const listObjects: S3Operation = ({ store }, request) => {
  const marker = request.param('marker') ?? '';
  const from = marker ? startAfter(marker, request.param('delimiter') ?? '') : '';
  const page = objectPage(store.bucket(request.bucket).index, pageFrom(request, from));
  const encode = encoder(request);
  const body = xmlDocument(
    'ListBucketResult',
    ...sharedParts(request, page, true),
    leaf('Marker', encode(marker)),
    page.last !== undefined && leaf('NextMarker', encode(page.last)),
  );
  return { status: 200, body };
};

const pageFrom = (request: S3Request, from: string) => ({
  prefix: request.param('prefix') ?? '',
  delimiter: request.param('delimiter') ?? '',
  from,
  maxKeys: maxKeys(request),
});

const seek = ({ param }: S3Request) => {
  const token = param('continuation-token');
  const after = param('start-after');
  if (token === undefined) return after ? startAfter(after, '') : '';
  const from = fromToken(token);
  if (from === undefined)
    throw new S3Error('InvalidArgument', 'The continuation token is not valid.');
  return from;
};

const sharedParts = (request: S3Request, page: ObjectPage<StoredObject>, withOwner: boolean) => {
  const encode = encoder(request);
  const delimiter = request.param('delimiter');
  return [
    leaf('Name', request.bucket),
    leaf('Prefix', encode(request.param('prefix') ?? '')),
    delimiter && leaf('Delimiter', encode(delimiter)),
    leaf('MaxKeys', maxKeys(request)),
    request.param('encoding-type') && leaf('EncodingType', 'url'),
    leaf('IsTruncated', page.next !== undefined),
    ...page.objects.map((object) => contents(object, encode(object.key), withOwner)),
    ...page.commonPrefixes.map((prefix) =>
      element('CommonPrefixes', leaf('Prefix', encode(prefix))),
    ),
  ];
};

const encoder = ({ param }: S3Request) => {
  const type = param('encoding-type');
  if (type && type !== 'url') throw new S3Error('InvalidArgument', 'encoding-type must be url.');
  return (key: string) => (type ? encodeKey(key) : key);
};

const maxKeys = ({ param }: S3Request) => {
  const text = param('max-keys') || String(MAX_KEYS);
  if (!/^\d{1,10}$/.test(text)) throw new S3Error('InvalidArgument', 'max-keys is not a number.');
  return Math.min(Number(text), MAX_KEYS);
};

const contents = (object: StoredObject, key: string, withOwner: boolean) =>
  element(
    'Contents',
    leaf('Key', key),
    leaf('LastModified', isoDate(object)),
    leaf('ETag', quotedEtag(object)),
    leaf('Size', object.size),
    leaf('StorageClass', 'STANDARD'),
    withOwner && owner,
  );
