import { type Said, saidIn } from './said.ts';

const said = (line: string): Said => saidIn(line.split('/'));

/** Some surnames are words of German, too. */
export const PEOPLE = [
  'Jürgen Müller//위르겐 뮐러',
  'Anke Schäfer//앙케 셰퍼',
  'Tobias Weiß//토비아스 바이스',
  'Katrin Großmann//카트린 그로스만',
  'Henrik Petersen//헨리크 페테르젠',
  'Leyla Demir//레일라 데미르',
  'Sabine Köhler//자비네 쾰러',
  'Markus Bauer//마르쿠스 바우어',
  'Julia Fischer//율리아 피셔',
  'Stefan Richter//슈테판 리히터',
  'Petra Vogel//페트라 포겔',
  'Andreas Hübner//안드레아스 휘브너',
  'Nadine Kaiser//나딘 카이저',
  'Oliver Brandt//올리버 브란트',
  'Christine Lindemann//크리스티네 린데만',
  'Thorsten Wolff//토르스텐 볼프',
  'Miriam Engel//미리암 엥겔',
  'Georg Baumgartner//게오르크 바움가르트너',
  'Karl-Heinz Schröder//카를하인츠 슈뢰더',
  'Birgit Jansen//비르기트 얀센',
  'Daniel Hoffmann//다니엘 호프만',
  'Ursula Zimmermann//우르줄라 치머만',
  'Kim Min-jun//김민준',
  'Lee Seo-yeon//이서연',
  'Park Ji-hoon//박지훈',
  'Choi Yoon-ah//최윤아',
].map(said);

export const CITY_NAMES = [
  'Köln/Cologne/쾰른',
  'München/Munich/뮌헨',
  'Hamburg//함부르크',
  'Nürnberg/Nuremberg/뉘른베르크',
  'Leipzig//라이프치히',
  'Bremen//브레멘',
  'Hannover/Hanover/하노버',
  'Kiel//킬',
  'Dresden//드레스덴',
  'Stuttgart//슈투트가르트',
  'Würzburg//뷔르츠부르크',
  'Görlitz//괴를리츠',
  'Rostock//로스토크',
  'Düsseldorf//뒤셀도르프',
  'Freiburg//프라이부르크',
].map(said);

export const WEEKDAYS = [
  'Montag/Monday/월요일',
  'Dienstag/Tuesday/화요일',
  'Mittwoch/Wednesday/수요일',
  'Donnerstag/Thursday/목요일',
  'Freitag/Friday/금요일',
  'Samstag/Saturday/토요일',
  'Sonntag/Sunday/일요일',
].map(said);
