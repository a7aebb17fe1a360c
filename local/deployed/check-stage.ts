import { GetAccountSettingsCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import type { DeployedSettings } from '../../cdk/deployment-settings.ts';
import { stackNameOf } from '../../cdk/stack-name.ts';
import { oneLine } from '../../shared/one-line.ts';
import { checkClock } from '../doctor/check-clock.ts';
import { checkKey } from '../doctor/check-key.ts';
import { type DoctorFinding, note, ok, wrong } from '../doctor/finding.ts';
import { type AwsClientOptions, clientFor, describeStack } from './deployed-stage.ts';

/** Checks all that a deployment of the stage needs. Without credentials nothing else is checked. */
export const checkStage = async (settings: DeployedSettings): Promise<DoctorFinding[]> => {
  const { stage } = settings;
  const client = clientFor(settings);
  const region = await regionOf(client);
  if (!region)
    return [wrong('region', `none: set "region" in cdk/stages/${stage}.json, or AWS_REGION`)];
  const identity = await checkIdentity(client, settings);
  if (identity.state === 'wrong') return [identity];
  const authKey = await readParameter(client, settings.authKeyParameter);
  const access = authKey && { authKey, serverUrl: settings.deeplServerUrl };
  return [
    identity,
    ok('region', region),
    await asked('bootstrap', () => checkBootstrap(client, stage)),
    authKey
      ? ok('parameter', `${settings.authKeyParameter} is there`)
      : wrong(
          'parameter',
          `${settings.authKeyParameter} is not there or can't be read: aws ssm put-parameter --region ${region} --type SecureString --name ${settings.authKeyParameter} --value <DeepL key>`,
        ),
    ...(access ? [await checkKey(access), await checkClock(access)] : []),
    await asked('quotas', () => checkQuotas(client, settings)),
    await asked('stack', () => checkStack(client, region, settings)),
    settings.alarmEmail
      ? ok('alarms', `mailed to ${settings.alarmEmail}`)
      : note('alarms', 'they mail no address: set "alarmEmail"'),
  ];
};

const regionOf = async (client: AwsClientOptions): Promise<string | undefined> => {
  try {
    return await new STSClient(client).config.region();
  } catch {
    return undefined;
  }
};

/** A check that could not be made counts as failed. */
const asked = async (name: string, check: () => Promise<DoctorFinding>): Promise<DoctorFinding> => {
  try {
    return await check();
  } catch (error) {
    return wrong(name, oneLine(error));
  }
};

const checkIdentity = (
  client: AwsClientOptions,
  { account, stage }: DeployedSettings,
): Promise<DoctorFinding> =>
  asked('credentials', async () => {
    const { Account, Arn } = await new STSClient(client).send(new GetCallerIdentityCommand({}));
    if (account === undefined || account === Account)
      return ok('credentials', `${Arn} in ${Account}`);
    return wrong(
      'credentials',
      `${Arn} is in ${Account}; the stage ${stage} is for ${account}: set AWS_PROFILE`,
    );
  });

/** Older bootstraps lack what the CDK deploys with. */
const MIN_BOOTSTRAP_VERSION = 6;

const checkBootstrap = async (client: AwsClientOptions, stage: string): Promise<DoctorFinding> => {
  const version = await readParameter(client, '/cdk-bootstrap/hnb659fds/version');
  if (Number(version) >= MIN_BOOTSTRAP_VERSION) return ok('bootstrap', `version ${version}`);
  const state = version === undefined ? 'missing' : `version ${version} is too old`;
  return wrong('bootstrap', `${state}: npx cdk bootstrap -c stage=${stage}`);
};

const readParameter = async (
  client: AwsClientOptions,
  Name: string,
): Promise<string | undefined> => {
  try {
    const found = await new SSMClient(client).send(
      new GetParameterCommand({ Name, WithDecryption: true }),
    );
    return found.Parameter?.Value?.trim() || undefined;
  } catch (error) {
    if (error instanceof Error && /ParameterNotFound|AccessDenied/.test(error.name))
      return undefined;
    throw error;
  }
};

/** Lambda keeps these for functions without a reservation. */
const MIN_UNRESERVED = 100;
/** Ingest at its default, and a few readers. */
const MIN_CONCURRENCY = 20;

const checkQuotas = async (
  client: AwsClientOptions,
  { apiConcurrency = 0 }: DeployedSettings,
): Promise<DoctorFinding> => {
  const { AccountLimit = {} } = await new LambdaClient(client).send(
    new GetAccountSettingsCommand({}),
  );
  const { ConcurrentExecutions: most = 0, UnreservedConcurrentExecutions: free = 0 } = AccountLimit;
  const text = `${free} of ${most} invocations at once are unreserved`;
  if (apiConcurrency > 0 && free - apiConcurrency < MIN_UNRESERVED)
    return wrong(
      'quotas',
      `${text}; "apiConcurrency": ${apiConcurrency} has to leave ${MIN_UNRESERVED}: lower it, or have the quota raised (Service Quotas, Lambda, Concurrent executions)`,
    );
  if (free < MIN_CONCURRENCY)
    return note('quotas', `${text}; ask for more before readers come (Service Quotas, Lambda)`);
  return ok('quotas', text);
};

const checkStack = async (
  client: AwsClientOptions,
  region: string,
  settings: DeployedSettings,
): Promise<DoctorFinding> => {
  const { stage, uploadsBucket, articlesBucket } = settings;
  const stack = await describeStack(client, stage);
  const name = stackNameOf(stage);
  if (!stack) return ok('stack', `${name} is not there yet: npm run deploy -- ${stage} creates it`);
  if (/_IN_PROGRESS$/.test(stack.status) && stack.status !== 'REVIEW_IN_PROGRESS')
    return wrong('stack', `${name} is ${stack.status}; wait until that is over`);
  if (/^(ROLLBACK|CREATE)_FAILED$|^ROLLBACK_COMPLETE$|^DELETE_FAILED$/.test(stack.status))
    return wrong(
      'stack',
      `${name} is ${stack.status}; delete it (its buckets stay): ${commandsToDelete(region, settings)}`,
    );
  const { UploadsBucket, ArticlesBucket } = stack.outputs;
  const isOther = (now: string | undefined, wanted: string | undefined) =>
    now !== undefined && wanted !== undefined && now !== wanted;
  if (isOther(UploadsBucket, uploadsBucket) || isOther(ArticlesBucket, articlesBucket))
    return wrong(
      'stack',
      `${name} has the buckets ${UploadsBucket} and ${ArticlesBucket}: other names would begin with empty buckets; only a new stack adopts buckets`,
    );
  return ok('stack', `${name} is ${stack.status}`);
};

const commandsToDelete = (
  region: string,
  { stage, terminationProtection }: DeployedSettings,
): string => {
  const that = `--region ${region} --stack-name ${stackNameOf(stage)}`;
  const unprotect = `aws cloudformation update-termination-protection --no-enable-termination-protection ${that}`;
  const remove = `aws cloudformation delete-stack ${that}`;
  return terminationProtection ? `${unprotect} && ${remove}` : remove;
};
