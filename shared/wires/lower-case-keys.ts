import * as z from 'zod';

/**
 * An object whose fields may be written in capitals and small letters: `pubStatus` as `pubstatus`.
 */
export const lowerCaseObject = <S extends z.ZodRawShape>(shape: S) =>
  z.preprocess(withLowerCaseKeys, z.object(shape));

/** Of two spellings of a field, the last one that has a value counts. */
export const withLowerCaseKeys = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== null && field !== undefined)
      .map(([name, field]) => [name.toLowerCase(), field]),
  );
};
