import type { Context, MiddlewareHandler } from 'hono';
import * as z from 'zod';
import { badRequest } from './problem.ts';
import { NoQuery } from './queries/page-query.ts';
import { TRACKERS, UNKNOWN_PARAMETER } from './queries/query-constants.ts';

/**
 * Parses the query of a route as `c.get('query')`. Trackers are dropped; on pages the first of a
 * parameter that comes more than once counts.
 *
 * @throws HttpProblem 400 that names each wrong parameter and its valid values
 */
export const accept =
  <Schema extends z.ZodObject>(
    schema: Schema,
  ): MiddlewareHandler<{ Variables: Accepted<Schema> }> =>
  async (c, next) => {
    const given = givenIn(c);
    c.set('given', given);
    c.set('query', parse(given, repeatedIn(c), schema));
    await next();
  };

/** `given`: the parameters as they were sent, for links to the same list. */
type Accepted<Schema extends z.ZodObject> = {
  query: z.infer<Schema>;
  given: ReadonlyMap<string, string>;
};

export const acceptNone = accept(NoQuery);

const givenIn = (c: Context): Map<string, string> => {
  const given = new Map<string, string>();
  for (const [name, value] of new URL(c.req.url).searchParams)
    if (!given.has(name) && !TRACKERS.test(name)) given.set(name, value);
  return given;
};

const repeatedIn = (c: Context): string[] => {
  const once = new Set<string>();
  const repeated = new Set<string>();
  for (const name of new URL(c.req.url).searchParams.keys())
    (once.has(name) ? repeated : once).add(name);
  return [...repeated];
};

const parse = <Schema extends z.ZodObject>(
  given: ReadonlyMap<string, string>,
  repeated: string[],
  schema: Schema,
): z.infer<Schema> => {
  const known = ([name]: [string, string]) => Object.hasOwn(schema.shape, name);
  const parsed = schema.safeParse(Object.fromEntries([...given].filter(known)));
  const unknown = isStrict(schema) ? [...given].filter((each) => !known(each)) : [];
  const twice = isStrict(schema) ? repeated.filter((name) => known([name, ''])) : [];
  if (parsed.success && unknown.length === 0 && twice.length === 0) return parsed.data;
  const wrong = new Set(parsed.error?.issues.map(({ path }) => String(path[0])));
  throw badRequest(
    [
      ...[...wrong].map((name) => `${name} is ${descriptionOf(schema, name)}`),
      ...twice.map((name) => `${name} comes more than once`),
      ...unknown.map(
        ([name, value]) =>
          `there is no parameter ${JSON.stringify(name === UNKNOWN_PARAMETER ? value : name)}`,
      ),
    ].join('; '),
    { faults: [...wrong] },
  );
};

/** Pages take any parameter. */
const isStrict = (schema: z.ZodObject): boolean => schema.def.catchall instanceof z.ZodNever;

const descriptionOf = (schema: z.ZodObject, name: string): string =>
  z.globalRegistry.get(schema.shape[name] ?? schema)?.description ?? 'something else';
