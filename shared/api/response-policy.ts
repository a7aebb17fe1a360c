/**
 * Headers of every answer in both homes. The edge adds them to what it has cached; the function
 * would be slower with each.
 */
export const RESPONSE_POLICY = {
  cors: {
    'access-control-allow-origin': '*',
    'access-control-allow-methods': ['GET', 'HEAD'],
    'access-control-allow-headers': ['*', 'Authorization'],
    'access-control-expose-headers': ['ETag', 'Link', 'Last-Modified', 'Content-Language'],
    'access-control-max-age': 86_400,
  },
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  // The texts are other people's.
  'x-robots-tag': 'noindex',
  'referrer-policy': 'strict-origin-when-cross-origin',
} as const;
