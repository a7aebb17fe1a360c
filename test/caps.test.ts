import { expect, test } from 'vitest';
import { NOTHING } from '../shared/article/amounts.ts';
import { BudgetExceeded } from '../shared/article/errors.ts';
import { capFor, refuseOverArticleCap, refuseOverMonth } from '../shared/store/ledger/caps.ts';

const billed = (en: number, ko: number) => ({ ...NOTHING, billed: { en, ko } });
test('briefs may use the whole monthly cap, the rest of an article nine tenths of it', () => {
  expect(capFor('brief', 1001)).toBe(1001);
  expect(capFor('all', 1001)).toBe(900);
});

test('an article may reach its cap in all languages together, and not exceed it', () => {
  expect(() => refuseOverArticleCap(billed(600, 400), { article: 1000 })).not.toThrow();
  const over = () => refuseOverArticleCap(billed(600, 401), { article: 1000 });
  expect(over).toThrow(BudgetExceeded);
  expect(over).toThrow(expect.objectContaining({ cap: 'article-cap' }));
  expect(over).toThrow('the article would reach 1001 characters; its cap is 1000');
  expect(() => refuseOverArticleCap(billed(600, 401), {})).not.toThrow();
});

test('a month may reach the cap of a phase, and not exceed it', () => {
  const monthly = 1000;
  expect(() => refuseOverMonth(1000, { phase: 'brief', monthly })).not.toThrow();
  expect(() => refuseOverMonth(900, { phase: 'all', monthly })).not.toThrow();
  const over = () => refuseOverMonth(901, { phase: 'all', monthly });
  expect(over).toThrow(expect.objectContaining({ cap: 'monthly-cap' }));
  expect(over).toThrow(
    'the month would reach 901 characters; 900 of its cap of 1000 are for whole articles',
  );
  expect(() => refuseOverMonth(1001, { phase: 'brief', monthly })).toThrow(BudgetExceeded);
});
