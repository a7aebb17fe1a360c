import { expect, test } from 'vitest';
import { NOTHING } from '../shared/article/amounts.ts';
import { BudgetExceeded, QuotaExceeded } from '../shared/article/errors.ts';
import { capFor, refuseOverArticleCap, refuseOverMonth } from '../shared/store/ledger/caps.ts';
import { emptyLedger } from '../shared/store/ledger/ledger.ts';

const billed = (en: number, ko: number) => ({ ...NOTHING, billed: { en, ko } });
const month = (characters: number) => ({
  ...emptyLedger('2026-11'),
  totals: billed(characters, 0),
});

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

test('a month may reach the cap of a stage, and not exceed it', () => {
  const caps = { monthly: 1000 };
  expect(() => refuseOverMonth(month(1000), 'brief', caps)).not.toThrow();
  expect(() => refuseOverMonth(month(900), 'all', caps)).not.toThrow();
  const over = () => refuseOverMonth(month(901), 'all', caps);
  expect(over).toThrow(expect.objectContaining({ cap: 'monthly-cap' }));
  expect(over).toThrow(
    'the month would reach 901 characters; 900 of its cap of 1000 are for whole articles',
  );
  expect(() => refuseOverMonth(month(1001), 'brief', caps)).toThrow(BudgetExceeded);
  expect(() => refuseOverMonth(month(1e9), 'all', {})).not.toThrow();
});

test('nothing is sent while the quota is exhausted, with or without a cap', () => {
  const exhausted = { ...month(0), exhausted: '2026-11-22T08:00:00.000Z' };
  expect(() => refuseOverMonth(exhausted, 'brief', {})).toThrow(QuotaExceeded);
  expect(() => refuseOverMonth(exhausted, 'brief', { monthly: 1000 })).toThrow(
    'DeepL’s quota ran out at 2026-11-22T08:00:00.000Z; the sweep resumes when it is replenished',
  );
});
