import { html } from 'hono/html';
import { ICON_PATH } from '../../pages/icon.ts';
import type { OpenApi, Operation } from './openapi.ts';

type Html = ReturnType<typeof html>;
type Json = Record<string, unknown>;
type Response = Operation['responses'][string];

/** `/docs`: the OpenAPI document for people. No script; its stylesheet is `/docs.css`. */
export const referencePage = ({ info, tags, paths, components }: OpenApi) => {
  const operations = Object.entries(paths).flatMap(([path, { get, delete: deleting }]) => [
    { method: 'GET', path, ...get },
    ...(deleting ? [{ method: 'DELETE', path, ...deleting }] : []),
  ]);
  const ofTag = (tag: string) => operations.filter(({ tags: [own] }) => own === tag);
  return html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${info.title} API</title>
    <link rel="stylesheet" href="/docs.css">
    <link rel="icon" href="${ICON_PATH}" type="image/svg+xml">
  </head>
  <body>
    <nav aria-label="Contents">
      <a class="home" href="/">${info.title}</a>
      ${tags.map(
        ({ name }) => html`<h2>${name}</h2>
      <ul>${ofTag(name).map(({ operationId, method, path }) => html`<li><a href="#${operationId}">${method === 'GET' ? '' : `${method} `}${breakable(path)}</a></li>`)}</ul>`,
      )}
      <h2>Forms</h2>
      <ul>${Object.keys(components.schemas).map((id) => html`<li><a href="#${id}">${id}</a></li>`)}</ul>
    </nav>
    <main>
      <h1>${info.title} API</h1>
      ${info.description.split('\n\n').map((text) => html`<p>${code(text)}</p>`)}
      <p>For programs: <a href="/openapi.json">OpenAPI 3.1</a>.</p>
      ${tags.map(
        ({ name, description }) => html`<section>
        <h2>${name}</h2>
        <p>${description}</p>
        ${ofTag(name).map((operation) => operationOf(operation))}
      </section>`,
      )}
      <section>
        <h2>Forms</h2>
        ${Object.entries(components.schemas).map(([id, schema]) => form(id, schema))}
      </section>
    </main>
  </body>
</html>`;
};

/** A path that a narrow column breaks before a slash or a suffix. */
const breakable = (path: string): Html =>
  html`${path.split(/(?=[/.])/).map((part) => html`<wbr>${part}`)}`;

const operationOf = ({
  method,
  path,
  operationId,
  summary,
  description,
  parameters,
  responses,
}: Operation & { method: string; path: string }): Html =>
  html`<article id="${operationId}">
  <h3><a href="#${operationId}">${summary}</a></h3>
  <p class="route"><b>${method}</b> <code>${path}</code></p>
  ${description ? html`<p>${code(description)}</p>` : ''}
  ${parameters.length > 0 ? rows(parameters.map((each) => parameterRow(each))) : ''}
  ${rows(Object.entries(responses).map(([status, response]) => answerRow(status, response)))}
  ${example(responses['200'] ?? responses['202'])}
</article>`;

const rows = (content: Html[]): Html => html`<table><tbody>${content}</tbody></table>`;

const parameterRow = ({
  name,
  in: place,
  description,
  schema,
}: Operation['parameters'][number]): Html =>
  html`<tr><th><code>${name}</code> <small>${place}</small></th><td>${code(description)}</td><td>${typeOf(schema)}</td></tr>`;

const answerRow = (status: string, { description, headers = {}, content = {} }: Response): Html => {
  const [type, media] = Object.entries(content)[0] ?? [];
  const names = Object.keys(headers);
  return html`<tr><th>${status}</th><td>${code(description)} ${names.length > 0 ? html`<small>${names.join(', ')}</small>` : ''}</td><td>${media ? typeOf(media.schema) : ''} ${type && type !== 'application/json' ? html`<small>${type}</small>` : ''}</td></tr>`;
};

const example = (response: Response | undefined): Html | string => {
  const shown = response?.content?.['application/json']?.example;
  if (shown === undefined) return '';
  return html`<details><summary>Example</summary><pre tabindex="0">${JSON.stringify(shown, null, 2)}</pre></details>`;
};

const form = (id: string, schema: Json): Html => {
  const { description, properties, required } = schema;
  const names = new Set(Array.isArray(required) ? required : []);
  return html`<article id="${id}">
  <h3><a href="#${id}">${id}</a></h3>
  ${description ? html`<p>${code(String(description))}</p>` : ''}
  ${
    isObject(properties)
      ? rows(
          Object.entries(properties).map(([name, property]) =>
            fieldRow(name, isObject(property) ? property : {}, names.has(name)),
          ),
        )
      : html`<p>${typeOf(schema)}</p>`
  }
</article>`;
};

const fieldRow = (name: string, schema: Json, isRequired: boolean): Html =>
  html`<tr><th><code>${name}</code>${isRequired ? '' : html` <small>optional</small>`}</th><td>${code(String(schema.description ?? ''))}</td><td>${typeOf(schema)}</td></tr>`;

/** The type of a value in a few words, with links to forms that have a name. */
const typeOf = (schema: Json): Html | string => {
  const { $ref, type, items, properties, additionalProperties, format } = schema;
  const { enum: values, const: only } = schema;
  if (typeof $ref === 'string') {
    const id = $ref.slice($ref.lastIndexOf('/') + 1);
    return html`<a href="#${id}">${id}</a>`;
  }
  if (only !== undefined) return html`<code>${JSON.stringify(only)}</code>`;
  if (Array.isArray(values)) return html`<code>${values.join(' | ')}</code>`;
  if (isObject(items)) return html`array of ${typeOf(items)}`;
  if (isObject(properties))
    return html`<ul class="fields">${Object.entries(properties).map(
      ([name, property]) =>
        html`<li><code>${name}</code> ${isObject(property) ? typeOf(property) : ''}</li>`,
    )}</ul>`;
  if (isObject(additionalProperties) && Object.keys(additionalProperties).length > 0)
    return html`map of ${typeOf(additionalProperties)}`;
  return [type ?? 'any', format].filter(Boolean).join(', ');
};

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Text whose backticks mark code. */
const code = (text: string): Html =>
  html`${text.split('`').map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : part))}`;
