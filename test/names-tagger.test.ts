import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allowedSteps, bestLabels } from '../shared/extract/names/best-labels.ts';
import { namesByTagger } from '../shared/extract/names/names-by-both.ts';
import { LABEL_COUNT, mayFollow } from '../shared/extract/names/tag-labels.ts';
import { taggerInput } from '../shared/extract/names/tagger-input.ts';
import { decodeModel } from '../shared/extract/names/tagger-model.ts';
import { type AnnotatedText, samples } from '../train/names/data.ts';
import { encodeModel } from '../train/names/encode.ts';
import { unlike } from '../train/names/overlap.ts';
import { train } from '../train/names/perceptron.ts';

const whole = (bound: number) => fc.integer({ min: -bound, max: bound });
const row = (bound: number) =>
  fc.array(whole(bound), { minLength: LABEL_COUNT, maxLength: LABEL_COUNT });
const transitionsOf = fc.array(whole(9), {
  minLength: LABEL_COUNT ** 2,
  maxLength: LABEL_COUNT ** 2,
});

test('weights survive being stored in single bytes', () => {
  const weights = fc.uniqueArray(fc.tuple(fc.nat({ max: 0xffffffff }), row(300)), {
    selector: ([hash]) => hash,
  });
  fc.assert(
    fc.property(weights, transitionsOf, (features, transitions) => {
      const stored = encodeModel(
        {
          features: new Map(features.map(([hash, values]) => [hash, Float64Array.from(values)])),
          transitions: Float64Array.from(transitions),
        },
        1,
      );
      const model = decodeModel(JSON.parse(JSON.stringify(stored)));
      expect(model.steps).toEqual(allowedSteps(Float64Array.from(transitions)));
      for (const [hash, values] of features) {
        const scores = new Float64Array(LABEL_COUNT);
        model.add(hash, scores);
        expect([...scores]).toEqual(values.map((value) => Math.max(-127, Math.min(127, value))));
      }
    }),
  );
});

test('a feature that was not learnt adds nothing', () => {
  const model = decodeModel({ count: 0, transitions: '0', features: '' });
  const scores = new Float64Array(LABEL_COUNT);
  model.add(7, scores);
  expect([...scores]).toEqual([0, 0, 0, 0, 0, 0, 0]);
});

/** Every sequence that is allowed, with its score. */
const everySequence = (emissions: number[][], transitions: number[]) => {
  let all = [{ labels: [] as number[], score: 0 }];
  for (const emission of emissions)
    all = all.flatMap(({ labels, score }) => {
      const last = labels.at(-1) ?? 0;
      return emission.flatMap((own, label) =>
        mayFollow(last, label)
          ? [
              {
                labels: [...labels, label],
                score: score + own + (transitions[last * LABEL_COUNT + label] ?? 0),
              },
            ]
          : [],
      );
    });
  return all;
};

test('the best labels and their margins are those of a search through all sequences', () => {
  fc.assert(
    fc.property(fc.array(row(9), { maxLength: 4 }), transitionsOf, (emissions, transitions) => {
      const { labels, margins } = bestLabels(
        Float64Array.from(emissions.flat()),
        allowedSteps(Float64Array.from(transitions)),
      );
      const all = everySequence(emissions, transitions);
      const best = Math.max(...all.map(({ score }) => score));
      margins.forEach((margin, i) => {
        const others = all.filter((one) => one.labels[i] !== labels[i]);
        expect(margin).toBe(best - Math.max(...others.map(({ score }) => score)));
      });
      if (margins.every((margin) => margin > 0))
        expect(all.find(({ score }) => score === best)?.labels).toEqual(labels);
    }),
  );
});

const doc = (text: string, name: string, type: string): AnnotatedText => {
  const start = text.indexOf(name);
  return { text, ents: [[start, start + name.length, type]], ignore: [] };
};

const lesson = [
  doc('Am Montag kam Ondra Belkow an.', 'Ondra Belkow', 'PER'),
  doc('Am Dienstag kam Tarvo Keskula an.', 'Tarvo Keskula', 'PER'),
  doc('Wir wohnen seit Jahren in Lahrtal.', 'Lahrtal', 'LOC'),
  doc('Sie wohnen seit Wochen in Ostrau.', 'Ostrau', 'LOC'),
].flatMap(samples);

test('names learnt from a few sentences are found in others', () => {
  const model = decodeModel(encodeModel(train(lesson)));
  const names = (text: string) =>
    namesByTagger(taggerInput(text), model).map(({ type, start, end }) => [
      type,
      text.slice(start, end),
    ]);
  expect(names('Am Freitag kam Ilvo Brandau an.')).toEqual([['person', 'Ilvo Brandau']]);
  expect(names('Sie wohnen seit Jahren in Melkau.')).toEqual([['place', 'Melkau']]);
});

test('the same samples give the same model', () => {
  expect(encodeModel(train(lesson))).toEqual(encodeModel(train(lesson)));
});

test('a document seen in whole or in part is distinguished from an unseen one', () => {
  const seen = doc('Im Hafen von Lahrtal liegen seit gestern drei alte Kutter.', 'Lahrtal', 'LOC');
  const part = doc('Im Hafen von Lahrtal liegen heute keine Schiffe mehr.', 'Lahrtal', 'LOC');
  const other = doc('Am Abend sprach Jana Weber lange mit den Gästen.', 'Jana Weber', 'PER');
  expect(unlike([seen, part, other], [seen])).toEqual([other]);
});
