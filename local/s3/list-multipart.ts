import { findUpload, MAX_PARTS } from './multipart.ts';
import { listUploads } from './multipart-upload.ts';
import type { S3Operation } from './operation.ts';
import { isoDate, quotedEtag } from './stored-object.ts';
import { element, leaf, xmlDocument } from './xml.ts';

/** Always a single page. */
export const listParts: S3Operation = (context, request) => {
  const upload = findUpload(context, request);
  const parts = upload
    .parts()
    .map((part) =>
      element(
        'Part',
        leaf('PartNumber', part.number),
        leaf('LastModified', isoDate(part)),
        leaf('ETag', quotedEtag(part)),
        leaf('Size', part.size),
      ),
    );
  const names = [leaf('Bucket', request.bucket), leaf('Key', request.key)];
  const id = leaf('UploadId', upload.id);
  const page = [leaf('MaxParts', MAX_PARTS), leaf('IsTruncated', false)];
  return { status: 200, body: xmlDocument('ListPartsResult', ...names, id, ...page, ...parts) };
};

/** Always a single page, in key order. */
export const listMultipartUploads: S3Operation = ({ store }, { bucket, param }) => {
  const uploads = listUploads(store.bucket(bucket))
    .filter(({ key }) => key.startsWith(param('prefix') ?? ''))
    .map(({ key, id, initiated }) =>
      element(
        'Upload',
        leaf('Key', key),
        leaf('UploadId', id),
        leaf('Initiated', isoDate({ modified: initiated })),
      ),
    );
  const page = [leaf('MaxUploads', uploads.length), leaf('IsTruncated', false)];
  const body = xmlDocument(
    'ListMultipartUploadsResult',
    leaf('Bucket', bucket),
    ...page,
    ...uploads,
  );
  return { status: 200, body };
};
