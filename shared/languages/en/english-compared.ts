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
  long: ['longer', 'shorter'],
  amount: ['more \\w+(?<!than)', '(?:fewer|less) \\w+(?<!than)'],
  more: ['more(?: \\w+)? than\\b', '(?:less|fewer)(?: \\w+)? than\\b'],
  number: [
    'over\\b|more than|above|exceed|excess|upwards|or more\\b|at least',
    'under\\b|less than|fewer than|below\\b',
  ],
  old: ['older|elder', 'younger'],
  strong: ['stronger|greater', 'weaker'],
  warm: ['warmer|hotter', 'colder|cooler'],
};
