import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CloudFormationClient,
  CreateChangeSetCommand,
  ExecuteChangeSetCommand,
  waitUntilChangeSetCreateComplete,
  waitUntilStackImportComplete,
} from '@aws-sdk/client-cloudformation';
import { HeadBucketCommand, S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import * as z from 'zod';
import type { DeployedSettings } from '../../cdk/deployment-settings.ts';
import { stackNameOf } from '../../cdk/stack-name.ts';
import { type AwsClientOptions, clientFor, describeStack } from './deployed-stage.ts';
import { runCdk } from './run-cdk.ts';

const Template = z.object({
  Resources: z.record(
    z.string(),
    z.object({
      Type: z.string(),
      Properties: z.looseObject({ BucketName: z.unknown().optional() }).optional(),
    }),
  ),
});

const MAX_WAIT_SECONDS = 600;

/**
 * Begins the stack of a stage with the buckets that an earlier stack left. CloudFormation takes over
 * what exists in a change set of its own kind, which can do nothing else; the deployment after it
 * gives the buckets their settings.
 *
 * @returns the names of the buckets taken over: none when the stack is there, or they are not
 */
export const adoptBuckets = async (settings: DeployedSettings): Promise<string[]> => {
  const client = clientFor(settings);
  const names = [settings.uploadsBucket, settings.articlesBucket].filter(
    (name) => name !== undefined,
  );
  const stack = await describeStack(client, settings.stage);
  // In review it has no resources yet: an import that was stopped left it so.
  if (names.length === 0 || (stack && stack.status !== 'REVIEW_IN_PROGRESS')) return [];
  const s3 = new S3Client(client);
  const there = await Promise.all(
    names.map(async (name) => ({ name, is: await exists(s3, name) })),
  );
  const kept = there.filter(({ is }) => is).map(({ name }) => name);
  if (kept.length > 0)
    await importBuckets(client, settings.stage, await idsOf(settings.stage, kept));
  return kept;
};

const exists = async (s3: S3Client, Bucket: string): Promise<boolean> => {
  try {
    await s3.send(new HeadBucketCommand({ Bucket }));
    return true;
  } catch (error) {
    if (error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404) return false;
    throw error;
  }
};

/** Buckets by their ids in the template. */
const idsOf = async (stage: string, names: string[]): Promise<Map<string, string>> => {
  const folder = mkdtempSync(join(tmpdir(), 'presseschau-synth-'));
  try {
    await runCdk('synth', '--quiet', '-c', `stage=${stage}`, '--output', folder);
    const file = join(folder, `${stackNameOf(stage)}.template.json`);
    const { Resources } = Template.parse(JSON.parse(readFileSync(file, 'utf8')));
    return new Map(
      Object.entries(Resources).flatMap(([id, { Type, Properties }]) => {
        const name = names.find((each) => each === Properties?.BucketName);
        return Type === 'AWS::S3::Bucket' && name !== undefined ? [[id, name] as const] : [];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const importBuckets = async (
  client: AwsClientOptions,
  stage: string,
  buckets: Map<string, string>,
): Promise<void> => {
  const cloudFormation = new CloudFormationClient(client);
  const StackName = stackNameOf(stage);
  const changeSet = { StackName, ChangeSetName: `adopt-buckets-${Date.now()}` };
  const wait = { client: cloudFormation, maxWaitTime: MAX_WAIT_SECONDS };
  const Resources = Object.fromEntries(
    [...buckets].map(([id, BucketName]) => [
      id,
      { Type: 'AWS::S3::Bucket', DeletionPolicy: 'Retain', Properties: { BucketName } },
    ]),
  );
  await cloudFormation.send(
    new CreateChangeSetCommand({
      ...changeSet,
      ChangeSetType: 'IMPORT',
      TemplateBody: JSON.stringify({ Resources }),
      ResourcesToImport: [...buckets].map(([LogicalResourceId, BucketName]) => ({
        ResourceType: 'AWS::S3::Bucket',
        LogicalResourceId,
        ResourceIdentifier: { BucketName },
      })),
    }),
  );
  await waitUntilChangeSetCreateComplete(wait, changeSet);
  await cloudFormation.send(new ExecuteChangeSetCommand(changeSet));
  await waitUntilStackImportComplete(wait, { StackName });
};
