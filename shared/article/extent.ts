import * as z from 'zod';

/**
 * How much of an article is translated. `brief`: title and summary alone. `all`: everything.
 * `on-read`: the brief, and the rest of a language once a reader opens it.
 */
export const Extent = z.enum(['brief', 'all', 'on-read']);
export type Extent = z.infer<typeof Extent>;
