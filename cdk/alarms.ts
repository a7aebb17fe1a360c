import { Annotations, Aws, CfnCondition, Fn, Validations } from 'aws-cdk-lib';
import { Alarm, CfnAlarm, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { type AlarmRule, alarmRules, type WatchedParts } from './alarm-rules.ts';

type AlarmsProps = WatchedParts & {
  email: string | undefined;
  /** Where docs/operate.md can be read. */
  runbook: string;
};

/** Alarms for anything lost, late or broken, mailed when an address is configured. */
export class Alarms extends Construct {
  /** Alarms of a stage in any region. */
  readonly everywhere: Alarm[];

  constructor(scope: Construct, id: string, { email, runbook, ...watched }: AlarmsProps) {
    super(scope, id);
    const alarms = Object.entries(alarmRules(watched)).map(([name, rule]) => ({
      alarm: createAlarm(this, name, rule, `${runbook}#${name.toLowerCase()}`),
      isEverywhere: rule.region === undefined,
    }));
    this.everywhere = alarms.flatMap(({ alarm, isEverywhere }) => (isEverywhere ? [alarm] : []));
    if (email === undefined)
      Annotations.of(this).addWarningV2(
        'presseschau:no-alarm-email',
        'Nobody gets the alarms of this stage. Set alarmEmail.',
      );
    else {
      const action = new SnsAction(createMailTopic(this, email));
      for (const { alarm } of alarms) alarm.addAlarmAction(action);
    }
  }
}

const createAlarm = (scope: Construct, id: string, rule: AlarmRule, section: string): Alarm => {
  const { metric, above, below = 0, periods = 1, of = periods, isHeartbeat, region } = rule;
  const { GREATER_THAN_THRESHOLD, LESS_THAN_THRESHOLD } = ComparisonOperator;
  const alarm = new Alarm(scope, id, {
    metric,
    threshold: above ?? below,
    comparisonOperator: above === undefined ? LESS_THAN_THRESHOLD : GREATER_THAN_THRESHOLD,
    evaluationPeriods: periods,
    datapointsToAlarm: of,
    // An idle queue or function sends no data.
    treatMissingData: isHeartbeat ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    alarmDescription: `${rule.description} ${section}`,
  });
  const resource = alarm.node.defaultChild;
  if (region && CfnAlarm.isCfnAlarm(resource))
    resource.cfnOptions.condition = new CfnCondition(scope, `${id}IsHere`, {
      expression: Fn.conditionEquals(Aws.REGION, region),
    });
  return alarm;
};

const createMailTopic = (scope: Construct, email: string): Topic => {
  const topic = new Topic(scope, 'Mail', { enforceSSL: true });
  Validations.of(topic).acknowledge({
    id: 'Serverless-SNSRedrivePolicy',
    reason: 'A mail that can’t be delivered tells nothing that the dashboard does not show.',
  });
  // With a policy of its own the topic loses SNS's, which lets alarms of the account publish.
  topic.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
      actions: ['sns:Publish'],
      resources: [topic.topicArn],
      conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
    }),
  );
  topic.addSubscription(new EmailSubscription(email));
  return topic;
};
