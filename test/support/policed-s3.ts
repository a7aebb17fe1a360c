import { once } from '../../shared/once.ts';
import { access } from './cdk-access.ts';
import { templateOf } from './cdk-templates.ts';
import { startFaultProxy } from './fault-proxy.ts';

type Role = 'IngestRole' | 'ScheduleRole' | 'ApiRole';

const ACTIONS: Record<string, string> = {
  GET: 's3:GetObject',
  HEAD: 's3:GetObject',
  PUT: 's3:PutObject',
  DELETE: 's3:DeleteObject',
};

/** Of a stage that may do all that any may. */
const template = once(() =>
  templateOf({
    translate: 'on-read',
    search: 'opensearch',
    canary: { keyParameter: '/presseschau/canary-key' },
  }),
);

/** A way to an S3 that refuses what the deployed role may not do there. */
export const startPolicedS3 = async (url: string, role: Role) => {
  const allowed = access(template(), role);
  const refused: string[] = [];
  const mayDo = (label: string): boolean => {
    const [, method = '', bucket = '', key = ''] = /^(\w+) \/(\w+)\/(.*)$/.exec(label) ?? [];
    const name = bucket.replace(/^./, (letter) => letter.toUpperCase());
    if (method === 'LIFECYCLE')
      return allowed['s3:GetLifecycleConfiguration']?.includes(name) === true;
    if (method === 'LIST') return allowed['s3:ListBucket']?.includes(name) === true;
    const patterns = allowed[ACTIONS[method] ?? ''] ?? [];
    return patterns.some((pattern) => `${name}/${key}`.startsWith(pattern.replace(/\*$/, '')));
  };
  const proxy = await startFaultProxy(url, ({ label }) => {
    if (mayDo(label)) return 'forward';
    refused.push(label);
    return 'forbid';
  });
  return { ...proxy, refused };
};
