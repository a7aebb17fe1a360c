const CODES = {
  AccessDenied: [403, 'Access denied.'],
  AuthorizationHeaderMalformed: [400, 'The authorization header is malformed.'],
  AuthorizationQueryParametersError: [400, 'The presigned query parameters are malformed.'],
  BadDigest: [400, 'The checksum you sent did not match what was received.'],
  BucketNotEmpty: [409, 'The bucket is not empty.'],
  EntityTooLarge: [400, 'The object is larger than this server takes.'],
  EntityTooSmall: [400, 'A part other than the last is smaller than 5 MiB.'],
  IncompleteBody: [400, 'The body does not have the length or the framing it declares.'],
  InternalError: [500, 'The server failed. Its log says why.'],
  InvalidAccessKeyId: [403, 'The access key id is unknown here.'],
  InvalidArgument: [400, 'Invalid argument.'],
  InvalidBucketName: [400, 'The bucket name is not valid.'],
  InvalidDigest: [400, 'The checksum you sent is not valid.'],
  InvalidPart: [400, 'A part is missing, or its ETag is another.'],
  InvalidPartOrder: [400, 'Parts must be listed in ascending order.'],
  InvalidRange: [416, 'The range cannot be satisfied.'],
  InvalidRequest: [400, 'Invalid request.'],
  InvalidURI: [400, 'The URI cannot be parsed.'],
  KeyTooLongError: [400, 'The key is longer than 1,024 bytes.'],
  MalformedTrailerError: [400, 'The trailer is missing or malformed.'],
  MalformedXML: [400, 'The XML is not well-formed or not what was expected.'],
  MetadataTooLarge: [400, 'User metadata exceed 2 KB.'],
  MethodNotAllowed: [405, 'The method is not allowed for this resource.'],
  NoSuchBucket: [404, 'The bucket does not exist.'],
  NoSuchKey: [404, 'The key does not exist.'],
  NoSuchUpload: [404, 'The multipart upload does not exist.'],
  NotImplemented: [501, 'This server does not implement that.'],
  PreconditionFailed: [412, 'A precondition does not hold.'],
  RequestTimeTooSkewed: [403, 'The request time differs from the server time by too much.'],
  SignatureDoesNotMatch: [403, 'The signature is not that of this request and secret.'],
  XAmzContentSHA256Mismatch: [400, 'x-amz-content-sha256 is not that of the body.'],
} as const satisfies Record<string, readonly [number, string]>;

export type S3ErrorCode = keyof typeof CODES;

/** An answer of the S3 API that is an error: thrown anywhere, written as XML by the server. */
export class S3Error extends Error {
  override name = 'S3Error';
  readonly code: S3ErrorCode;
  readonly status: number;
  constructor(code: S3ErrorCode, message: string = CODES[code][1], options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.status = CODES[code][0];
  }
}
