import { alternatives, phrases } from '../../word-lists.ts';
import type { NegationFacts } from '../target-language.ts';
import { KOREAN_ADJECTIVES } from './korean-adjectives.ts';
import { KOREAN_OPPOSITES } from './korean-opposites.ts';
import { KOREAN_NOUNS, KOREAN_PREDICATES } from './korean-predicates.ts';

const PREFIXED = alternatives(`
    (?<![가-힣])불(?!구하고|복|러|렀|리|려|린|꽃|길|빛|타|탔|붙|을|이|과|어|교|펌|륨)
    (?<![가-힣])부(?:적|족|당|정|인|재|실|진|결|도덕|주의|자연|자유|조화|조리|주의|동의|도를|도가)
    (?<![가-힣])비(?:공개|공식|현실|합법|협조|무장|효율|어|윤리|정상|대칭|정규|민주|인간|인도|상식|과학|전문|회원|거주|흡연|생산|폭력|핵|당파|이성|경제|영리|대면|도덕|양심)
    (?<![가-힣])무(?:효|산|죄|관|단|승부|사|혐의|기한|의미|득점|패|응답|시|면허|허가|임금|보수|급|료|소속|자격|책임|분별|방비|차별|조건|제한|기명|표정|해|능|례|명|인|국적|연고|등록|보험|이자|실점|결점|계획|질서|관심|감각|자비|력)
    (?<![가-힣])미(?:정|완|달|확인|해결|지급|숙|흡|비[하했한]|뤄|루|만|성년|결|등록|신고|승인|허가|발표|접종|납|준수|이행|착용|인가|보고|사용|개발|검증|취득|가입)`);
/** Words that deny, refuse, end or lack something. */
const NEGATIVE = alternatives(String.raw`
    않 없 (?<!잘)못 아니 아닙 아닌 아닐 (?<![가-힣])안(?=\s) 말라 말아 말고 말자 말\s?것 마라 마세 말았
    거부 거절 거의 반대 반발 부인 실패 금지 취소 제외 중단 배제 드물 드문 어렵 어려 힘들 모[르른릅를름] 몰[라랐] 잃 놓치 놓쳤 그만 멈 막[았지히힌는을아] 포기
    철회 결렬 기각 불허 폐[지쇄기교] 끊 삼가 자제 아직 (?<![가-힣])전에 대신 오히려 뿐 밖에 제한 겨우 간신 모자라 모자란 공짜 면제 면[하했한해] 모면 피하
    피했 피해자 벗어 예외 의심(?!할\s?만한) 회의적 결석 불참 기권 무시 사라 비어 빠졌 빠지 빠진 정지 차단 미흡 탈락 그치 그쳤 불과 에야 어긋 달리 다르 틀리 틀린 실종 상실 침묵
    거짓 허위 동결 매진 품절 실업 실직 해고 무력 (?:말을|입을)\s(?:아[꼈끼]|다[물문]|닫) 함구 즉답을 선을\s[그긋] 그대로\s[두둘둔] 0\s?대\s?0 속수무책 노숙 요원 역부족 공염불 만장일치 미미 뒤엎 뒤집 헛(?!간) (?<=[가-힣])(?<![지수십백천])만(?=\s) 패[소배했] 되어야 돼야 중도에 묘연 오리무중 미궁`);

const words = (list: string): RegExp => new RegExp(alternatives(list), 'gu');

const SENSES: NegationFacts['senses'] = {
  almost: words('거의'),
  although: words('지만 (?:에도\\s)?불구하고 에도 반면'),
  against: words('막[는을아았] 반대 반발 맞서 상대'),
  avoid: words('피하 피했 자제'),
  ban: words('금지 불허 차단 수\\s?없'),
  before: words('전에 앞서 앞에 아직'),
  cancel: words('취소 결항 철회 폐지 없[애앨앤앴]'),
  close: words('폐[쇄점지] 닫 차단'),
  delay: words('지연 늦'),
  demolish: words('철거 허물'),
  deny: words('부인 반박'),
  different: words('다르 다른 달리'),
  doubt: words('의심 의문'),
  drop: words('빠[졌지진]'),
  empty: words('비어 빈'),
  end: words('끝 종료 마치 마쳤'),
  except: words('제외 빼고 예외 말고'),
  exclude: words('배제 제외'),
  fail: words('실패 결렬 무산 중단'),
  forget: words('잊'),
  former: words('이전 예전 전직'),
  'give up': words('포기 단념 없이도'),
  free: words('무료 공짜'),
  hard: words('어렵 어려 힘들'),
  hesitate: words('망설 주저'),
  illegal: words('불법 위법'),
  instead: words('대신 오히려'),
  lack: words('부족 모자라 미흡'),
  less: words('불과 그쳤 미만'),
  limit: words('제한'),
  lose: words('졌 잃 손실 상실 패배'),
  miss: words('실종 놓[치쳤]'),
  only: words('밖에[^.]{0,40}?[않못없] 만(?=\\s) 뿐 에야 겨우'),
  prevent: words('막[았지히힌는을아] 방지 저지 차단'),
  refuse: words('거부 거절 기각 일축 반대'),
  silent: words('침묵'),
  stop: words('멈 중단 정지'),
  trouble: words('문제 어려움 사고 합병증 차질'),
  un: new RegExp(PREFIXED, 'gu'),
  vanish: words('사라[지졌진질] 자취를\\s감'),
  withdraw: words('철회 철수'),
};

export const KOREAN_NEGATION: NegationFacts = {
  senses: SENSES,
  opposites: KOREAN_OPPOSITES,
  predicates: KOREAN_PREDICATES,
  nouns: KOREAN_NOUNS,
  joining: words('전에 대신 에도'),
  negates:
    /[않없]|(?<!잘)못|아니|아닙|아닌|아닐|(?<![가-힣])안 |말[라아고자]|거부|실패|거의(?! (?:다|대부분|모[두든]|전부))|드물|어렵|뿐|만 /u,
  adjectives: KOREAN_ADJECTIVES,
  isNegated: /(?:불|부|비|무|미)$/u,
  without: /(?<!수\s?)없었?(?:이도?|더라도|어도|으면|다면|더라면)/gu,
  any: new RegExp(`${NEGATIVE}|${PREFIXED}`, 'u'),
  plain: new RegExp(
    String.raw`(?:면|서는?) 안 [된되돼]|(?<!아직.{0,12}|밖에.{0,8}|포기하|그렇|아끼|마다하|물러서|지치|그치|끊이|쉬|가리|굴하|개의치|아랑곳하|게을리하|서슴|주저하|두려워하)지(?:는|도|를)?\s?(?:않(?!을까)|못)|(?<!${phrases(String.raw`
    밖에\s? | 변동[이은]?\s | 변화[가는]?\s | 이상[이은]?\s | 차질\s | 더는.{0,12} | 더 이상.{0,12} | 틀림 | 끊임 | 상관 | 어김 | 변함 | 다름 | 관계 | 거침 | 아낌 | 빠짐 | 하염 |
    더할 나위 | 유례 | 전례 | 예고 | 둘도 | 손색 | 의심할 여지 |
    (?<![가-힣])(?:[피말셀]할?|빼놓을|잊을|뗄|부인할|부정할|숨길|감출|지울|돌이킬|말할) 수\s?`)})없(?!애|앤)(?=[가-힣])|(?<!뿐\s?|뿐만\s?|만\s?)(?:아니[다었라]|아닙니|아닌|아닐)(?!\s?한)`,
    'u',
  ),
  verbal: /지 (?:않|못)/u,
  negators:
    /(?<!밖에.{0,8})(?:지(?:는|도|를)?\s?(?:않|못|말)|(?<!지)\s없|(?<=[가-힣])없(?=[가-힣])|아니[다었라]|아닙|아닌|아닐|(?<![가-힣])[안못]\s|못[하했할한]|실패|거부)/gu,
  clauseBorder:
    /[,;:.!?“”"‘’()]|(?<=[다라]고|는지|지만|으며|하며|면서|는데|으나|[했었았였]고|자마자|때문에)\s/u,
  isVerbFirst: true,
  undone: /X[가-힣]{0,4}지(?:는|도|를)?\s?(?:않|못)/u,
  pending: /아직[^.]{0,60}(?:않|못|없)/u,
  notYet: /보다|가장|역대|처음|최초|최고|최악|최대|만에|멀었|남았|남아|예정|앞으로/u,
  noLonger: /떠났|떠난|옛|전직|전 |그친|그쳤|예전/u,
  all: /모두|모든|전원|전부/u,
  plenty: /거의 (?:다|대부분|모[두든]|전부)|많이|많은|크게|충분히|매우|널리/u,
  still: /여전히|아직도|계속/u,
  barely: /거의|가까스로|겨우|간신히|하마터면/u,
  onlyThen: /야(?=\s)|까지|전에|비로소|아직|처음/u,
  asSoonAs: /자마자|무섭게/u,
  already: /이미|벌써/u,
  possible: /가능|수 있|수도|않|없|못|아[니닙]|여지|검토/u,
  instead: /(?<!뿐만?\s?|만\s?)(?:이|가|은|는|를|을) 아니라/u,
  both: /뿐|까지|도(?=\s)|만이|함께|동시에|물론|역시/u,
  doubled: /모두|모든|누구나|항상|언제나|반드시|필요|[해되돼어아여]야|달려|만(?=\s)/u,
};
