import * as z from 'zod';
import { ArticleStatus, LanguageStatus } from '../../article/manifest.ts';
import { listed } from '../../word-lists.ts';

/** A day or a time that the calendar has. */
export const time = (description: string) =>
  z
    .string()
    .regex(DAY_OR_INSTANT)
    .refine((text) => isTime(text))
    .optional()
    .meta({ description, examples: ['2026-11-22'] });

export const name = (description: string, example: string) =>
  z
    .string()
    .min(1)
    .max(MAX_NAME_LENGTH)
    .optional()
    .meta({ description, examples: [example] });

export const STATUSES = [...ArticleStatus.options, ...LanguageStatus.options];

export const statusOf = (statuses: string[]) => {
  const Statuses = z.enum([...new Set(statuses)]);
  return Statuses.optional().meta({
    description: `one of ${listed(Statuses.options, 'or')}, of the article, of \`lang\`, or else of any language`,
    examples: ['complete'],
  });
};

const MAX_NAME_LENGTH = 200;

const DAY_OR_INSTANT =
  /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d))?$/;

const isTime = (text: string): boolean => {
  const day = new Date(`${text.slice(0, 10)}T00:00:00Z`);
  return (
    !Number.isNaN(Date.parse(text)) &&
    !Number.isNaN(day.getTime()) &&
    day.toISOString().startsWith(text.slice(0, 10))
  );
};
