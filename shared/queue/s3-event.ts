import * as z from 'zod';

/** S3 URL-encodes the keys in notifications, with `+` for spaces. */
export const encodeEventKey = (key: string) =>
  encodeURIComponent(key).replaceAll('%20', '+').replaceAll('%2F', '/');
export const decodeEventKey = (key: string) => decodeURIComponent(key.replaceAll('+', ' '));

export const S3Record = z.object({
  eventSource: z.literal('aws:s3'),
  eventName: z.string(),
  /** Id of the request that caused the event. */
  responseElements: z.object({ 'x-amz-request-id': z.string().optional() }).optional(),
  s3: z.object({
    bucket: z.object({ name: z.string() }),
    object: z.object({ key: z.string().min(1) }),
  }),
});
export type S3Record = z.infer<typeof S3Record>;

export const S3Notification = z.object({ Records: z.array(S3Record).min(1) });

/** Sent once when notifications are set up. */
export const S3TestEvent = z.object({ Event: z.literal('s3:TestEvent') });
