import { setTimeout } from 'node:timers/promises';
import {
  CloudWatchClient,
  DescribeAlarmHistoryCommand,
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
    ...alarms.map((alarm) => {
      const { StateValue = '', StateReason = '', ComparisonOperator, Threshold } = alarm;
      const side = ComparisonOperator === 'LessThanThreshold' ? 'below' : 'above';
      return {
        claim: `${ruleOf(alarm)} is quiet (rings ${side} ${Threshold})`,
        seen: `${StateValue}: ${StateReason}`.slice(0, 100),
        holds: StateValue === 'OK',
      };
    }),
  ];
};

/** Its section of docs/operate.md. CloudFormation adds to the name. */
const ruleOf = ({ AlarmName = '' }: MetricAlarm): string =>
  /-Alarms(\w+?)[0-9A-F]{8}-\w+$/.exec(AlarmName)?.[1] ?? AlarmName;

const MAX_WAIT_MS = 60_000;
const POLL_MS = 2_000;
/** AWS's clock may be behind ours. */
const CLOCK_SKEW_MS = 5_000;

/**
 * Rings one alarm, so that its mail can be seen to arrive, and waits until CloudWatch says whether
 * it could send it. CloudWatch sets the alarm back within minutes.
 */
export const ringAlarm = async ({ settings, client }: DeployedStage): Promise<EdgeProof> => {
  const alarms = await alarmsOf(client, settings.stage);
  const alarm = alarms.find(
    ({ AlarmActions = [], StateValue }) => AlarmActions.length > 0 && StateValue !== 'ALARM',
  );
  if (!alarm) return { claim: 'an alarm mails when it rings', seen: 'none would', holds: false };
  const cloudWatch = new CloudWatchClient(client);
  const rung = new Date();
  await cloudWatch.send(
    new SetAlarmStateCommand({
      AlarmName: alarm.AlarmName,
      StateValue: 'ALARM',
      StateReason: 'A test by npm run verify: nothing is wrong.',
    }),
  );
  const claim = `${ruleOf(alarm)} mails when it rings`;
  for (;;) {
    const { AlarmHistoryItems: [item] = [] } = await cloudWatch.send(
      new DescribeAlarmHistoryCommand({
        AlarmName: alarm.AlarmName,
        HistoryItemType: 'Action',
        StartDate: new Date(rung.getTime() - CLOCK_SKEW_MS),
      }),
    );
    const { HistorySummary: seen } = item ?? {};
    if (seen !== undefined) return { claim, seen, holds: /^Success/i.test(seen) };
    if (Date.now() - rung.getTime() > MAX_WAIT_MS)
      return { claim, seen: 'CloudWatch says nothing of a mail', holds: false };
    await setTimeout(POLL_MS);
  }
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
