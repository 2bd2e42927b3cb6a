// Files for the page: a PNG photograph, a PDF, and a large one that is never whole in memory.
import { createHash, randomBytes } from 'node:crypto';
import { open } from 'node:fs/promises';
import { deflateSync } from 'node:zlib';

const CHUNK_BYTES = 8_000_000;

export function photograph(width = 320, height = 240) {
  const rows = Buffer.alloc(height * (1 + width * 3));
  for (let y = 0, at = 0; y < height; y += 1) {
    rows[at++] = 0; // no filter
    for (let x = 0; x < width; x += 1) {
      const sun = (x - width * 0.7) ** 2 + (y - height * 0.3) ** 2 < (height * 0.12) ** 2;
      const colour = sun ? [250, 220, 90] : [90 + (y >> 2), 140 + (y >> 3), 230 - (y >> 3)];
      for (const part of colour) rows[at++] = part + ((x * 7 + y * 13) % 5);
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([start, chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(kind, body) {
  const content = Buffer.concat([Buffer.from(kind), body]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(content));
  return Buffer.concat([length, content, sum]);
}

function crc32(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}

export function pdf() {
  const drawn = 'BT /F1 24 Tf 72 720 Td (Pileus) Tj ET';
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let out = '%PDF-1.4\n';
  const places = objects.map((body, index) => {
    const place = out.length;
    out += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return place;
  });
  const table = out.length;
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  out += places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  out += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(out, 'latin1');
}

/** Writes random bytes to a path; returns their sums. */
export async function large(path, bytes) {
  const running = ['sha256', 'sha1', 'md5'].map((name) => createHash(name));
  const file = await open(path, 'w');
  for (let left = bytes; left > 0; ) {
    const part = randomBytes(Math.min(left, CHUNK_BYTES));
    for (const one of running) one.update(part);
    await file.write(part);
    left -= part.length;
  }
  await file.close();
  return running.map((one) => one.digest('hex'));
}

export function sums(content) {
  return ['sha256', 'sha1', 'md5'].map((name) => createHash(name).update(content).digest('hex'));
}
