import type { Template } from 'aws-cdk-lib/assertions';
import * as z from 'zod';
import { resource } from './cdk-templates.ts';

const oneOrMore = <T extends z.ZodType>(schema: T) =>
  z.union([schema.transform((one) => [one]), z.array(schema)]);

const Reference = z.union([
  z.string(),
  z.object({ Ref: z.string() }).transform(({ Ref }) => Ref.replace('AWS::', '')),
  z
    .object({ 'Fn::GetAtt': z.tuple([z.string(), z.literal('Arn')]) })
    .transform((reference) => reference['Fn::GetAtt'][0].replace(/[0-9A-F]{8}$/, '')),
]);

/** An ARN as text, with a resource of the template by its name: `Articles/index/*`. */
const Arn = z.union([
  Reference,
  z
    .object({ 'Fn::Join': z.tuple([z.literal(''), z.array(Reference)]) })
    .transform((join) => join['Fn::Join'][1].join('')),
]);

const Policy = z.object({
  PolicyDocument: z.object({
    Statement: z.array(
      z.strictObject({
        Effect: z.literal('Allow'),
        Action: oneOrMore(z.string()),
        Resource: oneOrMore(Arn),
      }),
    ),
  }),
});

/** The permissions of a role: for each action its resources, sorted. */
export const access = (template: Template, role: string): Record<string, string[]> => {
  const policy = resource(template, 'AWS::IAM::Policy', `${role}DefaultPolicy`);
  const allowed: Record<string, string[]> = {};
  for (const { Action, Resource } of Policy.parse(policy.Properties).PolicyDocument.Statement) {
    for (const action of Action) {
      allowed[action] = [...new Set([...(allowed[action] ?? []), ...Resource])].sort();
    }
  }
  return allowed;
};
