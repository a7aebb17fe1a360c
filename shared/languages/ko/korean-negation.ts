import type { NegationFacts } from '../target-language.ts';
import { KOREAN_ADJECTIVES } from './korean-adjectives.ts';

const list = (words: string): string => words.trim().split(/\s+/).join('|');

/** Words that deny, refuse, end or lack something. */
const NEGATIVE = list(`
  않 없 못 아니 아닌 아닐 (?<![가-힣])안(?=\\s) 말라 말아 말고 말자 말\\s?것 마라 마세 말았
  (?<![가-힣])불(?!러|렀|리|려|린|꽃|길|빛|타|탔|붙|을|이|과|어|교|펌|륨) (?<![가-힣])부(?:적|족|당|정|인|재|실|진|결|도덕|주의) (?<![가-힣])비(?:공개|공식|현실|합법|협조|무장|효율|어|윤리) (?<![가-힣])무(?:효|산|죄|관|단|승부|사|혐의|기한|의미|득점|패|응답|시) (?<![가-힣])미(?:정|완|달|확인|해결|지급|숙|흡|비|뤄|루|만)
  거부 거절 거의 반대 반발 부인 실패 금지 취소 제외 중단 배제 드물 드문 어렵 어려 힘들 모르 모른 잃 놓치 놓쳤 그만 멈 막[았지히힌] 포기 철회 결렬 기각 불허 폐[지쇄기교] 끊 삼가 자제 아직 (?<!예)전에 대신 오히려 뿐 밖에 제한 겨우 간신 더는 모자라 모자란 공짜 면제 면하 피하 피했 피해자 벗어 예외 의심 회의적 결석 불참 기권 무시 사라 비어 빠졌 빠지 빠진 정지 차단 미흡 탈락 그치 그쳤 불과 에야 어긋 달리 다르 틀리 틀린 실종 상실 침묵 거짓 허위`);

const COUNTERPARTS: [RegExp, RegExp][] = [
  [
    /(?<!\p{L})(?:aber|allerdings|doch|jedoch|obwohl|obgleich|trotz|zwar|während)(?!\p{L})/giu,
    /지만|에도|불구하고|반면/gu,
  ],
  [/(?<!\p{L})(?:bevor|ehe|vor|vorher|zuvor)(?!\p{L})/giu, /전에|앞서|앞에/gu],
  [
    /(?<!\p{L})(?:nur|lediglich|allein|bloß|einzig)(?!\p{L})/giu,
    /밖에[^.]{0,40}?[않못없]|만(?=\s)|뿐/gu,
  ],
  [/(?<!\p{L})(?:beend|ende|geendet)\p{L}*/giu, /끝\p{L}*|종료|마치|마쳤/gu],
  [/(?<!\p{L})(?:schließ|schloss|geschlossen)\p{L}*/giu, /폐쇄|폐점|문을 닫/gu],
  [/(?<!\p{L})(?:verbot|verbiet)\p{L}*/giu, /금지/gu],
  [/(?<!\p{L})(?:verlier|verlor|verlust)\p{L}*/giu, /잃|손실/gu],
  [/(?<!\p{L})gegen(?!\p{L})/giu, /반대|맞서|상대/gu],
  [/(?<!\p{L})(?:früher|ehemalig)\p{L}*/giu, /이전|예전|전직/gu],
];

export const KOREAN_NEGATION: NegationFacts = {
  counterparts: COUNTERPARTS,
  adjectives: KOREAN_ADJECTIVES,
  isNegated: /(?:불|부|비|무|미)$/u,
  any: new RegExp(NEGATIVE, 'u'),
  plain:
    /(?<!아직.{0,12}|포기하)지(?:는|도|를)?\s?(?:않(?!을까)|못)|(?<!밖에\s?|더는.{0,12}|더 이상.{0,12}|틀림|끊임|상관|어김|변함|다름|관계|거침|아낌|빠짐|하염|더할 나위|유례|전례|예고)없(?!애|앤)(?=[가-힣])|(?<!뿐\s?|뿐만\s?|만\s?)(?:아니[다었라]|아닌|아닐)(?!\s?한)/u,
  notYet: /가장|역대|처음|최초|최고|최악|최대|멀었|남았|남아|예정|앞으로/u,
  noLonger: /떠났|떠난|옛|전직|전 |그친|그쳤|예전/u,
  possible: /가능|수 있|수도|않|없|못|아니|여지|검토/u,
};
