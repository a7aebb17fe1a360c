import { Duration, Stack, TimeZone } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Schedule, ScheduleExpression, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { Job } from '../shared/schedule/job.ts';
import type { DeployedSettings } from './deployment-settings.ts';

type TimetableProps = {
  invoked: IFunction;
  deadLetters: Queue;
  canary: DeployedSettings['canary'];
  isSearchOn: boolean;
};

/** When the schedule function is invoked, and for which job. */
export const createTimetable = (
  scope: Construct,
  { invoked, deadLetters, canary, isSearchOn }: TimetableProps,
): void => {
  const role = createSchedulerRole(scope, { invoked, deadLetters });
  const run = (job: Job['job'], { maxEventAge = Duration.hours(1), retryAttempts = 5 } = {}) =>
    new LambdaInvoke(invoked, {
      role,
      input: ScheduleTargetInput.fromObject({ job }),
      deadLetterQueue: deadLetters,
      maxEventAge,
      retryAttempts,
    });
  new Schedule(scope, 'Sweep', {
    description: 'Re-queues uploads that were missed and work that was parked',
    schedule: ScheduleExpression.rate(Duration.hours(1)),
    target: run('sweep'),
  });
  new Schedule(scope, 'Terms', {
    description: "Turns the outlet's terms into a glossary when they have changed",
    schedule: ScheduleExpression.rate(Duration.hours(1)),
    target: run('terms'),
  });
  new Schedule(scope, 'Due', {
    description: 'Has articles released whose embargo ends, and withdrawn that expire',
    schedule: ScheduleExpression.rate(Duration.minutes(1)),
    // The next one does what a lost one should have done.
    target: run('due', { maxEventAge: Duration.minutes(1), retryAttempts: 0 }),
  });
  new Schedule(scope, 'Webhooks', {
    description: 'Sends endpoints what is new for them',
    schedule: ScheduleExpression.rate(Duration.minutes(1)),
    // The next run continues after the last message that was sent.
    target: run('webhooks', { maxEventAge: Duration.minutes(1), retryAttempts: 0 }),
  });
  new Schedule(scope, 'Probe', {
    description: 'Asks the site for an answer through the edge',
    schedule: ScheduleExpression.rate(Duration.minutes(5)),
    target: run('probe', { maxEventAge: Duration.minutes(5), retryAttempts: 0 }),
  });
  if (canary)
    new Schedule(scope, 'Canary', {
      description: 'Uploads an article, reads it through the edge and deletes it',
      schedule: ScheduleExpression.rate(Duration.minutes(canary.everyMinutes)),
      target: run('canary', { maxEventAge: Duration.minutes(5), retryAttempts: 0 }),
    });
  if (isSearchOn)
    new Schedule(scope, 'Search', {
      description: 'Brings the index of the search up to date',
      // A run that finds no change asks the collection nothing, and so lets it rest.
      schedule: ScheduleExpression.rate(Duration.minutes(5)),
      target: run('search', { maxEventAge: Duration.minutes(5), retryAttempts: 0 }),
    });
  new Schedule(scope, 'Digest', {
    description: 'Writes the digest of the day that has just ended',
    schedule: ScheduleExpression.cron({
      minute: '30',
      hour: '0',
      timeZone: TimeZone.EUROPE_BERLIN,
    }),
    target: run('digest'),
  });
};

/** `withoutPolicyUpdates`, because targets would add permission for every version of the function. */
const createSchedulerRole = (
  scope: Construct,
  { invoked, deadLetters }: Pick<TimetableProps, 'invoked' | 'deadLetters'>,
) => {
  const role = new Role(scope, 'SchedulerRole', { assumedBy: scheduler(Stack.of(scope)) });
  const allow = (action: string, resource: string) =>
    role.addToPolicy(new PolicyStatement({ actions: [action], resources: [resource] }));
  allow('lambda:InvokeFunction', invoked.functionArn);
  allow('sqs:SendMessage', deadLetters.queueArn);
  return role.withoutPolicyUpdates();
};

/** Only schedules of this account, in the default group. */
const scheduler = (stack: Stack) => {
  const service = 'scheduler';
  const group = stack.formatArn({ service, resource: 'schedule-group', resourceName: 'default' });
  return new ServicePrincipal('scheduler.amazonaws.com', {
    conditions: { StringEquals: { 'aws:SourceAccount': stack.account, 'aws:SourceArn': group } },
  });
};
