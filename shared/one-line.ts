const MAX_LINE_LENGTH = 600;

/**
 * What went wrong, on one line: the message, those of the errors that it is made of or was caused
 * by, and for a bug of our own where it happened.
 */
export const oneLine = (error: unknown): string =>
  reasons(error).join(': ').replace(/\s+/g, ' ').slice(0, MAX_LINE_LENGTH);

const BUGS = [TypeError, ReferenceError, RangeError];

const reasons = (error: unknown, depth = 0): string[] => {
  if (!(error instanceof Error)) return [String(error)];
  const { name, message, cause, stack = '' } = error;
  const said = message ? `${name}: ${message}` : name;
  const isBug = BUGS.some((each) => error instanceof each) && cause === undefined;
  const place = isBug ? ` (${/\bat .*/.exec(stack)?.[0] ?? 'nowhere'})` : '';
  if (depth >= MAX_DEPTH) return [said + place];
  const parts = error instanceof AggregateError ? error.errors : [];
  const within = parts.map((each) => reasons(each, depth + 1).join(': ')).join('; ');
  const causes = cause === undefined ? [] : reasons(cause, depth + 1);
  return [said + place, ...(within ? [within] : []), ...causes];
};

const MAX_DEPTH = 3;
