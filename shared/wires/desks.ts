/** Sections by the two letters of a German agency's desk. */
const SECTIONS: Readonly<Record<string, string>> = {
  pl: 'Politik',
  wi: 'Wirtschaft',
  vm: 'Vermischtes',
  sp: 'Sport',
  ku: 'Kultur',
  wt: 'Wetter',
};

export const sectionOf = (desk: string | undefined): string | undefined =>
  desk && Object.hasOwn(SECTIONS, desk) ? SECTIONS[desk] : undefined;
