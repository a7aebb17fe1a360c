import * as z from 'zod';
import { TakeDown } from '../../article/take-down.ts';
import { ArticleId } from './served-fields.ts';

export const ServedTakeDown = z
  .object({ id: ArticleId, reason: TakeDown.shape.reason.describe('What readers are told.') })
  .meta({ id: 'TakeDown', description: 'An article that is being withdrawn.' });
export type ServedTakeDown = z.infer<typeof ServedTakeDown>;
