/**
 * How the parts behave that every article, or every sweep, has in common: the month's ledger, the
 * sweep
 * and the digest. S3 is a bucket in memory whose requests take 30 to 60 ms, or time that is
 * counted; the
 * ledger is measured on the local S3, too.
 *
 * npm run bench:scale [-- ledger sweep digest]
 */
import { digestTable } from './scale/digest.ts';
import { ledgerTable } from './scale/ledger.ts';
import { sweepTable } from './scale/sweep.ts';

const TABLES: Record<string, () => Promise<Record<string, unknown>>> = {
  ledger: ledgerTable,
  sweep: sweepTable,
  digest: digestTable,
};

const asked = process.argv.slice(2);
for (const name of asked.length > 0 ? asked : Object.keys(TABLES)) {
  const table = TABLES[name];
  if (!table) throw new Error(`There is no ${name}; choose from ${Object.keys(TABLES).join(', ')}`);
  console.log(name);
  console.table(await table());
}
