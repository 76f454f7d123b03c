import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';

/** What a ribbon needs to know of a picture. */
export interface Png {
  width: number;
  height: number;
  hasAlpha: boolean;
  /** How much of the first pixel covers what is behind it: 0 is clear. */
  cornerOpacity: number | undefined;
}

const header = { width: 16, height: 20, colourType: 25 };
const trueColourWithAlpha = 6;

/** The compressed pixels of all data chunks. */
function pixelData(file: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return Buffer.concat(parts);
}

/** Reads size and transparency of a PNG file. */
export function readPng(path: string): Png {
  const file = readFileSync(path);
  const hasAlpha = file[header.colourType] === trueColourWithAlpha;
  return {
    width: file.readUInt32BE(header.width),
    height: file.readUInt32BE(header.height),
    hasAlpha,
    // Behind the filter byte of the first line: its first pixel has no neighbours, so every filter leaves it as it is.
    cornerOpacity: hasAlpha ? inflateSync(pixelData(file))[4] : undefined,
  };
}
