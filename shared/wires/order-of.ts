import type { ItemOrder } from '../article/item-identity.ts';

type Stated = {
  version?: unknown;
  created?: string | null | undefined;
  updated?: string | null | undefined;
};

/** The order of a version by what its item states, as far as that can be read. */
export const orderOf = ({ version, created, updated }: Stated): ItemOrder => {
  const number = typeof version === 'string' && version.trim() ? Number(version) : version;
  const [made, changed] = [instantOf(created), instantOf(updated)];
  return {
    ...(Number.isSafeInteger(number) && Number(number) >= 0 && { version: Number(number) }),
    ...(made && { created: made }),
    ...(changed && { updated: changed }),
  };
};

const EPOCH = /^(?:\d{10}|\d{13})$/;
const TIME =
  /^(\d{4})-?(\d\d)-?(\d\d)[T ](\d\d):?(\d\d)(?::?(\d\d)([.,]\d{1,9})?)?(Z|[+-]\d\d(?::?\d\d)?)?$/i;

/** In UTC, as is a time without a zone. A day alone does not order the versions of a day. */
const instantOf = (text: string | null | undefined): string | undefined => {
  const stated = text?.trim() ?? '';
  if (EPOCH.test(stated)) return iso(Number(stated.padEnd(13, '0')));
  const [whole, year, month, day, hour, minute, second = '00', fraction = '', zone = 'Z'] =
    TIME.exec(stated) ?? [];
  if (!whole) return undefined;
  const offset = zone.replace(
    /^([+-]\d\d):?(\d\d)?$/,
    (_, hours, minutes) => `${hours}:${minutes ?? '00'}`,
  );
  return iso(
    Date.parse(
      `${year}-${month}-${day}T${hour}:${minute}:${second}${fraction.replace(',', '.')}${offset.toUpperCase()}`,
    ),
  );
};

const iso = (time: number): string | undefined =>
  Number.isNaN(time) ? undefined : new Date(time).toISOString();
