import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { StartError } from '../start-error.ts';
import type { DeployedStage, Outputs } from './deployed-stage.ts';

type FunctionOutput = Extract<keyof Outputs, `${string}Function`>;

/** A function of AWS runs for five minutes at most; the answer comes at its end. */
const TIMEOUT = 310_000;

/** @returns its answer and the end of its log. @throws StartError when the function fails */
export const invokeDeployed = async (
  { outputs, client }: DeployedStage,
  name: FunctionOutput,
  event: unknown,
): Promise<{ answer: unknown; log: string }> => {
  const lambda = new LambdaClient({
    ...client,
    // A second attempt would be a second invocation.
    maxAttempts: 1,
    requestHandler: { ...client.requestHandler, requestTimeout: TIMEOUT, socketTimeout: TIMEOUT },
  });
  const { Payload, FunctionError, LogResult } = await lambda.send(
    new InvokeCommand({
      FunctionName: outputs[name],
      Payload: JSON.stringify(event),
      LogType: 'Tail',
    }),
  );
  const text = Payload ? Buffer.from(Payload).toString() : 'null';
  const log = Buffer.from(LogResult ?? '', 'base64').toString();
  if (FunctionError) throw new StartError(`${outputs[name]} failed: ${text}\n${log}`);
  return { answer: JSON.parse(text) as unknown, log };
};
