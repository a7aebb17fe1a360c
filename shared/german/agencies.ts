/**
 * News agencies by their names and codes. `n`: running text names them (`wie dpa meldet`); `c`:
 * datelines and credits of articles do; `p`: credits of pictures do.
 */
const AGENCIES: Readonly<Record<string, string>> = {
  AFP: 'ncp',
  AP: 'ncp',
  APA: 'ncp',
  ANSA: 'ncp',
  ddp: 'ncp',
  dpa: 'ncp',
  epd: 'ncp',
  'Keystone-SDA': 'ncp',
  KNA: 'ncp',
  Reuters: 'ncp',
  TASS: 'ncp',
  'Agence France-Presse': 'nc',
  'Agence France Press': 'n',
  Anadolu: 'nc',
  'Associated Press': 'nc',
  Belga: 'nc',
  Bloomberg: 'nc',
  dapd: 'nc',
  'Deutsche Presse-Agentur': 'nc',
  'Deutschen Presse-Agentur': 'n',
  Interfax: 'nc',
  Kyodo: 'nc',
  ots: 'nc',
  'Ria Novosti': 'nc',
  SDA: 'nc',
  SID: 'nc',
  Tass: 'nc',
  Xinhua: 'nc',
  Yonhap: 'nc',
  'dpa-AFX': 'n',
  AA: 'c',
  AFPD: 'c',
  awp: 'c',
  DJ: 'c',
  dts: 'cp',
  PA: 'c',
  rtr: 'c',
  sda: 'c',
  sid: 'c',
  'dpa-tmn': 'p',
  EPA: 'p',
  Keystone: 'p',
};

const of = (use: 'n' | 'c' | 'p'): string[] =>
  Object.keys(AGENCIES).filter((name) => AGENCIES[name]?.includes(use));

/** Credits may print any of them in capitals. */
const withCapitals = (names: string[]): string[] => [
  ...new Set([...names, ...names.map((name) => name.toUpperCase())]),
];

/** Alternatives for a regular expression, longer ones first. */
const alternatives = (names: readonly string[]): string =>
  [...names].sort((a, b) => b.length - a.length).join('|');

/** Agencies that running text names. */
export const AGENCY_NAMES: readonly string[] = of('n');
export const AGENCY_NAME_PATTERN = alternatives(AGENCY_NAMES);

/** Agencies that credits of articles name. */
export const CREDITED_AGENCY_PATTERN = alternatives(withCapitals(of('c')));

/** Agencies that credits of pictures name. */
export const PICTURE_AGENCY_PATTERN = alternatives(withCapitals(of('p')));
