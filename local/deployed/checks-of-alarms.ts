import {
  CloudWatchClient,
  type MetricAlarm,
  paginateDescribeAlarms,
  SetAlarmStateCommand,
} from '@aws-sdk/client-cloudwatch';
import { stackNameOf } from '../../cdk/stack-name.ts';
import type { EdgeProof } from './checks-of-edge.ts';
import type { DeployedStage } from './deployed-stage.ts';

/** Whether each alarm has data and is silent, and whether somebody would hear it. */
export const checkAlarms = async ({ settings, client }: DeployedStage): Promise<EdgeProof[]> => {
  const alarms = await alarmsOf(client, settings.stage);
  const silent = alarms.filter(({ AlarmActions = [] }) => AlarmActions.length === 0);
  return [
    {
      claim: 'there are alarms, and each mails somebody',
      seen: `${alarms.length} alarms, ${silent.length} of them without an address`,
      holds: alarms.length > 0 && silent.length === 0,
    },
    ...alarms.map(({ AlarmName = '', StateValue = '', Threshold, StateReason = '' }) => ({
      claim: `${AlarmName.replace(/^Presseschau-[a-z0-9]+-/, '')} is quiet (above ${Threshold})`,
      seen: `${StateValue}: ${StateReason}`.slice(0, 100),
      holds: StateValue === 'OK',
    })),
  ];
};

/**
 * Rings one alarm, so that its mail can be seen to arrive. CloudWatch sets it back within minutes.
 */
export const ringAlarm = async ({ settings, client }: DeployedStage): Promise<string> => {
  const [alarm] = await alarmsOf(client, settings.stage);
  if (!alarm) return 'there is no alarm';
  await new CloudWatchClient(client).send(
    new SetAlarmStateCommand({
      AlarmName: alarm.AlarmName,
      StateValue: 'ALARM',
      StateReason: 'A test by npm run verify: nothing is wrong.',
    }),
  );
  return `${alarm.AlarmName} rings: look for the mail to ${settings.alarmEmail ?? 'no address'}`;
};

const alarmsOf = async (client: DeployedStage['client'], stage: string): Promise<MetricAlarm[]> => {
  const alarms: MetricAlarm[] = [];
  for await (const { MetricAlarms = [] } of paginateDescribeAlarms(
    { client: new CloudWatchClient(client) },
    { AlarmNamePrefix: `${stackNameOf(stage)}-` },
  ))
    alarms.push(...MetricAlarms);
  return alarms;
};
