import type { S3Requests } from './s3-requests.ts';

/** The same requests, calling `count` for each but those that are repeated. */
export const countRequests = (s3: S3Requests, count: () => void): S3Requests => {
  const counted =
    <Given extends unknown[], Answer>(ask: (...given: Given) => Answer) =>
    (...given: Given): Answer => {
      count();
      return ask(...given);
    };
  return {
    head: counted(s3.head),
    get: counted(s3.get),
    put: counted(s3.put),
    remove: counted(s3.remove),
    list: counted(s3.list),
    expiryRules: counted(s3.expiryRules),
  };
};
