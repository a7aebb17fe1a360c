import { isUtf8 } from 'node:buffer';
import type { Entry } from 'yauzl';
import { yauzl } from './lazy-yauzl.cjs';

const IS_UTF8 = 0x800;

/**
 * The name of an entry with `/` between folders. macOS writes UTF-8 and does not say so; names that
 * cannot be UTF-8 are read as CP437. Some programs begin each name with `./`.
 */
export const fileName = ({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string => {
  const flag = isUtf8(fileNameRaw) ? generalPurposeBitFlag | IS_UTF8 : generalPurposeBitFlag;
  return yauzl()
    .getFileNameLowLevel(flag, fileNameRaw, extraFields, false)
    .normalize('NFC')
    .replace(/^(?:\.\/){1,9}/, '');
};

/** Added by the file managers of macOS and Windows. */
export const isIgnored = (name: string): boolean =>
  name.startsWith('__MACOSX/') || /(?:^|\/)(?:\.[^/.][^/]*|Thumbs\.db|desktop\.ini)$/i.test(name);

/** Why a name cannot be part of a key. */
export const nameProblem = (name: string): string | undefined => {
  if (/[\p{Cc}\uFFFD]/u.test(name)) return 'its name is damaged';
  if (yauzl().validateFileName(name) !== null || /^[a-z]:/i.test(name) || !isPlain(name.split('/')))
    return 'its name leads out of the ZIP file';
  return undefined;
};

const isPlain = (parts: string[]): boolean =>
  parts.every((part) => part !== '' && part !== '.' && part !== '..');
