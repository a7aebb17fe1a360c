import * as z from 'zod';
import { LanguageStatus } from '../../article/manifest.ts';
import { ServedLanguage, ServedLinks, ServedSentence } from './served-fields.ts';

export const ServedDigest = z
  .object({
    schema: z.literal('digest/1'),
    date: z.iso.date().describe('A German day.'),
    language: ServedLanguage,
    sourceLanguage: z.literal('de'),
    total: z.int().nonnegative().describe('Articles on all pages.'),
    articles: z.array(
      z.object({
        id: z.string(),
        status: LanguageStatus,
        title: ServedSentence.optional(),
        points: z.array(ServedSentence),
        links: ServedLinks,
      }),
    ),
    next: z.url().optional().describe('The next page; absent on the last.'),
  })
  .meta({ id: 'Digest', description: 'The articles received on one German day, newest first.' });
export type ServedDigest = z.infer<typeof ServedDigest>;
