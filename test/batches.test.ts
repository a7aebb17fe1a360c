import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formLength,
  MAX_BODY_BYTES,
  MAX_CONTEXT_BYTES,
  MAX_PARAMETERS_BYTES,
  MAX_TEXTS_PER_REQUEST,
  packBatches,
} from '../shared/deepl/batches.ts';
import { contextAround } from '../shared/deepl/context.ts';

const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
const text = fc.oneof(
  anyText,
  fc.integer({ min: 0, max: 40_000 }).map((length) => 'ü'.repeat(length)),
);
const items = fc.array(
  text.map((value) => ({ text: value })),
  { maxLength: 160 },
);
const size = (batch: { text: string }[]) =>
  batch.reduce((sum, item) => sum + '&text='.length + formLength(item.text), 0);
const limit = MAX_BODY_BYTES - MAX_PARAMETERS_BYTES - MAX_CONTEXT_BYTES;
const fits = (batch: { text: string }[]) =>
  batch.length <= MAX_TEXTS_PER_REQUEST && size(batch) <= limit;

describe('formLength', () => {
  test('is the length that a form-encoded body has', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        expect(`text=${'x'.repeat(formLength(value))}`.length).toBe(
          new URLSearchParams({ text: value }).toString().length,
        );
      }),
    );
  });
});

describe('packBatches', () => {
  test('keeps every item once and in order', () => {
    fc.assert(
      fc.property(items, (list) => {
        expect(packBatches(list).flat()).toEqual(list);
      }),
    );
  });

  test('keeps every batch within the limits, except for a text that alone is too long', () => {
    fc.assert(
      fc.property(items, (list) => {
        for (const batch of packBatches(list)) expect(fits(batch) || batch.length === 1).toBe(true);
      }),
    );
  });

  test('starts a batch only when the previous one is full', () => {
    fc.assert(
      fc.property(items, (list) => {
        const batches = packBatches(list);
        for (const [index, batch] of batches.entries()) {
          const next = batches[index + 1]?.slice(0, 1) ?? [];
          if (next.length > 0) expect(fits([...batch, ...next])).toBe(false);
        }
      }),
    );
  });

  test('packs an article of 51 short sentences into two requests', () => {
    const sentences = Array.from({ length: 51 }, (_, index) => ({ text: `Satz ${index}.` }));
    expect(packBatches(sentences).map((batch) => batch.length)).toEqual([50, 1]);
  });

  test('gives an oversized text a batch of its own', () => {
    const list = [{ text: 'a' }, { text: 'ß'.repeat(50_000) }, { text: 'b' }];
    expect(packBatches(list).map((batch) => batch.length)).toEqual([1, 1, 1]);
  });

  test('has no batch for no items', () => {
    expect(packBatches([])).toEqual([]);
  });
});

describe('contextAround', () => {
  const inOneBlock = (texts: string[]) => texts.map((text) => ({ text, opens: false }));
  const sentences = inOneBlock(['Eins.', 'Zwei.', 'Drei.', 'Vier.', 'Fünf.']);

  test('is the whole text when it is short', () => {
    expect(contextAround(sentences, { first: 0, last: 4 })).toBe('Eins. Zwei. Drei. Vier. Fünf.');
  });

  test('is the text around the batch when the article is long', () => {
    expect(contextAround(sentences, { first: 2, last: 2 }, 33)).toBe('Zwei. Drei. Vier.');
  });

  test('has a blank line between blocks', () => {
    const article = ['Titel', 'Eins.', 'Zwei.', 'Drei.'].map((text, at) => ({
      text,
      opens: at !== 2,
    }));
    const context = contextAround(article, { first: 2, last: 2 });
    expect(context).toBe('Titel\n\nEins. Zwei.\n\nDrei.');
  });

  test('is the batch and eight sentences on each side of it', () => {
    const article = inOneBlock(Array.from({ length: 40 }, (_, at) => `${at}`));
    const around = (first: number, last: number) =>
      contextAround(article, { first, last }).split(' ');
    expect(around(20, 22)).toEqual(article.slice(12, 31).map(({ text }) => text));
    expect(around(0, 0)).toEqual(article.slice(0, 9).map(({ text }) => text));
    expect(around(39, 39)).toEqual(article.slice(31).map(({ text }) => text));
  });

  test('goes on after the batch where a long sentence ends it before', () => {
    const gap = inOneBlock(['Eins.', 'Z'.repeat(70), 'Drei.', 'Vier.', 'Sechs.', 'Sieben.']);
    const context = contextAround(gap, { first: 2, last: 2 }, 50);
    expect(context).toBe('Drei. Vier. Sechs. Sieben.');
    const mirrored = contextAround(gap.toReversed(), { first: 3, last: 3 }, 50);
    expect(mirrored).toBe('Sieben. Sechs. Vier. Drei.');
  });

  test('never exceeds its limit and has no gap', () => {
    const article = fc.array(anyText, { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(article, fc.nat(), fc.nat(), fc.nat(600), (texts, a, b, bound) => {
        const sentences = inOneBlock(texts);
        const [first = 0, last = 0] = [a % sentences.length, b % sentences.length].sort(
          (x, y) => x - y,
        );
        const context = contextAround(sentences, { first, last }, bound);
        expect(formLength(context)).toBeLessThanOrEqual(bound);
        const runs = sentences.flatMap((_, start) =>
          [...sentences.keys(), sentences.length].map((end) => texts.slice(start, end)),
        );
        expect(runs.map((run) => run.join(' '))).toContain(context);
      }),
    );
  });
});
