const MINUTE = 60_000;

/** Reads something at most once a minute; `forget` makes it read again, as does a failure. */
export const onceAMinute = <T>(
  read: () => Promise<T>,
  now: () => Date,
): { get: () => Promise<T>; forget: () => void } => {
  let known: { until: number; value: Promise<T> } | undefined;
  const forget = () => {
    known = undefined;
  };
  return {
    forget,
    get: () => {
      if (known && now().getTime() < known.until) return known.value;
      const value = read();
      known = { until: now().getTime() + MINUTE, value };
      value.catch(forget);
      return value;
    },
  };
};
