import { requiredVariable } from '../../required-variable.ts';

/** The address of S3, and the credentials of requests. */
export type S3Access = {
  region: string;
  credentials: { accessKeyId: string; secretAccessKey: string; sessionToken?: string };
  /** Any server with S3's protocol. Default: S3 in the region. */
  endpoint?: string | undefined;
};

/**
 * From the variables that Lambda sets; nothing else is looked at.
 *
 * @throws when one is missing
 */
export const s3Access = (environment: Record<string, string | undefined>): S3Access => ({
  region: requiredVariable(environment, 'AWS_REGION'),
  credentials: {
    accessKeyId: requiredVariable(environment, 'AWS_ACCESS_KEY_ID'),
    secretAccessKey: requiredVariable(environment, 'AWS_SECRET_ACCESS_KEY'),
    ...(environment.AWS_SESSION_TOKEN && { sessionToken: environment.AWS_SESSION_TOKEN }),
  },
  endpoint: environment.AWS_ENDPOINT_URL_S3 || environment.AWS_ENDPOINT_URL,
});

/** A bucket's host in AWS, and its path at any other server. */
export const placeOf = (
  bucket: string,
  { endpoint, region }: Pick<S3Access, 'endpoint' | 'region'>,
): { server: URL; base: string } => {
  if (endpoint) {
    const server = new URL(endpoint);
    return { server, base: `${server.pathname.replace(/\/$/, '')}/${bucket}` };
  }
  const suffix = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
  return { server: new URL(`https://${bucket}.s3.${region}.${suffix}`), base: '' };
};
