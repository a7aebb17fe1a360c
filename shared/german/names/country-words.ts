/**
 * How German names countries, as alternatives for a pattern, where that is not the name in CLDR or
 * its beginning; and all that may stand for them.
 */
export const COUNTRY_WORDS: Readonly<Record<string, { name: string; related: string }>> = {
  AT: { name: 'Österreich', related: 'österreich|Wien|austria' },
  CH: { name: 'Schweiz', related: 'schweiz|eidgen|Bern|helvet' },
  CN: { name: 'China', related: 'chin|Peking' },
  DE: { name: 'Deutschland', related: 'deutsch|Bund|Berlin|hierzulande|heimisch|inländ|Inland' },
  DK: { name: 'Dänemark', related: 'dän|Kopenhagen' },
  FR: { name: 'Frankreich', related: 'fran[kz]|Paris|Elys|Macron' },
  GB: {
    name: 'Großbritannien|Vereinigte\\p{Ll}* Königreich',
    related: 'brit|Großbrit|engl|London|Vereinigte\\p{Ll}* König|schott|walis',
  },
  GR: { name: 'Griechenland', related: 'griech|Athen|hellen' },
  HK: { name: 'Hongkong', related: 'Hongkong' },
  HU: { name: 'Ungarn', related: 'ungar|Budapest|magyar' },
  IE: { name: 'Irland', related: 'irland|irisch|ire(?!\\p{L})|Dublin' },
  IL: { name: 'Israel', related: 'israel|Jerusalem|jüd' },
  IQ: { name: 'Irak', related: 'irak|Bagdad' },
  IR: { name: 'Iran', related: 'iran|Teheran|persi|Mullah' },
  KP: { name: 'Nordkorea', related: 'nordkorea|Pjöngjang|Kim' },
  KR: { name: 'Südkorea', related: 'südkorea|korea|Seoul' },
  MK: { name: 'Nordmazedonien', related: '(?:nord)?mazedon|Skopje' },
  NL: { name: 'Niederlande', related: 'niederländ|niederland|holländ|Holland|Den Haag|Amsterdam' },
  PL: { name: 'Polen', related: 'pole(?!m)|polnisch|polin|Warschau' },
  PS: { name: 'Palästina', related: 'palästin|Gaza|Westjordan|Hamas' },
  RO: { name: 'Rumänien', related: 'rumän|Bukarest' },
  RU: { name: 'Russland', related: 'russ|Moskau|Kreml|Putin' },
  SK: { name: 'Slowakei', related: 'slowak|Bratislava' },
  TR: { name: 'Türkei', related: 'türk|Ankara|Erdo' },
  UA: { name: 'Ukraine', related: 'ukrain|Kiew|Selensk' },
  US: {
    name: 'USA|Vereinigte\\p{Ll}* Staaten',
    related:
      'USA?(?!\\p{L})|amerik|Washington|Vereinigte\\p{Ll}* Staat|Trump|Biden|Weiße\\p{Ll}* Haus|Pentagon',
  },
  ZA: { name: 'Südafrika', related: 'südafrika|Pretoria|Kap' },
};
