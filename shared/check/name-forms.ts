import type { Target } from '../article/article.ts';
import { checkedLanguages } from '../languages/checked-languages.ts';
import { alikeness, latinSounds } from '../languages/name-sounds.ts';
import type { NameFacts } from '../languages/target-language.ts';
import { spellingIn } from './rendered.ts';
import type { SentencePair } from './term-uses.ts';

/** A name in one German sentence, as it is printed there. */
export type NameUse = { sentence: string; printed: string };

/** A sentence that renders a name otherwise than most others do. */
type OtherForm = { sentence: string; form: string; usual: string };

const MIN_SENTENCES = 3;
const MAX_SENTENCES = 60;
/** `München`, `Münchner`: one name. */
const SHARED_START = 5;

/**
 * The sentences whose translation renders a name in another form than most sentences with the name
 * do: another spelling, the German where others have the English, another translation of it. A
 * shorter form and no form at all are sound.
 */
export const otherForms = (
  uses: readonly NameUse[],
  pairs: ReadonlyMap<string, SentencePair>,
  target: Target,
): OtherForm[] => {
  const facts = checkedLanguages[target].names;
  if (!facts) return [];
  return grouped(uses).flatMap(({ name, sentences }) => {
    const texts = [...sentences].slice(0, MAX_SENTENCES).flatMap((id) => pairs.get(id) ?? []);
    if (texts.length < MIN_SENTENCES) return [];
    return spelledOtherwise(name, texts, facts) ?? translatedOtherwise(name, texts, facts);
  });
};

type Group = { name: string; sentences: Set<string> };

const grouped = (uses: readonly NameUse[]): Group[] => {
  const groups = new Map<string, Group>();
  for (const { sentence, printed } of uses) {
    const key = printed.slice(0, SHARED_START).toLowerCase();
    const group = groups.get(key) ?? { name: printed, sentences: new Set() };
    group.sentences.add(sentence);
    groups.set(key, group);
  }
  return [...groups.values()];
};

/** Undefined where the name is translated rather than spelled. */
const spelledOtherwise = (
  name: string,
  pairs: readonly SentencePair[],
  facts: NameFacts,
): OtherForm[] | undefined => {
  const exonym = facts.exonyms[name];
  const found = pairs.map(({ id, text }) => ({
    sentence: id,
    text,
    forms: facts
      .words(text)
      .map(facts.stem)
      .flatMap((word) => (word === exonym ? word : (spellingIn(name, word, facts) ?? []))),
  }));
  const usual = mostCommon(found.map(({ forms }) => forms));
  if (!usual || usual.count * 2 <= pairs.length) return undefined;
  return found.flatMap(({ sentence, text, forms }) => {
    if (text.includes(usual.form)) return [];
    const form =
      forms.find((one) => isOther(one, usual.form) && isNear(one, [usual.form, name])) ??
      englishForm(name, text, facts) ??
      translatedForm(name, text, facts);
    return form ? [{ sentence, form, usual: usual.form }] : [];
  });
};

const MIN_ENGLISH_ALIKENESS = 0.85;

/** In another script, the spelling of the English name: Munich for München. */
const englishForm = (name: string, text: string, facts: NameFacts): string | undefined => {
  const english = facts.inflected ? checkedLanguages.en.names?.exonyms[name] : undefined;
  if (!english) return undefined;
  const wanted = latinSounds(english);
  return facts
    .words(text)
    .map(facts.stem)
    .find((word) => alikeness(wanted, facts.sounds(word)) >= MIN_ENGLISH_ALIKENESS);
};

/** What translates, word by word, a name that is kept elsewhere: `State Stage`. */
const translatedForm = (name: string, text: string, facts: NameFacts): string | undefined => {
  const lower = name.toLowerCase();
  const parts = Object.entries(facts.parts ?? {}).flatMap(([german, words]) =>
    lower.includes(german) ? words : [],
  );
  if (parts.length < 2) return undefined;
  const whole = new RegExp(`^(?:${parts.join('|')})$`, 'u');
  return facts.phrases(text).find((phrase) =>
    phrase
      .split(/\s/)
      .filter((word) => /^\p{Lu}/u.test(word))
      .every((word) => whole.test(word)),
  );
};

const translatedOtherwise = (
  name: string,
  pairs: readonly SentencePair[],
  facts: NameFacts,
): OtherForm[] => {
  const phrases = pairs.map(({ text }) => facts.phrases(text));
  const usual = mostCommon(phrases);
  if (!usual || usual.count * 2 <= pairs.length) return [];
  return pairs.flatMap(({ id, text }, i) => {
    if (text.includes(usual.form)) return [];
    const [form] = (phrases[i] ?? [])
      .filter((one) => isOther(one, usual.form) && facts.isSameName(one, usual.form))
      .sort((a, b) => b.length - a.length);
    const other = form ?? (text.includes(name) ? name : undefined);
    return other ? [{ sentence: id, form: other, usual: usual.form }] : [];
  });
};

/** The form that most sentences have, the longest of several. */
const mostCommon = (
  forms: readonly (readonly string[])[],
): { form: string; count: number } | undefined => {
  const counts = new Map<string, number>();
  for (const form of forms.flatMap((of) => [...new Set(of)]))
    counts.set(form, (counts.get(form) ?? 0) + 1);
  const [best] = [...counts].sort(([a, m], [b, n]) => n - m || b.length - a.length);
  return best && best[1] > 1 ? { form: best[0], count: best[1] } : undefined;
};

const isOther = (form: string, usual: string): boolean =>
  !usual.includes(form) && !form.startsWith(usual);

const MIN_NEARNESS = 0.33;

/** Whether a third of the letters are those of the usual form or the German name. */
const isNear = (form: string, others: readonly string[]): boolean =>
  others.some((other) => {
    const letters = new Set(form.toLowerCase());
    const shared = [...new Set(other.toLowerCase())].filter((letter) => letters.has(letter));
    return shared.length >= MIN_NEARNESS * Math.max(letters.size, new Set(other).size);
  });
