import * as z from 'zod';

export const EntryPoints = z
  .object({
    name: z.literal('Presseschau'),
    version: z.literal('v1'),
    languages: z.array(z.string()),
    links: z.record(z.string(), z.string()).describe('Paths; `{…}` is to be filled in.'),
  })
  .meta({ id: 'EntryPoints' });
export type EntryPoints = z.infer<typeof EntryPoints>;

export const Health = z.object({ status: z.literal('ok') }).meta({ id: 'Health' });
