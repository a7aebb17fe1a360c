import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import * as z from 'zod';
import type { DeployedSettings } from '../../cdk/deployment-settings.ts';
import { stackNameOf } from '../../cdk/stack-name.ts';
import { readStage } from '../../cdk/stage-file.ts';
import { AWS_CLIENT } from '../../shared/aws-client.ts';
import { oneLine } from '../../shared/one-line.ts';
import { WrongSetting } from '../../shared/settings.ts';
import { StartError } from '../start-error.ts';

const Outputs = z.object({
  UploadsBucket: z.string(),
  ArticlesBucket: z.string(),
  Queue: z.url(),
  DeadLetters: z.url(),
  IngestFunction: z.string(),
  ScheduleFunction: z.string(),
  ApiFunction: z.string(),
  ApiUrl: z.url(),
  KeysArn: z.string(),
  Url: z.url(),
});
export type Outputs = z.infer<typeof Outputs>;

/** A stage that is deployed: its settings, the outputs of its stack, and options of AWS clients. */
export type DeployedStage = {
  settings: DeployedSettings;
  outputs: Outputs;
  client: AwsClientOptions;
};

export type AwsClientOptions = ReturnType<typeof clientFor>;

/** Options of a stage's AWS clients. A stage without a region has the caller's. */
export const clientFor = ({ region }: Pick<DeployedSettings, 'region'>) => ({
  ...AWS_CLIENT,
  ...(region && { region }),
});

/** @throws StartError when there is no such stage, or it is not deployed */
export const openStage = async (name: string): Promise<DeployedStage> => {
  const settings = readKnownStage(name);
  const client = clientFor(settings);
  const stack = await describeStack(client, name).catch((cause: unknown) => {
    throw new StartError(`${oneLine(cause)}\nnpm run doctor -- ${name} says what is missing`, {
      cause,
    });
  });
  if (!stack)
    throw new StartError(
      `There is no stack ${stackNameOf(name)}; deploy it with npm run deploy -- ${name}`,
    );
  const outputs = Outputs.safeParse(stack.outputs);
  if (!outputs.success)
    throw new StartError(
      `The stack ${stackNameOf(name)} (${stack.status}) lacks outputs; deploy it with npm run deploy -- ${name}`,
    );
  return { settings, outputs: outputs.data, client };
};

/** Undefined when there is none. */
export const describeStack = async (client: AwsClientOptions, stage: string) => {
  try {
    const { Stacks = [] } = await new CloudFormationClient(client).send(
      new DescribeStacksCommand({ StackName: stackNameOf(stage) }),
    );
    const [stack] = Stacks;
    const outputs = (stack?.Outputs ?? []).map(({ OutputKey = '', OutputValue = '' }) => [
      OutputKey,
      OutputValue,
    ]);
    return stack && { status: stack.StackStatus ?? '', outputs: Object.fromEntries(outputs) };
  } catch (error) {
    if (error instanceof Error && /does not exist/.test(error.message)) return undefined;
    throw error;
  }
};

/** @throws StartError that says what is wrong with the stage's file */
export const readKnownStage = (name: string): DeployedSettings => {
  try {
    return readStage(name);
  } catch (error) {
    if (error instanceof WrongSetting) throw new StartError(error.message, { cause: error });
    throw error;
  }
};
