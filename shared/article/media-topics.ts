import * as z from 'zod';
import type { Language } from './article.ts';

/** Codes of the top level of the IPTC's media topics, https://cv.iptc.org/newscodes/mediatopic/. */
export const TopicId = z.enum([
  'medtop:01000000',
  'medtop:02000000',
  'medtop:03000000',
  'medtop:04000000',
  'medtop:05000000',
  'medtop:06000000',
  'medtop:07000000',
  'medtop:08000000',
  'medtop:09000000',
  'medtop:10000000',
  'medtop:11000000',
  'medtop:12000000',
  'medtop:13000000',
  'medtop:14000000',
  'medtop:15000000',
  'medtop:16000000',
  'medtop:17000000',
]);
export type TopicId = z.infer<typeof TopicId>;

/** Names for readers; the IPTC has none in Korean. */
export const TOPIC_NAMES: Readonly<Record<TopicId, Record<Language, string>>> = {
  'medtop:01000000': { de: 'Kultur und Medien', en: 'Arts, culture and media', ko: '문화·미디어' },
  'medtop:02000000': { de: 'Kriminalität und Justiz', en: 'Crime and justice', ko: '범죄·사법' },
  'medtop:03000000': { de: 'Unglücke', en: 'Disasters and accidents', ko: '재난·사고' },
  'medtop:04000000': { de: 'Wirtschaft', en: 'Economy and business', ko: '경제' },
  'medtop:05000000': { de: 'Bildung', en: 'Education', ko: '교육' },
  'medtop:06000000': { de: 'Umwelt', en: 'Environment', ko: '환경' },
  'medtop:07000000': { de: 'Gesundheit', en: 'Health', ko: '건강' },
  'medtop:08000000': { de: 'Menschen', en: 'Human interest', ko: '화제' },
  'medtop:09000000': { de: 'Arbeit', en: 'Labour', ko: '노동' },
  'medtop:10000000': { de: 'Freizeit', en: 'Lifestyle and leisure', ko: '생활·여가' },
  'medtop:11000000': { de: 'Politik', en: 'Politics', ko: '정치' },
  'medtop:12000000': { de: 'Religion', en: 'Religion', ko: '종교' },
  'medtop:13000000': {
    de: 'Wissenschaft und Technik',
    en: 'Science and technology',
    ko: '과학·기술',
  },
  'medtop:14000000': { de: 'Gesellschaft', en: 'Society', ko: '사회' },
  'medtop:15000000': { de: 'Sport', en: 'Sport', ko: '스포츠' },
  'medtop:16000000': { de: 'Krieg und Konflikte', en: 'Conflict, war and peace', ko: '전쟁·분쟁' },
  'medtop:17000000': { de: 'Wetter', en: 'Weather', ko: '날씨' },
};
