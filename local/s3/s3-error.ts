const CODES = {
  AccessDenied: [403, 'Access Denied'],
  AuthorizationHeaderMalformed: [400, 'The authorization header is malformed.'],
  AuthorizationQueryParametersError: [400, 'The presigned query parameters are malformed.'],
  BadDigest: [400, 'The checksum you sent did not match what was received.'],
  BucketNotEmpty: [409, 'The bucket you tried to delete is not empty.'],
  EntityTooLarge: [400, 'The object is larger than this server accepts.'],
  EntityTooSmall: [400, 'A part other than the last is smaller than 5 MiB.'],
  IncompleteBody: [400, 'The body does not match its declared length or framing.'],
  InternalError: [500, 'The server failed. See its log.'],
  InvalidAccessKeyId: [403, 'The access key ID you provided does not exist here.'],
  InvalidArgument: [400, 'Invalid argument.'],
  InvalidBucketName: [400, 'The bucket name is not valid.'],
  InvalidDigest: [400, 'The checksum you sent is not valid.'],
  InvalidPart: [400, 'A part is missing or has a different ETag.'],
  InvalidPartOrder: [400, 'Parts must be listed in ascending order.'],
  InvalidRange: [416, 'The requested range is not satisfiable.'],
  InvalidRequest: [400, 'Invalid request.'],
  InvalidURI: [400, 'The URI cannot be parsed.'],
  KeyTooLongError: [400, 'The key is longer than 1,024 bytes.'],
  MalformedTrailerError: [400, 'The trailer is missing or malformed.'],
  MalformedXML: [400, 'The XML is not well-formed or not what was expected.'],
  MetadataTooLarge: [400, 'User metadata exceeds 2 KB.'],
  MethodNotAllowed: [405, 'The method is not allowed against this resource.'],
  NoSuchBucket: [404, 'The specified bucket does not exist.'],
  NoSuchKey: [404, 'The specified key does not exist.'],
  NoSuchLifecycleConfiguration: [404, 'The lifecycle configuration does not exist.'],
  NoSuchUpload: [404, 'The specified multipart upload does not exist.'],
  NotImplemented: [501, 'This server does not implement that.'],
  PreconditionFailed: [412, 'At least one of the preconditions did not hold.'],
  RequestTimeTooSkewed: [
    403,
    'The difference between the request time and the server time is too large.',
  ],
  SlowDown: [503, 'Please reduce your request rate.'],
  SignatureDoesNotMatch: [403, 'The signature does not match this request and secret.'],
  XAmzContentSHA256Mismatch: [400, 'x-amz-content-sha256 does not match the body.'],
} as const satisfies Record<string, readonly [number, string]>;

export type S3ErrorCode = keyof typeof CODES;

/** An error of the S3 API: thrown anywhere, sent as XML by the server. */
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
