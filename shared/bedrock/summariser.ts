import type { Summariser } from '../summary.ts';
import type { BedrockOptions } from './bedrock.ts';

/**
 * The extractive summary, and beside it what a model writes where one is named. Nothing of it is
 * loaded before the first article, and nothing at all without a model.
 */
export const summariser = ({
  model,
  ...options
}: Omit<BedrockOptions, 'model'> & { model: string | undefined }): Summariser => {
  if (!model) return options.extractive;
  const loaded = () =>
    import('./bedrock.ts').then(({ bedrockSummariser }) =>
      bedrockSummariser({ model, ...options }),
    );
  let summarise: Promise<Summariser> | undefined;
  return async (article) => {
    summarise ??= loaded();
    return (await summarise)(article);
  };
};
