/** Bodies of queue messages, as AWS writes them. */

export const s3Record = (key: string, eventName = 'ObjectCreated:Put', name = 'uploads') => ({
  eventVersion: '2.1',
  eventSource: 'aws:s3',
  awsRegion: 'eu-central-1',
  eventTime: '2026-11-22T07:05:00.000Z',
  eventName,
  s3: { s3SchemaVersion: '1.0', bucket: { name }, object: { key, sequencer: '00' } },
});

export const s3Message = (...Records: object[]) => JSON.stringify({ Records });

export const snsMessage = (Message: string) =>
  JSON.stringify({
    Type: 'Notification',
    MessageId: '00000000-0000-4000-8000-000000000000',
    TopicArn: 'arn:aws:sns:eu-central-1:000000000000:uploads',
    Subject: 'Amazon S3 Notification',
    Message,
    Timestamp: '2026-11-22T07:05:00.000Z',
    SignatureVersion: '1',
  });

/** What a queue gets that another account has subscribed to its topic. */
export const SNS_CONFIRMATION = JSON.stringify({
  Type: 'SubscriptionConfirmation',
  Message: 'You have chosen to subscribe to the topic …',
  SubscribeURL: 'https://sns.eu-central-1.amazonaws.com/?Action=ConfirmSubscription',
});

export const bridgeEvent = (name: string, key: string, type = 'Object Created') =>
  JSON.stringify({
    version: '0',
    id: '00000000-0000-4000-8000-000000000000',
    'detail-type': type,
    source: 'aws.s3',
    account: '000000000000',
    time: '2026-11-22T07:05:00Z',
    region: 'eu-central-1',
    resources: [`arn:aws:s3:::${name}`],
    detail: { version: '0', bucket: { name }, object: { key, size: 1, sequencer: '00' } },
  });
