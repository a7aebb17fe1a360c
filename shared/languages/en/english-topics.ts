import type { ReaderLanguage } from '../target-language.ts';

/** Names of the IPTC's media topics. */
export const ENGLISH_TOPICS: ReaderLanguage['topics'] = {
  'medtop:01000000': 'Arts, culture and media',
  'medtop:02000000': 'Crime and justice',
  'medtop:03000000': 'Disasters and accidents',
  'medtop:04000000': 'Economy and business',
  'medtop:05000000': 'Education',
  'medtop:06000000': 'Environment',
  'medtop:07000000': 'Health',
  'medtop:08000000': 'Human interest',
  'medtop:09000000': 'Labour',
  'medtop:10000000': 'Lifestyle and leisure',
  'medtop:11000000': 'Politics',
  'medtop:12000000': 'Religion',
  'medtop:13000000': 'Science and technology',
  'medtop:14000000': 'Society',
  'medtop:15000000': 'Sport',
  'medtop:16000000': 'Conflict, war and peace',
  'medtop:17000000': 'Weather',
};
