import * as z from 'zod';
import { nestDictionaries } from './glossary-request.ts';
import type { GlossaryStore } from './glossary-store.ts';
import type { DeeplReply } from './reply.ts';
import { fields, Refusal } from './translate-request.ts';

export type GlossaryCall = { method: string; url: string; contentType: string; body: string };

const PATH = /^\/v3\/glossaries(?:\/([^/]+)(?:\/(entries|dictionaries))?)?$/;

/** `/v3/glossaries` and everything below it. @throws Refusal */
export const callGlossaries = (glossaries: GlossaryStore, call: GlossaryCall): DeeplReply => {
  const { pathname, searchParams } = new URL(call.url, 'http://localhost');
  const [path, id = '', part = ''] = PATH.exec(pathname) ?? [];
  const target = searchParams.get('target_lang')?.toLowerCase() ?? '';
  const sent = () => sentFields(call);
  switch (path && `${call.method} ${id && '/id'}${part && `/${part}`}`) {
    case 'POST ':
      return ok(() => glossaries.create(sent()), 201);
    case 'GET ':
      return ok(() => glossaries.list());
    case 'GET /id':
      return ok(() => glossaries.get(id));
    case 'DELETE /id':
      return ok(() => glossaries.remove(id), 204);
    case 'GET /id/entries':
      return ok(() => glossaries.entries(id, target));
    case 'PUT /id/dictionaries':
      return ok(() => glossaries.putDictionary(id, sent()));
    case 'DELETE /id/dictionaries':
      return ok(() => glossaries.removeDictionary(id, target), 204);
    default:
      throw new Refusal(404, 'Not found');
  }
};

const sentFields = ({ contentType, body }: GlossaryCall): unknown => {
  const sent = z.record(z.string(), z.unknown()).safeParse(fields(contentType, body));
  if (!sent.success) throw new Refusal(400, 'Bad request');
  return nestDictionaries(sent.data);
};

const ok = (work: () => unknown, status = 200): DeeplReply => {
  try {
    const answer = work();
    return { status, body: answer === undefined ? '' : JSON.stringify(answer) };
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    const [issue] = error.issues;
    throw new Refusal(400, `Missing or invalid argument: ${issue?.path.join('.')}`);
  }
};
