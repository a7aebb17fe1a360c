import type { Metadata } from './article.ts';

/** Who published an article and whose it is; an agency that publishes itself once. */
export const sourcesOf = ({ site, agency }: Pick<Metadata, 'site' | 'agency'>): string[] => {
  const isSame = site?.toLowerCase() === agency?.toLowerCase();
  return [site, isSame ? undefined : agency].flatMap((name) => name ?? []);
};
