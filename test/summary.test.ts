import { expect, test } from 'vitest';
import type { Article, BlockType } from '../shared/article/article.ts';
import { summarise } from '../shared/extract/summarise.ts';

type Part = [BlockType, ...string[]];

const article = (title: string | undefined, ...parts: Part[]): Article => {
  let number = 0;
  return {
    title: title === undefined ? undefined : { id: 'title', text: title },
    metadata: { published: '2024-11-22T09:00:00+01:00' },
    truncated: false,
    blocks: parts.map(([type, ...texts]) => ({
      type,
      sentences: texts.map((text) => ({ id: `s${++number}`, text })),
    })),
  };
};

const bridge = article(
  'Stadtrat sperrt Holzbrücke über die Lahre für Lastwagen',
  [
    'paragraph',
    'Der Stadtrat von Oberlahr hat die Holzbrücke über die Lahre am Montag für Lastwagen gesperrt.',
    'Dabei folgte er einem Gutachten, das Risse in vier Pfeilern beschreibt.',
    'Warum wurde so lange gewartet?',
  ],
  ['heading', 'Umweg von elf Kilometern'],
  [
    'paragraph',
    'Lastwagen müssen künftig über die Lahre bei Niederlahr fahren, ein Umweg von elf Kilometern.',
    'Er trifft vor allem das Sägewerk am Westufer.',
    'Der Inhaber des Sägewerks rechnet mit Mehrkosten von 80.000 Euro im Jahr.',
    'Ein Neubau der Holzbrücke kostet nach Angaben des Stadtrats rund vier Millionen Euro.',
    'Über den Neubau entscheidet der Stadtrat im kommenden Frühjahr.',
  ],
);

test('the points are sentences of the running text in reading order', () => {
  const { points } = summarise(bridge);
  expect(points.by).toBe('extraction');
  expect(points.sentences).toHaveLength(3);
  expect(points.sentences[0]).toBe('s1');
  expect(points.sentences).toEqual(points.sentences.toSorted());
});

test("the editors' key points are the points", () => {
  const edited = article(
    bridge.title?.text,
    ['key-point', 'Die Holzbrücke ist für Lastwagen gesperrt.'],
    ['key-point', 'Der Umweg misst elf Kilometer.'],
    ['paragraph', 'Der Stadtrat hat die Holzbrücke am Montag gesperrt.'],
  );
  expect(summarise(edited).points).toEqual({ by: 'editors', sentences: ['s1', 's2'] });
  expect(summarise(edited).lead).toBe('s3');
});

test('a sentence is like the title by the parts of its compounds', () => {
  const others = [
    'Die Sitzung im Gasthaus dauerte bis kurz nach zehn Uhr am Abend.',
    'Ein Anwohner wollte wissen, wann die Straße wieder frei sein werde.',
    'Der Ortsvorsteher verlas zu Beginn die Niederschrift vom Februar.',
    'Die Verwaltung hat dazu bisher keine Auskunft geben wollen.',
  ];
  const news = 'Die Wehrleute ziehen im Herbst in das neue Gerätehaus hinter der Schule.';
  const { points } = summarise(
    article('Feuerwehr freut sich auf Gerätehausneubau', ['paragraph', ...others, news]),
  );
  expect(points.sentences).toContain('s5');
});

test('a repeated statement appears once', () => {
  const said =
    'Das Freibad von Lindenau bleibt wegen eines Rohrbruchs bis Ende August geschlossen.';
  const { points } = summarise(
    article(
      'Freibad von Lindenau bleibt geschlossen',
      ['paragraph', said, said.replace('bleibt', 'ist'), said],
      ['paragraph', 'Die Reparatur kostet die Gemeinde nach ersten Schätzungen 90.000 Euro.'],
      ['paragraph', 'Kinder dürfen mit ihrer Jahreskarte kostenlos im Waldsee von Auental baden.'],
    ),
  );
  expect(points.sentences.filter((id) => ['s1', 's2', 's3'].includes(id))).toHaveLength(1);
});

test.each([
  ['Er wies die Vorwürfe der Opposition im Gemeinderat deutlich zurück.'],
  ['Seither fährt der Bus nach Angaben der Gemeinde nur noch zweimal am Tag.'],
  ['Damals verschloss die Gemeinde die Gräben im Moor nördlich von Lindenau.'],
  ['Dabei wurden nach Angaben der Feuerwehr drei Menschen leicht verletzt.'],
  ['„Das haben wir im Gemeinderat lange und gründlich beraten“, sagte sie.'],
  ['In diesem Fall zahlt die Versicherung der Gemeinde den ganzen Schaden.'],
  ['Der 34-Jährige kam nach dem Unfall in ein Krankenhaus in der Kreisstadt.'],
  ['Auch der Gemeinderat von Lindenau hat über den Schaden beraten und entschieden.'],
])('no point depends on a sentence that is not chosen: %s', (leaning) => {
  const { points } = summarise(
    article(
      'Gemeinderat von Lindenau berät Schaden der Gemeinde',
      ['paragraph', 'Kurz und gut.', leaning],
      ['paragraph', 'Die Heizung der Grundschule ist seit Wochen ohne Wasser und ohne Strom.'],
    ),
  );
  expect(points.sentences).toEqual(['s3']);
});

test.each([
  ['the first statement', 's1', bridge],
  [
    'not the question that sets the scene',
    's2',
    article(undefined, [
      'paragraph',
      'Wer möchte schon im Winter draußen schwimmen?',
      'Lindenau öffnet sein Freibad in diesem Jahr auch im Januar.',
    ]),
  ],
  [
    'the sentence of the title where the first one only sets a scene',
    's2',
    article('Freibad öffnet im Winter', [
      'paragraph',
      'Nebel liegt über den Wiesen am Rand von Lindenau.',
      'Im Winter öffnet das Freibad zum ersten Mal.',
    ]),
  ],
  ['the only sentence', 's1', article(undefined, ['paragraph', 'Wirklich?'])],
  [
    'not a line without a stop',
    's2',
    article(
      'Lindenau gewinnt in Oberlahr',
      ['paragraph', 'SV Lindenau – TuS Oberlahr 2:1 (1:0)'],
      ['paragraph', 'Der SV Lindenau hat das Spiel in Oberlahr gewonnen.'],
    ),
  ],
])('the lead is %s', (_, id, from) => {
  expect(summarise(from).lead).toBe(id);
});

test.each([
  'Die Autorin ist seit 2015 im Vorstand des Freibads in Lindenau.',
  'Der Autor schwimmt selbst jeden Winter im Freibad in Lindenau.',
  'Unser Gastautor leitet das Freibad in Lindenau.',
])('a note on the author is no point: %s', (note) => {
  const { points } = summarise(
    article(
      'Freibad in Lindenau öffnet im Winter',
      ['paragraph', 'Lindenau öffnet sein Freibad in diesem Jahr auch im Januar.'],
      ['paragraph', 'Eine Wärmepumpe heizt das Becken auf 20 Grad.'],
      ['paragraph', 'Der Eintritt kostet im Winter zwei Euro mehr als im Sommer.'],
      ['paragraph', note],
    ),
  );
  expect(points.sentences).toEqual(['s1', 's3']);
});

test('no point of an interview is a question', () => {
  const { points } = summarise(
    article(
      'Jana Weber über die Moore',
      ['paragraph', 'Frau Weber, Sie waten seit 30 Jahren durch Moore.', 'Was reizt Sie daran?'],
      ['paragraph', 'Jana Weber: Dass man nach jedem Regen in den Mooren etwas anderes findet.'],
      ['paragraph', 'Die Bauern sagen: Ohne Entwässerung der Moore können sie nicht leben.'],
      ['paragraph', 'Weber: Das stimmt so nicht.', 'Auch nasse Moore bringen Geld.'],
      ['paragraph', 'Und wer soll das für die Moore bezahlen?'],
      ['paragraph', 'Weber: Der Bund hat für die Moore vier Milliarden Euro versprochen.'],
    ),
  );
  expect(points.sentences.filter((id) => ['s1', 's2', 's4', 's7'].includes(id))).toEqual([]);
});

const nothing = {
  lead: undefined,
  points: { by: 'extraction', sentences: [] },
  quotes: [],
  figures: [],
  dates: [],
  names: [],
  timeline: [],
  sources: [],
  topic: undefined,
};

test.each([
  ['no block', article(undefined)],
  ['headings', article('Titel', ['heading', 'Der erste Abschnitt hat einen langen Namen'])],
  ['list items', article('Titel', ['item', 'ein Pfund Mehl und Butter'], ['item', 'Salz'])],
])('an article of only %s has an empty summary', (_, from) => {
  expect(summarise(from)).toEqual(nothing);
});

test('an article of one sentence has that sentence as lead and point', () => {
  const one = article(undefined, ['paragraph', 'Oberlahr bekommt einen neuen Bahnhof.']);
  expect(summarise(one)).toMatchObject({ lead: 's1', points: { sentences: ['s1'] } });
});
