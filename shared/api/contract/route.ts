import type * as z from 'zod';

/** A parameter of a path. */
export type PathParameter = { schema: z.ZodType; description: string; example: string };

/** The answer of a route with one status. */
export type AnswerDescription = {
  description: string;
  /** JSON unless there is a `type`. */
  schema?: z.ZodType;
  type?: string;
  headers?: readonly HeaderName[];
  example?: unknown;
};

export type HeaderName = 'ETag' | 'Last-Modified' | 'Link' | 'Content-Language' | 'Location';

/** A route for programs, from which its part of the OpenAPI document is made. */
export type Route = {
  /** `get` unless it says so. */
  method?: 'delete';
  /** With `{name}` for a parameter. */
  path: string;
  /** `operationId`. */
  id: string;
  tag: 'Articles' | 'Search' | 'Feeds' | 'Digests' | 'Operators' | 'Service';
  summary: string;
  description?: string;
  parameters?: Record<string, PathParameter>;
  query?: z.ZodObject;
  answers: Record<number, AnswerDescription>;
};

/** An `operationId` for a suffix. */
export const operationIn = (start: string, suffix: string): string =>
  `${start}${suffix.charAt(0).toUpperCase()}${suffix.slice(1)}`;
