/** @throws when the variable is missing or empty */
export const requiredVariable = (
  environment: Record<string, string | undefined>,
  name: string,
): string => {
  const value = environment[name];
  if (value) return value;
  throw new Error(`${name} is missing`);
};
