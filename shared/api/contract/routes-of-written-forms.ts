import * as z from 'zod';
import { SUFFIXES, WRITTEN_FORMS } from '../written-forms.ts';
import { goneAnswer, id, language, notThere } from './answers.ts';
import * as examples from './examples.ts';
import { type AnswerDescription, operationIn, type Route } from './route.ts';

const written = (suffix: keyof typeof WRITTEN_FORMS, description: string): AnswerDescription => {
  const { type, write } = WRITTEN_FORMS[suffix];
  const text = write(examples.korean, examples.place);
  const isJson = type === 'application/json';
  return {
    description,
    type,
    schema: isJson ? z.looseObject({ uri: z.string() }) : z.string(),
    example: isJson ? JSON.parse(text) : text,
    headers: ['ETag', 'Last-Modified', 'Link', 'Content-Language'],
  };
};

const WRITTEN: Record<keyof typeof WRITTEN_FORMS, string> = {
  md: 'As Markdown, for notes.',
  txt: 'As plain text, for a mail.',
  tmx: 'Each sentence beside its original, TMX 1.4, for translators.',
  tsv: 'Each sentence beside its original, in columns.',
  ninjs: 'As ninjs 3.0, for an editorial system.',
};

const ELSEWHERE: Record<string, string> = {
  json: 'The same as without the suffix.',
  html: 'The page of the article.',
};

/** An article in the forms beside its JSON, by suffix. */
export const WRITTEN_FORM_ROUTES: readonly Route[] = [
  ...SUFFIXES.map(
    (suffix): Route => ({
      path: `/v1/articles/{id}/{language}.${suffix}`,
      id: operationIn('getDocumentAs', suffix),
      tag: 'Articles',
      summary: `An article in one language, .${suffix}`,
      description: WRITTEN[suffix],
      parameters: { id, language },
      answers: {
        200: written(suffix, WRITTEN[suffix]),
        404: notThere,
        410: goneAnswer,
      },
    }),
  ),
  ...Object.entries(ELSEWHERE).map(
    ([suffix, summary]): Route => ({
      path: `/v1/articles/{id}/{language}.${suffix}`,
      id: operationIn('getDocumentAs', suffix),
      tag: 'Articles',
      summary: `An article in one language, .${suffix}`,
      description: summary,
      parameters: { id, language },
      answers: { 308: { description: summary, headers: ['Location'] }, 404: notThere },
    }),
  ),
];
