import type { Summariser } from '../article/summary.ts';
import { type BedrockOptions, createBedrockSummariser } from './bedrock.ts';

/**
 * The extractive summary, and beside it what a model writes where one is named. Not by a dynamic
 * import: esbuild wraps every module that a lazy one shares with the rest, which cost the cold start
 * of all who name no model 28 ms, where the static import costs 1 ms.
 */
export const createSummariser = ({
  model,
  ...options
}: Omit<BedrockOptions, 'model'> & { model: string | undefined }): Summariser =>
  model ? createBedrockSummariser({ model, ...options }) : options.extractive;
