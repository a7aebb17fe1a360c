import type { Extent } from '../../../shared/article/extent.ts';
import { charactersOf, meanWithMargin, type SampledFile } from './estimate.ts';
import { compareListings, type ListedObject, type ObjectListing } from './missing-objects.ts';

type Archive = {
  archive: ObjectListing;
  uploads: ObjectListing;
  read: (key: string) => Promise<Uint8Array>;
  extent: Extent;
};

type BackfillPlan = {
  objects: number;
  bytes: number;
  there: number;
  tooLarge: number;
  /** The sampled objects. */
  looked: SampledFile[];
};

/** These are read and cleaned to estimate the rest. */
const MAX_LOOKED_INTO = 40;

/** Lists everything, and looks into objects chosen at random, each with the same chance. */
export const planBackfill = async ({
  archive,
  uploads,
  read,
  extent,
}: Archive): Promise<BackfillPlan> => {
  const plan = { objects: 0, bytes: 0, there: 0, tooLarge: 0 };
  const chosen: ListedObject[] = [];
  for await (const object of compareListings(archive, uploads)) {
    if (object.state === 'there') plan.there += 1;
    else if (object.state === 'too-large') plan.tooLarge += 1;
    else {
      plan.objects += 1;
      plan.bytes += object.size;
      const at = Math.floor(Math.random() * plan.objects);
      if (chosen.length < MAX_LOOKED_INTO) chosen.push(object);
      else if (at < MAX_LOOKED_INTO) chosen[at] = object;
    }
  }
  const looked: SampledFile[] = [];
  for (const { key } of chosen) looked.push(await charactersOf(await read(key), { key, extent }));
  return { ...plan, looked };
};

type Terms = {
  perMillion: number;
  currency: string;
  monthlyCap: number | undefined;
  /** Objects a second. */
  rate: number;
};

/** The plan for the person who confirms it. */
export const planLines = (
  { objects, bytes, there, tooLarge, looked }: BackfillPlan,
  { perMillion, currency, monthlyCap, rate }: Terms,
): string[] => {
  const { mean, margin } = meanWithMargin(looked.map(({ characters }) => characters));
  const [articles, rejected] = [sum(looked, 'articles'), sum(looked, 'rejected')];
  const characters = mean * objects;
  const price = (count: number) => ((count / 1e6) * perMillion).toFixed(2);
  return [
    `objects     ${objects} to copy (${(bytes / 2 ** 20).toFixed(1)} MiB); ${there} are there, ${tooLarge} are too large`,
    `looked into ${looked.length}: ${articles} articles, ${rejected} rejected`,
    `characters  ${Math.round(characters)}, give or take ${Math.round(margin * objects)}`,
    `DeepL       ${currency} ${price(characters)}, give or take ${price(margin * objects)}, at ${perMillion} per million; less what the memory has`,
    `AWS         USD ${(objects * USD_PER_ARTICLE).toFixed(2)}`,
    `time        ${(objects / rate / 3_600).toFixed(1)} hours at ${rate} a second, if DeepL keeps up`,
    ...(monthlyCap !== undefined && characters > monthlyCap
      ? [
          `cap         ${monthlyCap} a month: ${Math.ceil(characters / monthlyCap)} months; what does not fit is parked until then`,
        ]
      : []),
  ];
};

/** S3 requests and Lambda; see the README's costs. */
const USD_PER_ARTICLE = 0.0004;

const sum = (looked: SampledFile[], name: keyof SampledFile): number =>
  looked.reduce((total, each) => total + each[name], 0);
