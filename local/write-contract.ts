import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contractFiles } from './contract-files.ts';

/**
 * `node local/write-contract.ts <folder>`: for the bundle of the api, whose start carries none of
 * it.
 */
const [folder = '.'] = process.argv.slice(2);
for (const [name, text] of Object.entries(contractFiles())) writeFileSync(join(folder, name), text);
