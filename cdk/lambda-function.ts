import { basename, join } from 'node:path';
import { type Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, LoggingFormat, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import {
  type BundlingOptions,
  LogLevel,
  NodejsFunction,
  type NodejsFunctionProps,
  OutputFormat,
} from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';

const root = join(import.meta.dirname, '..');

const bundling: BundlingOptions = {
  // CommonJS starts faster than ESM on Lambda, and a bundled SDK faster than the runtime's own.
  format: OutputFormat.CJS,
  bundleAwsSDK: true,
  target: 'node24',
  minify: true,
  sourceMap: true,
  sourcesContent: false,
  // ES modules first: only those are tree-shaken by esbuild.
  mainFields: ['module', 'main'],
  logLevel: LogLevel.WARNING,
  // CommonJS has no `import.meta`; a function finds its worker beside itself.
  define: { 'import.meta.filename': '__filename' },
  metafile: true,
};

/** A command that puts more files beside the function's own. */
export type AddFiles = (from: string, to: string) => string;

const withFiles = (...all: readonly AddFiles[]): BundlingOptions => ({
  ...bundling,
  commandHooks: {
    beforeBundling: () => [],
    beforeInstall: () => [],
    afterBundling: (from, to) => all.map((addFiles) => addFiles(from, to)),
  },
});

/** Bundles a file that a function does not begin with: to run in a thread, or to load when it is needed. */
export const bundleApart =
  (file: string): AddFiles =>
  (from, to) => {
    const name = basename(file, '.ts');
    return `"${join(from, 'node_modules/.bin/esbuild')}" "${join(from, file)}" --bundle --minify --platform=node --target=node24 --format=cjs --main-fields=module,main --log-level=warning --metafile="${join(to, `${name}.meta.json`)}" --outfile="${join(to, `${name}.js`)}"`;
  };

/** Runs a program of this project that writes files into the folder it is given. */
export const runProgram =
  (program: string): AddFiles =>
  (_, to) =>
    `"${process.execPath}" "${join(root, program)}" "${to}"`;

type FunctionProps = {
  /** `functions/<name>.ts`, which exports `handler`. */
  name: 'ingest' | 'schedule' | 'api';
  description: string;
  timeout: Duration;
  /** MiB; CPU is proportional. */
  memorySize: number;
  environment: Record<string, string>;
  addFiles?: readonly AddFiles[];
  /** X-Ray bills every trace beyond the free tier; the logs have the request id. */
  tracing: boolean;
} & Pick<
  NodejsFunctionProps,
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
  const handler = new NodejsFunction(scope, 'Function', {
    ...props,
    entry: join(root, 'functions', `${name}.ts`),
    projectRoot: root,
    depsLockFilePath: join(root, 'package-lock.json'),
    bundling: withFiles(...addFiles, runProgram('cdk/write-licences.ts')),
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    environment: { NODE_OPTIONS: '--enable-source-maps', ...environment },
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
