import type { RoughNumber } from '../../german/rough-numbers.ts';

export const KOREAN_ROUGH_NUMBERS: Readonly<Record<RoughNumber, RegExp>> = {
  halved: /절반|반(?:으로|토막|감|값)|50(?:%|퍼센트)/gu,
  double: /(?:두|2) ?배|갑절|곱절|(?<!(?:[두세네섯곱덟홉열]|\d)\s?)배[로가](?=\s)/gu,
  triple: /(?:세|3) ?배/gu,
  quadruple: /(?:네|4) ?배/gu,
  tenfold: /(?:열|10) ?배/gu,
  'hundred thousands': /[수몇]\s?십만/gu,
  'ten thousands': /[수몇]\s?만/gu,
  'hundred millions': /[수몇]\s?억/gu,
  billions: /[수몇]\s?(?:십|백|천)억/gu,
  millions: /[수몇]\s?(?:백|천)만/gu,
  thousands: /[수몇]\s?천/gu,
  hundreds: /[수몇]\s?백/gu,
  dozens: /[수몇]\s?십/gu,
};
