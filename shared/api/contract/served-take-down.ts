import * as z from 'zod';
import { ArticleId } from '../../article/article-id.ts';
import { TakeDown } from '../../article/take-down.ts';

export const ServedTakeDown = z
  .object({ id: ArticleId, reason: TakeDown.shape.reason.describe('What readers are told.') })
  .meta({ id: 'TakeDown', description: 'An article that is being withdrawn.' });
export type ServedTakeDown = z.infer<typeof ServedTakeDown>;
