import { expect, test } from 'vitest';
import type { Article } from '../shared/article/article.ts';
import { TopicId } from '../shared/article/media-topics.ts';
import { topicOf } from '../shared/extract/topic/topic-of.ts';
import { GERMAN_TOPICS } from '../shared/languages/de/german-topics.ts';
import { readerLanguages } from '../shared/languages/languages.ts';

const article = (title: string, ...sentences: string[]): Article => ({
  title: { id: 'title', text: title },
  metadata: {},
  truncated: false,
  blocks: sentences.map((text, i) => ({
    type: 'paragraph',
    sentences: [{ id: `s${i + 1}`, text }],
  })),
});

const named = (...texts: [string, ...string[]]) => {
  const topic = topicOf(article(...texts));
  return topic && GERMAN_TOPICS[topic.id];
};

test.each<[string, [string, ...string[]]]>([
  [
    'Sport',
    [
      'Lindenau gewinnt das Pokalfinale',
      'Der Trainer lobte nach dem Spiel seine Mannschaft.',
      'Der Stürmer schoss im Stadion zwei Tore.',
    ],
  ],
  [
    'Wirtschaft',
    [
      'Holzwerk meldet weniger Umsatz',
      'Das Unternehmen rechnet im Quartal mit einem Verlust von drei Millionen Euro.',
      'Die Aktie fiel an der Börse.',
    ],
  ],
  [
    'Kriminalität und Justiz',
    [
      'Polizei fasst Einbrecher in Oberlahr',
      'Der Verdächtige sitzt in Untersuchungshaft.',
      'Die Staatsanwaltschaft wirft ihm sieben Diebstähle vor.',
    ],
  ],
  [
    'Wetter',
    [
      'Unwetter mit Hagel erwartet',
      'Meteorologen warnen vor Gewittern und starkem Regen.',
      'Die Temperaturen sinken.',
    ],
  ],
  [
    'Gesundheit',
    [
      'Grippe füllt die Krankenhäuser',
      'Ärzte behandeln mehr Patienten als im Vorjahr.',
      'Die Impfung wird empfohlen.',
    ],
  ],
  [
    'Religion',
    [
      'Bischof weiht die neue Kirche',
      'Zum Gottesdienst kamen zweihundert Gläubige.',
      'Der Pfarrer dankte im Gebet.',
    ],
  ],
])('%s', (topic, texts) => {
  expect(named(...texts)).toBe(topic);
});

test.each<[string, [string, ...string[]]]>([
  ['says too little', ['Es bleibt dabei', 'Alle sind froh darüber.']],
  ['is empty', ['']],
])('an article that %s has no topic', (_, texts) => {
  expect(named(...texts)).toBeUndefined();
});

test('an article of everything at once has no topic', () => {
  const all = 'Trainer Umsatz Polizei Hagel Grippe Bischof Gymnasium Museum Armee Forscher Streik';
  expect(named(all, all)).toBeUndefined();
});

test('each of the seventeen topics has a name of its own in each language', () => {
  for (const language of ['de', 'en', 'ko'] as const) {
    const names = TopicId.options.map((id) => readerLanguages[language].topics[id]);
    expect(new Set(names).size).toBe(17);
  }
});

test('a word of any length is read', () => {
  expect(named('Umsatz'.repeat(50_000), 'x'.repeat(200_000))).toBeUndefined();
});
