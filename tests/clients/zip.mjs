// A zip of one stored file: the suites in JavaScript need no more.
import { crc32 } from 'node:zlib';

export function zipped(name, content) {
  const [path, body] = [Buffer.from(name), Buffer.from(content)];
  const sizes = [crc32(body), body.length, body.length];
  const numbers = (...given) => Buffer.concat(given.map(([size, value]) => {
    const bytes = Buffer.alloc(size);
    bytes.writeUIntLE(value, 0, size);
    return bytes;
  }));
  // Version, flags, method, time, date (1980-01-01), then checksum and sizes, then the lengths of name and extra field.
  const shared = [[2, 20], [2, 0], [2, 0], [2, 0], [2, 33], ...sizes.map((value) => [4, value]), [2, path.length], [2, 0]];
  const local = Buffer.concat([numbers([4, 0x04034b50], ...shared), path, body]);
  // Comment, disk, internal and external attributes, where the file begins.
  const more = [[2, 0], [2, 0], [2, 0], [4, 0], [4, 0]];
  const central = Buffer.concat([numbers([4, 0x02014b50], [2, 20], ...shared, ...more), path]);
  const end = numbers([4, 0x06054b50], [2, 0], [2, 0], [2, 1], [2, 1], [4, central.length], [4, local.length], [2, 0]);
  return Buffer.concat([local, central, end]);
}
