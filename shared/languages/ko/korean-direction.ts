import { alternatives } from '../../word-lists.ts';
import type { DirectionFacts } from '../target-language.ts';
import { KOREAN_COMPARED } from './korean-compared.ts';

const words = (alternatives: string): RegExp => new RegExp(alternatives, 'gu');

const SENSES: DirectionFacts['senses'] = {
  better: words('개선|호전|나아'),
  cheap: words('싸|싼|저렴'),
  crisis: words('침체|위기'),
  cut: words('삭감|감축'),
  deficit: words('적자|손실'),
  expensive: words('비싸|비싼|비용'),
  growth: words('성장'),
  half: words('절반'),
  high: words('높|인상'),
  large: words('큰|크게|크다'),
  less: words('(?<![가-힣])줄[어었이면고]|(?<![가-힣])적[어은게]|덜'),
  low: words('낮'),
  more: words('(?<![가-힣])더 (?!적|낮|작)|많|이상|넘'),
  over: words('넘|초과|웃[돈돌도]'),
  record: words('최고|최대|기록'),
  recover: words('회복'),
  slow: words('둔화|제동|느려|억제'),
  small: words('작[아은게았]|소기업|소상공|소규모|중소'),
  strong: words('강화'),
  surplus: words('흑자|이익'),
  under: words('아래|밑|미만|이하'),
  weak: words('약세|부진'),
  worse: words('악화|나빠'),
};

export const KOREAN_DIRECTION: DirectionFacts = {
  senses: SENSES,
  compared: KOREAN_COMPARED,
  than: /보다/u,
  before: /(?<=[가-힣]\s)전(?=에(?!서)|\s|,)|앞두고|앞서/u,
  after: /(?<=[가-힣]\s)(?:후|뒤|이후|직후)(?=에|\s|,)/u,
  anyBefore:
    /(?<!텔레비|대|도|반|발|비|안|여|작|회)전(?=[에까의,]|\s)|직전|앞|이전|미리|먼저|까지|사전|기념/u,
  anyAfter: /후|뒤|마[치친쳤]|끝|직후|다음|지[나난]|만에|이어|계기|따[라른]/u,
  rise: /(?<![가-힣])(?:늘어?나?[고며었난는릴린]|늘[리려린릴렸어었]|올랐|오르|오른|올라|올[리려린릴렸])|증가|급증|폭증|상승|급등|폭등|확대|인상|증액|상향|치솟|커[졌지진질]|불어[났나난]|고조|많아[졌지진질]|높아[졌지진질]|보다 (?:[^\s]{1,10} )?(?:많|높)|더 많/u,
  fall: /(?<![가-힣])(?:줄었|줄어|줄고|줄[이인일였여]|완화|내렸|내린|내리|내릴|내려[갔가]|떨어[졌지진질뜨]|넘게 빠[졌지진])|감소|급감|하락|급락|폭락|아래로|못\s?미[쳤치]|밑도[는니]|밑돌|축소|인하|삭감|감액|하향|작아[졌지진질]|적어[졌지진질]|낮아[졌지진질]|(?<![가-힣])싸[졌지진]|저렴해[졌지진]|보다 (?:[^\s]{1,10} )?(?:적|낮)|낮[추췄춘출]|더 적/u,
  anyRise:
    /(?<![가-힣])늘|올[라랐리려린릴렸]|오르|오른(?!쪽)|오름|증가|급증|증[대액원설편]|상승|급등|확대|인상|치솟|커[졌지진질]|많[아았은]|더 많|높|넘|초과|(?<![가-힣])더 (?!적|낮|작|줄|느|약|싸|짧)|배로|두 배|최고|성장|호전|개선|회복|강화|비싸|비싼|뛰[었어]|불어|웃[돈돌도]/u,
  anyFall: new RegExp(
    alternatives(`
    (?<![가-힣])줄[어었이여였인일고며면자지게기은는던] 내[렸린리려릴림] 떨어 떨군 감소 급감 감[원축] 하락 급락 축소 인하 삭감 작[아은게았]
    (?<![가-힣])적[어은게](?!도) 적자 낮 둔화 절반 반토막 최저 손실 악화 약세 위축 후퇴 밑 이하 미만 덜 (?<![가-힣])싸[다게진졌지고]
    (?<![가-힣])싼 저렴 꺾 제동 침체 완화 빠[졌지진] 누그 느려 사라 끊 강등 무너 아래`),
    'u',
  ),
};
