import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { AssetHashType, DockerImage, type Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  Code,
  type FunctionOptions,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';

const root = join(import.meta.dirname, '..');

/** The arguments of a program, run by Node, that writes files of a function's code into a folder. */
export type AddFiles = (to: string) => string[];

/**
 * Bundles a file that a function does not begin with: to run in a thread, or to load when it is
 * needed.
 */
export const bundleApart =
  (file: string): AddFiles =>
  (to) => [BUNDLER, join(root, file), to];

/** Runs a program of this project that writes files into the folder it is given. */
export const runProgram =
  (program: string): AddFiles =>
  (to) => [join(root, program), to];

const BUNDLER = join(root, 'cdk', 'bundle.ts');

/** The files that these write, made at synthesis. */
const codeBy = (...all: AddFiles[]): Code =>
  Code.fromAsset(root, {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      // Never run: `local` succeeds or throws. The CDK distinguishes assets by the command.
      image: DockerImage.fromRegistry('none'),
      command: all.flatMap((addFiles) => addFiles('.')),
      local: {
        tryBundle: (to) => {
          for (const addFiles of all) execFileSync(process.execPath, addFiles(to));
          return true;
        },
      },
    },
  });

type FunctionProps = {
  /** `functions/<name>.ts`, which exports `handler`. */
  name: 'ingest' | 'schedule' | 'api';
  description: string;
  timeout: Duration;
  /** MiB; CPU is proportional. */
  memorySize: number;
  environment: Record<string, string>;
  /** Files beside the function's own. */
  addFiles?: readonly AddFiles[];
  /** X-Ray bills every trace beyond the free tier; the logs have the request id. */
  tracing: boolean;
} & Pick<
  FunctionOptions,
  'onFailure' | 'maxEventAge' | 'retryAttempts' | 'reservedConcurrentExecutions'
>;

/** A Lambda function whose role can only write to its own log group. */
export const createLambdaFunction = (
  scope: Construct,
  { name, environment, addFiles = [], tracing, ...props }: FunctionProps,
) => {
  const logGroup = new LogGroup(scope, 'Logs', {
    retention: RetentionDays.ONE_MONTH,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  const role = new Role(scope, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  logGroup.grantWrite(role);
  if (tracing)
    Validations.of(role).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason: 'Traces belong to no resource: X-Ray has no narrower permission.',
    });
  const bundle: AddFiles = (to) => [BUNDLER, join(root, 'functions', `${name}.ts`), to, 'index'];
  const handler = new LambdaFunction(scope, 'Function', {
    ...props,
    code: codeBy(bundle, ...addFiles, runProgram('cdk/write-licences.ts')),
    handler: 'index.handler',
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    environment,
    role,
    logGroup,
    loggingFormat: LoggingFormat.JSON,
    tracing: tracing ? Tracing.ACTIVE : Tracing.DISABLED,
  });
  Validations.of(handler).acknowledge(
    {
      id: 'Serverless-LambdaDLQ',
      reason: 'Only `schedule` is invoked asynchronously: its failures have a destination.',
    },
    {
      id: 'Serverless-LambdaEventSourceMappingDestination',
      reason: 'SQS takes no destination: the queue has dead letters of its own.',
    },
  );
  if (!tracing)
    Validations.of(handler).acknowledge({
      id: 'Serverless-LambdaTracing',
      reason: 'A setting of the stage, since X-Ray bills every trace.',
    });
  return handler;
};
