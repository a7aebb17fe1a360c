import type { paths } from '../../client/presseschau.d.ts';

type Get<Path extends keyof paths> = paths[Path]['get'];
type Answer<Path extends keyof paths> =
  Get<Path> extends { responses: { 200: { content: { 'application/json': infer A } } } }
    ? A
    : never;
type Parameters<Path extends keyof paths> = Pick<Get<Path>['parameters'], 'path' | 'query'>;

/** A client as others would write one: paths, parameters and answers are those of the document. */
export const typedClient =
  (site: { request: (path: string) => Response | Promise<Response> }) =>
  async <Path extends keyof paths>(
    path: Path,
    { path: names, query }: Parameters<Path>,
  ): Promise<Answer<Path>> => {
    const filled = Object.entries(names ?? {}).reduce<string>(
      (text, [name, value]) => text.replace(`{${name}}`, encodeURIComponent(String(value))),
      path,
    );
    const answer = await site.request(
      `${filled}?${new URLSearchParams(Object.entries(query ?? {}))}`,
    );
    return (await answer.json()) as Answer<Path>;
  };
