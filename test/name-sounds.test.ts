import { expect, test } from 'vitest';
import { namesMissing } from '../shared/check/names-missing.ts';
import { ENGLISH_CHECK } from '../shared/languages/en/english-check.ts';
import { KOREAN_CHECK } from '../shared/languages/ko/korean-check.ts';
import { alikeness, latinSounds } from '../shared/languages/name-sounds.ts';

const KOREAN: [string, string][] = [
  ['Olaf Scholz', '올라프 숄츠'],
  ['Jürgen Klopp', '위르겐 클로프'],
  ['Katja Kipping', '카챠 키핑'],
  ['Frank-Walter Steinmeier', '프랑크발터 슈타인마이어'],
  ['Ursula von der Leyen', '우르줄라 폰데어라이엔'],
  ['Peter Tschentscher', '페터 첸처'],
  ['Winfried Kretschmann', '빈프리트 크레치만'],
  ['Herbert Kickl', '헤르베르트 키클'],
  ['Emmanuel Macron', '에마뉘엘 마크롱'],
  ['Wolodymyr Selenskyj', '볼로디미르 젤렌스키'],
  ['Andrzej Duda', '안제이 두다'],
  ['Cristiano Ronaldo', '크리스티아누 호날두'],
  ['Charles Michel', '샤를 미셸'],
  ['Giorgia Meloni', '조르자 멜로니'],
  ['Xavier Naidoo', '자비에 나이두'],
  ['Granit Xhaka', '그라니트 자카'],
];

test.each(KOREAN)('%s sounds like %s, and not like the others', (german, korean) => {
  const source = `Minister ${german} kündigte am Mittag den Rückzug an.`;
  const said = (name: string) => `${name} 장관은 낮에 사퇴를 예고했다.`;
  expect(namesMissing(source, said(korean), 'ko')).toEqual([]);
  const others = KOREAN.filter(([name]) => name !== german);
  const found = others.filter(([, other]) => namesMissing(source, said(other), 'ko').length > 0);
  expect(found.length / others.length).toBeGreaterThan(0.85);
});

test.each([
  ['Selenskyj', 'Zelensky'],
  ['Netanjahu', 'Netanyahu'],
  ['Schoigu', 'Shoigu'],
  ['Nawalny', 'Navalny'],
  ['Chruschtschow', 'Khrushchev'],
])('%s sounds like %s', (german, english) => {
  expect(alikeness(latinSounds(german), latinSounds(english))).toBeGreaterThan(0.75);
});

test.each([
  ['Berlin', '베를린'],
  ['Kyoto', '교토'],
  ['Würzburg', '뷔르츠부르크'],
  ['Weiß', '바이스'],
])('%s sounds like %s', (german, korean) => {
  expect(alikeness(latinSounds(german), KOREAN_CHECK.names?.sounds(korean) ?? '')).toBeGreaterThan(
    0.8,
  );
});

test.each([
  ['ko', 'Die Bonner Stadtwerke bauen um.', '카셀 시영 기업이 구조를 바꾼다.', ['Bonner']],
  ['ko', 'Die Bonner Stadtwerke bauen um.', '본 시영 기업이 구조를 바꾼다.', []],
  ['ko', 'An der Ostsee blieb es ruhig.', '발트해는 잠잠했다.', []],
  ['en', 'Am Zürichsee blieb es ruhig.', 'It remained calm on Lake Zurich.', []],
  ['en', 'Am Neckar blieb es ruhig.', 'It remained calm on the Elbe.', ['Neckar']],
  ['en', 'Der Emder Hafen in Ostfriesland.', 'The port of Emden in East Frisia.', []],
  ['en', 'Die EZB und der IWF warnen.', 'The ECB and the IMF warn.', []],
  ['en', 'Der ADFC und das ZDF streiten.', 'The ADFC and the NHK are at odds.', ['ZDF']],
  ['en', 'NRW und Niedersachsen klagen.', 'North Rhine-Westphalia and Lower Saxony are suing.', []],
  ['en', 'NRW und Niedersachsen klagen.', 'Bavaria and Lower Saxony are suing.', ['NRW']],
] as const)('%s: %s %s', (target, source, translation, missing) => {
  expect(namesMissing(source, translation, target)).toEqual(missing);
});

test('a name of many sounds takes as long as a short one', () => {
  const long = 'Schtschekotschichin'.repeat(500);
  expect(alikeness(latinSounds(long), ENGLISH_CHECK.names?.sounds(long) ?? '')).toBe(1);
});
