import * as z from 'zod';
import { Language } from './article.ts';
import { Segment } from './document.ts';
import { LanguageStatus } from './manifest.ts';
import { Topic } from './summary.ts';

const DigestArticle = z.object({
  id: z.string(),
  /** Path of the article's page. */
  link: z.string(),
  status: LanguageStatus,
  title: Segment.optional(),
  /** This and what follows is missing in version 0.4.0. */
  lead: Segment.optional(),
  points: z.array(Segment),
  topic: Topic.optional(),
  site: z.string().optional(),
  agency: z.string().optional(),
  minutes: z.int().positive().optional(),
});

/** The articles received on one German day, in one language, newest first: all, or a page of them. */
export const Digest = z.object({
  date: z.iso.date(),
  language: Language,
  articles: z.array(DigestArticle),
  /** On the first of several pages: how many articles there are, and with which each page starts. */
  pages: z.object({ total: z.int().positive(), starts: z.array(z.string()) }).optional(),
});
export type Digest = z.infer<typeof Digest>;
