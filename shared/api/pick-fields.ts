/** The fields that were asked for. */
export const pickFields = <T extends object>(item: T, fields: ReadonlySet<string> | undefined) =>
  fields ? Object.fromEntries(Object.entries(item).filter(([name]) => fields.has(name))) : item;
