import type { Target } from '../../shared/article/article.ts';
import { TARGETS } from '../../shared/article/language-codes.ts';
import { escaped, unescaped } from '../../shared/deepl/tagged-sentences.ts';
import { targetLanguages } from '../../shared/languages/languages.ts';
import type { DictionaryEntries } from './glossary-request.ts';
import type { GlossaryEntries } from './glossary-store.ts';
import { Refusal, type TranslateRequest } from './translate-request.ts';

const TAG = /<[^<>]*>/g;

export type StandInAnswer = {
  translations: {
    detected_source_language: string;
    text: string;
    billed_characters?: number;
    model_type_used: 'stand-in';
  }[];
};

/** DeepL's answer to a request, and the characters it costs. @throws Refusal */
export const answer = (
  request: TranslateRequest,
  translate: (text: string, target: Target, entries?: DictionaryEntries) => string,
  entriesFor: GlossaryEntries,
): { body: StandInAnswer; characters: number } => {
  const target = targetOf(request.target_lang);
  const entries = request.glossary_id ? entriesFor(request.glossary_id, target) : undefined;
  const costs = request.text.map((text) =>
    billedCharacters(text, request.tag_handling !== undefined),
  );
  const translations = request.text.map((text, index) => ({
    detected_source_language: request.source_lang ?? 'DE',
    text: betweenTags(request, text, (part) => translate(part, target, entries)),
    ...(request.show_billed_characters && { billed_characters: costs[index] ?? 0 }),
    model_type_used: 'stand-in' as const,
  }));
  return { body: { translations }, characters: costs.reduce((sum, cost) => sum + cost, 0) };
};

/** Text between splitting tags is translated on its own. */
const betweenTags = (
  { tag_handling, splitting_tags }: TranslateRequest,
  text: string,
  translate: (text: string) => string,
): string => {
  const names = splitting_tags.split(',').filter((name) => /^\w+$/.test(name));
  if (tag_handling === undefined || names.length === 0) return translate(text);
  const within = new RegExp(`(<(?:${names.join('|')})\\b[^<>]*>)([^<]*)`, 'g');
  return text.replace(
    within,
    (_, tag: string, part: string) => tag + escaped(translate(unescaped(part))),
  );
};

/** The target of a DeepL code. @throws Refusal 400 */
const targetOf = (code: string): Target => {
  const target = TARGETS.find((target) =>
    targetLanguages[target].deepl.codes.some((known) => known.toUpperCase() === code),
  );
  if (!target) throw new Refusal(400, "Value for 'target_lang' not supported.");
  return target;
};

/** The characters DeepL bills for a text: its code points, without tags if those are handled. */
const billedCharacters = (text: string, tags: boolean): number =>
  Array.from(tags ? text.replace(TAG, '') : text).length;
