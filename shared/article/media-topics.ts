import * as z from 'zod';

/** Codes of the top level of the IPTC's media topics, https://cv.iptc.org/newscodes/mediatopic/. */
export const TopicId = z.enum([
  'medtop:01000000',
  'medtop:02000000',
  'medtop:03000000',
  'medtop:04000000',
  'medtop:05000000',
  'medtop:06000000',
  'medtop:07000000',
  'medtop:08000000',
  'medtop:09000000',
  'medtop:10000000',
  'medtop:11000000',
  'medtop:12000000',
  'medtop:13000000',
  'medtop:14000000',
  'medtop:15000000',
  'medtop:16000000',
  'medtop:17000000',
]);
export type TopicId = z.infer<typeof TopicId>;
