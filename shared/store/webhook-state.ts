import * as z from 'zod';
import { Language } from '../article/article.ts';

/** How sending to an endpoint goes, for operators to read. */
export const WebhookState = z.object({
  /** When the endpoint was first seen. It gets what is new since. */
  since: z.iso.datetime(),
  /** Position of the last change in the log whose messages are done. */
  position: z.string().optional(),
  /** Day of the last digest that is done. */
  digest: z.iso.date(),
  sent: z.int().nonnegative(),
  /** Messages that were set aside. */
  dead: z.int().nonnegative(),
  /** Missing while messages are taken. */
  failing: z
    .object({
      since: z.iso.datetime(),
      tries: z.int().positive(),
      /** Nothing is sent before. */
      next: z.iso.datetime(),
    })
    .optional(),
  /** The last answer, or why there was none. */
  last: z.object({ at: z.iso.datetime(), message: z.string(), answer: z.string() }).optional(),
});
export type WebhookState = z.infer<typeof WebhookState>;

/** The last message to an endpoint about an article, by language; empty once it is withdrawn. */
export const WebhookSent = z.partialRecord(
  Language,
  z.object({ revision: z.int().positive(), status: z.enum(['brief', 'complete']) }),
);
export type WebhookSent = z.infer<typeof WebhookSent>;
