import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { createApp } from '../../shared/api/app.ts';
import { openApi } from '../../shared/api/contract/openapi.ts';

const document = openApi();

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The same schemas, but an object has no field that they do not name. */
const closed = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(closed);
  if (!isObject(schema)) return schema;
  const inner = Object.fromEntries(
    Object.entries(schema).map(([name, value]) => [
      name,
      name === 'example' ? value : closed(value),
    ]),
  );
  return inner.type === 'object' && inner.properties && !('additionalProperties' in inner)
    ? { ...inner, additionalProperties: false }
    : inner;
};

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(closed(document) as Json, 'openapi');

const pointer = (...steps: string[]) =>
  steps
    .map((step) => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1')))
    .join('/');

const validators = new Map<string, ValidateFunction>();
const validatorAt = (...steps: string[]): ValidateFunction => {
  const $ref = `openapi#/${pointer(...steps)}`;
  const known = validators.get($ref) ?? ajv.compile({ $ref });
  validators.set($ref, known);
  return known;
};

const templates = Object.keys(document.paths).map((path) => ({
  path,
  pattern: new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`),
}));
/**
 * The route of the document that a path is of; one without parameters or with a suffix comes first.
 */
export const routeOf = (path: string): string | undefined =>
  templates
    .filter(({ pattern }) => pattern.test(path))
    .sort(
      (one, other) =>
        one.path.split('{').length - other.path.split('{').length ||
        other.path.length - one.path.length,
    )[0]?.path;

/** @throws for an answer to a `GET` that the OpenAPI document does not describe */
export const requireContract = async (path: string, answer: Response): Promise<void> => {
  const route = routeOf(path);
  const operation = route === undefined ? undefined : document.paths[route]?.get;
  if (route === undefined || !operation) return;
  const { status, headers } = answer;
  const described = operation.responses[status];
  if (!described)
    throw new Error(`GET ${path} answers ${status}, which ${route} does not describe`);
  for (const name of Object.keys(described.headers ?? {}))
    if (name !== 'Link' && !headers.has(name)) throw new Error(`GET ${path} lacks ${name}`);
  const [type] = Object.keys(described.content ?? {});
  if (!type) return;
  if (headers.get('content-type') !== type)
    throw new Error(`GET ${path} is ${headers.get('content-type')}, not ${type}`);
  if (!type.includes('json')) return;
  const validate = validatorAt(
    'paths',
    route,
    'get',
    'responses',
    String(status),
    'content',
    type,
    'schema',
  );
  if (!validate(await answer.clone().json()))
    throw new Error(`GET ${path} contradicts ${route}: ${ajv.errorsText(validate.errors)}`);
};

type App = ReturnType<typeof createApp>;

/** The app, each of whose answers to a `GET` is compared with the document. */
export const underContract = (app: App): Pick<App, 'request' | 'fetch'> => ({
  fetch: app.fetch,
  request: async (input, init, ...rest) => {
    const answer = await app.request(input, init, ...rest);
    const { pathname } = new URL(
      String(input instanceof Request ? input.url : input),
      'http://site',
    );
    if ((init?.method ?? 'GET') === 'GET') await requireContract(pathname, answer);
    return answer;
  },
});
