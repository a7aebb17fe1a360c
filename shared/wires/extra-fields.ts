import * as z from 'zod';

/**
 * Fields that an article can do without. A version of a format that is not known may write them in
 * another way: what can't be read is left out.
 */
export const Extra = z.string().nullish().catch(undefined);
export const ExtraNumber = z.coerce.number().nullish().catch(undefined);

/** The entries that can be read; of a single value in place of a list that one. */
export const extraList = <T extends z.ZodType>(one: T) =>
  z
    .preprocess(
      (value) => [value ?? []].flat(),
      z.array(z.union([one, z.unknown().transform(() => undefined)])),
    )
    .transform((all) => all.filter((each) => each !== undefined));
