// biome-ignore-all lint/performance/noBarrelFile: this list of the targets is the registry itself

/** What the check knows of each target: one line each, named by its code. */
export { ENGLISH_CHECK as en } from './en/english-check.ts';
export { KOREAN_CHECK as ko } from './ko/korean-check.ts';
