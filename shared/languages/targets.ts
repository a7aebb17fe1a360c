// biome-ignore-all lint/performance/noBarrelFile: this list of the targets is the registry itself

/** The languages that articles are translated to: one folder and one line each, named by its code. */
export { en } from './en/en.ts';
export { ko } from './ko/ko.ts';
