import { expect, test } from 'vitest';
import { givenGender } from '../shared/german/names/given-genders.ts';

test.each([
  ['woman', 'Jana Ida Ruth Anne-Marie Lea-Marie Karin Yoko Ulrike Özlem Elif'],
  ['man', 'Joshua Hamza Martin Hans-Peter Mehmet Klaus Bruno Heribert Wolodymyr Jürgen'],
  [undefined, 'Andrea Sascha Kai Nicola Eike Seo-yeon Weber Brandt'],
])('%s bears %s', (gender, names) => {
  expect(names.split(' ').filter((name) => givenGender(name) !== gender)).toEqual([]);
});
