import type { Comparison } from '../../german/compared.ts';
import type { Sides } from '../../german/sides.ts';

export const ENGLISH_COMPARED: Readonly<Record<Comparison, Sides>> = {
  big: ['(?:bigg|great|larg)er\\b', 'smaller\\b'],
  bound: [
    'at (?:the )?(?:very )?least|or more\\b|no (?:fewer|less)\\b|minimum|upwards',
    'at (?:the )?most|up to\\b|no more than|(?<!minimum )maximum',
  ],
  cheap: ['cheaper|less expensive', 'more expensive|dearer|costlier|pricier'],
  early: ['earlier|sooner|ahead', 'later\\b|behind'],
  fast: ['faster|quicker|more (?:quickly|rapidly)', 'slower|more slowly'],
  good: ['better', 'worse|poorer'],
  high: ['higher|greater', 'lower\\b'],
  long: [
    'long|length|some time|a while|exten(?:d|sion)|prolong|add(?:s|ed|ing)?\\b|more time',
    'shorter|shorten|cut(?:s|ting)?\\b|reduc|less time|(?:minute|hour|day|week|month|year)s? off\\b',
  ],
  mood: [
    'brighten|bright|improv|eas(?:e|es|ed|ing)\\b|better|calm|relax|lift|cheer',
    'dark|worse|deteriorat|cloud|bleak|dim(?:med|s)?\\b|gloom|escalat|tense|tension',
  ],
  rank: [
    'climb|mov(?:e|ed|es|ing) (?:up|to the top)|rise|rose|jump|improv|up\\b|leap|top\\b',
    'slip|drop|f[ae]ll|slid|down|s[aiu]nk|tumbl|plung|plummet',
  ],
  record: [
    '(?:records?|all-time|historic|\\w+-(?:day|month|week|year)) (?:\\w+ )?highs?\\b|peak|highest',
    '(?:records?|all-time|historic|\\w+-(?:day|month|week|year)) (?:\\w+ )?lows?\\b|lowest',
  ],
  scope: [
    'expan|step\\w* up|exten|ramp|widen|broaden|increas',
    'scal\\w+ (?:back|down)|cut\\w* back|curtail|reduc|throttl|slow|cut\\b',
  ],
  strict: ['tight|tough|strict|harsh|stringent|clamp', 'eas(?:e|es|ed|ing)\\b|relax|loosen|lift'],
  amount: ['more \\w+(?<!than)', '(?:fewer|less) \\w+(?<!than)'],
  more: ['more(?: \\w+)? than\\b', '(?:less|fewer)(?: \\w+)? than\\b'],
  number: [
    'over\\b|more than|above|exceed|excess|upwards|or more\\b|at least',
    'under\\b|less than|fewer than|below\\b',
  ],
  old: ['older|elder', 'younger'],
  strong: ['stronger|greater', 'weaker'],
  warm: ['warmer|hotter|(?:heat|warm)(?:s|ed|ing)\\b', 'colder|cooler|cool(?:s|ed|ing)?\\b'],
};
