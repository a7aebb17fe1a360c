import * as z from 'zod';
import type { AnswerDescription, HeaderName, Route } from './route.ts';
import { COMMON_ANSWERS, ROUTES } from './routes.ts';

type JsonSchema = Record<string, unknown>;

const HEADERS: Record<HeaderName, string> = {
  ETag: 'Strong; send it back as `If-None-Match`.',
  'Last-Modified': 'Send it back as `If-Modified-Since` where there is no ETag.',
  Link: 'RFC 8288: `next` and `prev` of a list; `canonical` and `alternate` of an article.',
  'Content-Language': 'The language of the answer.',
  Location: 'Where to go.',
};

const TAGS = {
  Articles: 'Articles, their documents and summaries.',
  Search: 'Sentences by their words.',
  Feeds: 'Any list as a feed.',
  Digests: 'The articles of a day.',
  Operators: 'Uploads, costs and estimates: not for readers.',
  Service: 'Where everything is, and whether it works.',
} as const satisfies Record<Route['tag'], string>;

const DESCRIPTION = `German articles in English and Korean, sentence by sentence.

Everything is under \`/v1/\`; a change that breaks a program would be \`/v2/\`. Fields can be added. Times are RFC 3339. Errors are RFC 9457 problems that say what to do. Unknown parameters are refused; those of trackers (\`utm_*\`, \`fbclid\`, …) are dropped. A path with a slash too many is redirected with 308. Every route that can be read answers \`HEAD\` too.

Where access is closed, a request needs a key: as \`Authorization: Bearer\`, or with Basic as the password of any user. What is for operators needs the key of one. \`/health\`, \`/openapi.json\` and \`/docs\` need none.`;

/** The OpenAPI 3.1 document of every route for programs. */
export const openApi = () => ({
  openapi: '3.1.0',
  info: {
    title: 'Presseschau',
    version: '1.0.0',
    description: DESCRIPTION,
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: '/', description: 'This server.' }],
  tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
  security: [{ bearer: [] }, { basic: [] }, {}],
  paths: Object.fromEntries(
    ROUTES.filter(({ method }) => method === undefined).map((route) => {
      const deleting = ROUTES.find(({ method, path }) => method && path === route.path);
      const operations = { get: operationOf(route) };
      return [route.path, deleting ? { ...operations, delete: operationOf(deleting) } : operations];
    }),
  ) as Record<string, Operations>,
  components: {
    securitySchemes: {
      bearer: { type: 'http', scheme: 'bearer', description: 'An access key.' },
      basic: { type: 'http', scheme: 'basic', description: 'The key is the password of any user.' },
    },
    schemas: componentSchemas(),
  },
});
export type OpenApi = ReturnType<typeof openApi>;

export type Operation = ReturnType<typeof operationOf>;
type Operations = { get: Operation; delete?: Operation };

const operationOf = (route: Route) => ({
  operationId: route.id,
  tags: [route.tag],
  summary: route.summary,
  ...(route.description && { description: route.description }),
  parameters: [...pathParameters(route), ...queryParameters(route)],
  responses: Object.fromEntries(
    Object.entries({ ...commonAnswers(route), ...route.answers }).map(([status, answer]) => [
      status,
      responseOf(answer),
    ]),
  ),
});

/** What is not read is not asked for again. */
const commonAnswers = ({ method }: Route) => {
  const { 304: notModified, ...others } = COMMON_ANSWERS;
  return method === undefined ? COMMON_ANSWERS : others;
};

const pathParameters = ({ parameters = {} }: Route) =>
  Object.entries(parameters).map(([name, { schema, description, example }]) => ({
    name,
    in: 'path',
    required: true,
    description,
    schema: inputSchema(schema),
    example,
  }));

const queryParameters = ({ query }: Route) =>
  Object.entries(query?.shape ?? {}).map(([name, field]) => {
    const { description = '', ...schema } = inputSchema(field);
    const text = String(description);
    return {
      name,
      in: 'query',
      required: !field.safeParse(undefined).success,
      description: `${text.charAt(0).toUpperCase()}${text.slice(1)}.`,
      schema,
    };
  });

const responseOf = ({ description, schema, type, headers, example }: AnswerDescription) => ({
  description,
  ...(headers && {
    headers: Object.fromEntries(
      headers.map((name) => [name, { description: HEADERS[name], schema: { type: 'string' } }]),
    ),
  }),
  ...(schema && {
    content: {
      [type ?? 'application/json']: {
        schema: answerSchema(schema),
        ...(example !== undefined && { example }),
      },
    },
  }),
});

const reference = (id: string) => `#/components/schemas/${id}`;

const answerSchema = (schema: z.ZodType): JsonSchema => {
  const id = z.globalRegistry.get(schema)?.id;
  return id ? { $ref: reference(id) } : withoutDialect(z.toJSONSchema(schema));
};

const inputSchema = (schema: z.ZodType): JsonSchema =>
  withoutDialect(z.toJSONSchema(schema, { io: 'input' }));

/** Fields can be added to any answer. */
const componentSchemas = (): Record<string, JsonSchema> => {
  const { schemas } = z.toJSONSchema(z.globalRegistry, {
    uri: reference,
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      // What JavaScript's numbers allow says nothing.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    },
  });
  return Object.fromEntries(
    Object.entries(schemas)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([id, schema]) => [id, withoutDialect(schema)]),
  );
};

const withoutDialect = ({ $schema: _, $id: __, id: ___, ...schema }: JsonSchema): JsonSchema =>
  schema;
