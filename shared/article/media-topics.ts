import * as z from 'zod';
import { TOPIC_IDS } from './topic-ids.ts';

export const TopicId = z.enum(TOPIC_IDS);
export type TopicId = z.infer<typeof TopicId>;

/**
 * Where the codes of each topic begin. The first edition numbered its 1,131 codes in the order of its
 * tree; those that were added later follow no order.
 */
const FIRST_CODES: readonly (readonly [first: number, topic: string])[] = [
  [20000002, '01'],
  [20000053, '16'],
  [20000082, '02'],
  [20000139, '03'],
  [20000170, '04'],
  [20000398, '05'],
  [20000418, '06'],
  [20000446, '07'],
  [20000497, '08'],
  [20000509, '09'],
  [20000538, '10'],
  [20000574, '11'],
  [20000657, '12'],
  [20000710, '13'],
  [20000768, '14'],
  [20000822, '15'],
  [20001128, '17'],
];
const LAST_ORDERED = 20001131;

/** The topic of the top level that a media topic belongs to; undefined for one added later. */
export const topicAbove = (code: string): TopicId | undefined => {
  const number = Number(/^medtop:(\d{8})$/.exec(code)?.[1]);
  const digits = FIRST_CODES.findLast(([first]) => number >= first && number <= LAST_ORDERED)?.[1];
  return TopicId.safeParse(digits ? `medtop:${digits}000000` : code).data;
};
