import * as z from 'zod';
import { decodeEventKey, S3Notification, S3TestEvent } from './s3-event.ts';

/**
 * An object that was written or `removed`. What is under the key now counts, but for one thing: what
 * somebody removed is withdrawn, while what a lifecycle rule let expire is not.
 */
type ChangedObject = {
  bucket: string;
  key: string;
  removed: boolean;
  /** S3's id of the request that changed it. */
  request?: string | undefined;
};

/** A message on the queue that S3 did not cause, or a damaged one. */
export class UnknownMessage extends Error {
  override name = 'UnknownMessage';
}

/**
 * The objects that a queue message is about: S3's own notification, raw or wrapped by SNS, or
 * EventBridge's event of an object.
 *
 * @throws UnknownMessage
 */
export const changedObjects = (body: string): ChangedObject[] => {
  const message = parseObject(body);
  return 'Type' in message ? objectsIn(parseObject(snsMessageIn(message))) : objectsIn(message);
};

const SnsEnvelope = z.object({ Type: z.literal('Notification'), Message: z.string() });

/** EventBridge does not encode keys. A lifecycle rule is named in `reason`. */
const BridgeEvent = z.object({
  source: z.literal('aws.s3'),
  'detail-type': z.string(),
  detail: z.object({
    bucket: z.object({ name: z.string() }),
    object: z.object({ key: z.string().min(1) }),
    reason: z.string().optional(),
    'request-id': z.string().optional(),
  }),
});

const snsMessageIn = (message: { Type: unknown }): string => {
  if (message.Type === 'SubscriptionConfirmation')
    throw new UnknownMessage(
      'The SNS subscription must be confirmed: open the SubscribeURL in this message',
    );
  return checked(SnsEnvelope, message).Message;
};

const objectsIn = (message: object): ChangedObject[] => {
  if ('Event' in message) {
    checked(S3TestEvent, message);
    return [];
  }
  if ('detail' in message) {
    const { 'detail-type': type, detail } = checked(BridgeEvent, message);
    const { bucket, object, reason, 'request-id': request } = detail;
    const removed = type === 'Object Deleted' && reason !== 'Lifecycle Expiration';
    return [{ bucket: bucket.name, key: object.key, removed, request }];
  }
  if (!('Records' in message)) throw noEvent();
  return checked(S3Notification, message).Records.map(
    ({ eventName, responseElements, s3: { bucket, object } }) => ({
      bucket: bucket.name,
      key: decoded(object.key),
      // With or without the prefix `s3:`, as the documentation has it both ways.
      removed: /^(?:s3:)?ObjectRemoved:/.test(eventName),
      request: responseElements?.['x-amz-request-id'],
    }),
  );
};

const noEvent = () => new UnknownMessage('The message is no event of S3, SNS or EventBridge');

const parseObject = (text: string): object => {
  const value = parseJson(text);
  if (typeof value !== 'object' || value === null) throw noEvent();
  return value;
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UnknownMessage('The message is not JSON', { cause });
  }
};

const checked = <Schema extends z.ZodType>(schema: Schema, message: object): z.infer<Schema> => {
  const parsed = schema.safeParse(message);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map(({ path, message: why }) => `${path.join('.')}: ${why}`);
  throw new UnknownMessage(`The event is damaged: ${wrong.join('; ')}`);
};

const decoded = (key: string): string => {
  try {
    return decodeEventKey(key);
  } catch (cause) {
    throw new UnknownMessage(`The key is not URL-encoded: ${key}`, { cause });
  }
};
