import { textOfXml } from './listed-objects.ts';
import type { ExpiryRule, S3Failure } from './s3-requests.ts';

/**
 * The rules of a `GetBucketLifecycleConfiguration` that let current objects expire. One that is also
 * bound to tags or sizes counts for all objects below its prefix.
 */
export const expiryRulesIn = (xml: string): ExpiryRule[] =>
  xml
    .split('<Rule>')
    .slice(1)
    .flatMap((rule) => {
      const [, expiration = ''] = rule.split(/<\/?Expiration>/);
      const [days, on] = [textOfXml(expiration, 'Days'), textOfXml(expiration, 'Date')];
      if (textOfXml(rule, 'Status') !== 'Enabled' || !(days || on)) return [];
      const prefix = textOfXml(rule, 'Prefix');
      return [{ prefix, ...(days && { days: Number(days) }), ...(on && { on: new Date(on) }) }];
    });

/** A bucket without a lifecycle has none. */
export const orNoRules = async (read: () => Promise<ExpiryRule[]>): Promise<ExpiryRule[]> => {
  try {
    return await read();
  } catch (error) {
    if ((error as S3Failure).name === 'NoSuchLifecycleConfiguration') return [];
    throw error;
  }
};
