import { crc32, deflateRawSync } from 'node:zlib';

export type ZipEntry = {
  name: string | Buffer;
  body?: string | Uint8Array;
  /** General-purpose bits: 1 for encrypted, 0x800 for a name in UTF-8. */
  flags?: number;
  /** 0 for stored, 8 for deflated. */
  method?: number;
  /** Of Unix, such as 0o120777 for a link. */
  mode?: number;
  /** Other than that of the body. */
  size?: number;
  checksum?: number;
};

/** A ZIP archive, sound or damaged. */
export const zipOf = (entries: ZipEntry[]): Buffer => {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { name, packed, fields } = fieldsOf(entry);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, name, packed]);
    const central = Buffer.alloc(14);
    central.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 6);
    central.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\u0001\u0002'), Buffer.from([20, 3]), fields, central, name);
    parts.push(local);
    offset += local.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, listing, end]);
};

/** What the local header and the directory have in common. */
const fieldsOf = ({ body = '', method = 8, flags = 0x800, ...entry }: ZipEntry) => {
  const name = Buffer.from(entry.name);
  const bytes = Buffer.from(body);
  const packed = method === 8 ? deflateRawSync(bytes) : bytes;
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(flags, 2);
  fields.writeUInt16LE(method, 4);
  fields.writeUInt32LE(entry.checksum ?? crc32(bytes), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(entry.size ?? bytes.length, 18);
  fields.writeUInt16LE(name.length, 22);
  return { name, packed, fields };
};
