import type { Node } from 'constructs';
import * as z from 'zod';

/** What `cdk deploy -c name=value` may say. Nothing here is a secret: all of it is in the template. */
export const Settings = z.object({
  /**
   * SecureString with DeepL's key. It is put there by hand, as CloudFormation can't create one:
   * `aws ssm put-parameter --type SecureString --name … --value …`.
   */
  deeplAuthKeyParameter: z
    .string()
    .regex(/^(\/[\w.-]+)+$/, 'a parameter name that begins with a slash')
    .default('/presseschau/deepl-auth-key'),
  deeplEnglish: z.enum(['en-US', 'en-GB']).optional(),
  /** Another host than the key's own, such as a proxy. */
  deeplServerUrl: z.url({ protocol: /^https$/ }).optional(),
  /** Most characters that DeepL may be sent in a month, and for one article. */
  monthlyCap: z.coerce.number().int().positive().optional(),
  articleCap: z.coerce.number().int().positive().optional(),
  /** What a million characters cost, for `GET /usage`. */
  pricePerMillion: z.coerce.number().nonnegative().optional(),
  priceCurrency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  /** A model on Amazon Bedrock, or an inference profile, that writes summaries; none by default. */
  bedrockModelId: z
    .string()
    .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+(:[a-z0-9-]+){0,2}$/, 'the id of a model, not an ARN')
    .optional(),
  /** Gets a mail for every alarm, once its owner has confirmed the subscription. */
  alarmEmail: z.email().optional(),
});
export type Settings = z.infer<typeof Settings>;

/** @throws ZodError that names the context value */
export const settings = (node: Node): Settings =>
  Settings.parse(
    Object.fromEntries(Object.keys(Settings.shape).map((key) => [key, node.tryGetContext(key)])),
  );

/** An environment without the variables that nothing was said about. */
export const defined = (
  environment: Record<string, string | number | undefined>,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  );
