import * as z from 'zod';
import { targetLanguages } from '../../shared/languages/languages.ts';

/** A refused request, with DeepL's status and error message. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** In JSON a boolean, in a form a digit; a number is neither. */
const yesOrNo = z.union([z.boolean(), z.enum(['0', '1'])]);
const shown = z
  .union([z.boolean(), z.enum(['0', '1', 'true', 'false'])])
  .transform((value) => value === true || value === '1' || value === 'true');
const oneOf = <const Values extends [string, ...string[]]>(...values: Values) => z.enum(values);

const DEEPL_CODES = Object.values(targetLanguages).flatMap(({ deepl }) =>
  deepl.codes.map((code) => code.toUpperCase()),
);

/** The part of `POST /v2/translate` that German articles need; other parameters are ignored. */
const TranslateRequest = z.object({
  text: z.array(z.string()).min(1),
  target_lang: z.string().toUpperCase().pipe(z.enum(DEEPL_CODES)),
  source_lang: z.string().toUpperCase().pipe(oneOf('DE')).optional(),
  context: z.string().default(''),
  split_sentences: oneOf('0', '1', 'nonewlines').default('1'),
  preserve_formatting: yesOrNo.default('0'),
  outline_detection: yesOrNo.default('1'),
  model_type: oneOf(
    'quality_optimized',
    'prefer_quality_optimized',
    'latency_optimized',
  ).optional(),
  formality: oneOf('default', 'more', 'less', 'prefer_more', 'prefer_less').default('default'),
  tag_handling: oneOf('xml', 'html').optional(),
  tag_handling_version: oneOf('v1', 'v2').optional(),
  /** Names of tags, with commas between them. */
  splitting_tags: z.string().default(''),
  custom_instructions: z.array(z.string().max(300)).max(10).default([]),
  show_billed_characters: shown.default(false),
  glossary_id: z.string().min(1).optional(),
});
export type TranslateRequest = z.infer<typeof TranslateRequest>;

const LISTS = ['text', 'custom_instructions'];

export const fields = (contentType: string, body: string): unknown => {
  const type = contentType.split(';', 1)[0]?.trim().toLowerCase();
  if (type === 'application/x-www-form-urlencoded') return formFields(body);
  if (type === 'application/json') return jsonFields(body);
  throw new Refusal(415, 'The content type must be form-encoded or JSON.');
};

const MAX_TEXTS = 50;

/** @throws Refusal 400 or 415 */
export const parseTranslateRequest = (contentType: string, body: string): TranslateRequest => {
  const parsed = TranslateRequest.safeParse(fields(contentType, body));
  if (!parsed.success) throw new Refusal(400, explain(parsed.error.issues[0]));
  checkTogether(parsed.data);
  return parsed.data;
};

/** @throws Refusal 400 for values that are wrong for one another */
const checkTogether = ({
  text,
  formality,
  glossary_id,
  source_lang,
  tag_handling,
  tag_handling_version,
}: TranslateRequest): void => {
  if (text.length > MAX_TEXTS) throw new Refusal(400, 'Too many texts: at most 50.');
  // Neither English nor Korean has it.
  if (formality === 'more' || formality === 'less')
    throw new Refusal(400, "'formality' is not supported for given 'target_lang'.");
  if (glossary_id !== undefined && source_lang === undefined)
    throw new Refusal(400, 'Use of a glossary requires the source_lang parameter to be specified');
  if (tag_handling_version === 'v2' && tag_handling && text.some(isNoXml))
    throw new Refusal(400, 'Tag handling parsing failed, please check input.');
};

/** Whether `<` or `&` appears outside tags and entities; nothing else matters here. */
const isNoXml = (text: string): boolean =>
  /[<&]/.test(text.replace(/<[^<>]{1,200}>/g, '').replace(/&[a-z]{2,8};/g, ''));

const formFields = (body: string): Record<string, unknown> => {
  const form = new URLSearchParams(body);
  const names = [...new Set(form.keys())];
  return Object.fromEntries(
    names.map((name) => [name, LISTS.includes(name) ? form.getAll(name) : form.get(name)]),
  );
};

const jsonFields = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    throw new Refusal(400, 'Invalid JSON in the request body.');
  }
};

const explain = (issue: z.core.$ZodIssue | undefined): string => {
  const name = String(issue?.path[0] ?? 'body');
  const absent = issue?.code === 'invalid_type' && issue.message.endsWith('undefined');
  return absent || issue?.code === 'too_small' ? missing(name) : unsupported(name);
};

const missing = (name: string) => `Parameter '${name}' not specified.`;

const unsupported = (name: string) => `Value for '${name}' not supported.`;
