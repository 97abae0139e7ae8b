import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const MOST_COLOURS = 256;
/** Bits of each channel by which colours are counted as one. */
const KEPT_BITS = 5;

/** A picture of a page, as browsers pack it (8 bits a channel, not interlaced), again with at most 256 colours: a third as large. */
export function withPalette(png: Buffer): Buffer {
  const { width, height, channels, pixels } = unpacked(png);
  const count = width * height;
  const colourAt = (i: number) => pixels.readUIntBE(i * channels, 3);
  const often = new Map<number, number>();
  for (let i = 0; i < count; i++) often.set(colourAt(i), (often.get(colourAt(i)) ?? 0) + 1);
  const palette = paletteOf(often);
  const places = new Map<number, number>();
  for (const colour of often.keys()) places.set(colour, nearest(palette, colour));
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      rows[y * (width + 1) + 1 + x] = places.get(colourAt(y * width + x)) ?? 0;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  const colours = Buffer.alloc(palette.length * 3);
  palette.forEach((colour, i) => {
    colours.writeUIntBE(colour, i * 3, 3);
  });
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Of colours that are nearly one the most frequent; of all these those that are most of the picture. */
function paletteOf(often: ReadonlyMap<number, number>): readonly number[] {
  const drop = 8 - KEPT_BITS;
  const mask = 0x10101 * ((0xff >> drop) << drop);
  const groups = new Map<number, { colour: number; most: number; all: number }>();
  for (const [colour, times] of often) {
    const group = groups.get(colour & mask) ?? { colour, most: 0, all: 0 };
    if (times > group.most) Object.assign(group, { colour, most: times });
    group.all += times;
    groups.set(colour & mask, group);
  }
  const sorted = [...groups.values()].sort((a, b) => b.all - a.all);
  return sorted.slice(0, MOST_COLOURS).map(({ colour }) => colour);
}

function nearest(palette: readonly number[], colour: number): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  palette.forEach((other, i) => {
    const apart = [16, 8, 0].map((shift) => ((other >> shift) & 255) - ((colour >> shift) & 255));
    const distance = apart.reduce((sum, one) => sum + one * one, 0);
    if (distance < least) [best, least] = [i, distance];
  });
  return best;
}

function unpacked(png: Buffer) {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const channels = png[25] === 6 ? 4 : 3;
  const parts: Buffer[] = [];
  for (let at = SIGNATURE.length; at < png.length; at += png.readUInt32BE(at) + 12)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const packed = inflateSync(Buffer.concat(parts));
  const stride = width * channels;
  const pixels = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = packed[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x++) {
      const left = x < channels ? 0 : (pixels[y * stride + x - channels] ?? 0);
      const up = y === 0 ? 0 : (pixels[(y - 1) * stride + x] ?? 0);
      const corner = x < channels || y === 0 ? 0 : (pixels[(y - 1) * stride + x - channels] ?? 0);
      const told = [0, left, up, (left + up) >> 1, closest(left, up, corner)][filter] ?? 0;
      pixels[y * stride + x] = (packed[y * (stride + 1) + 1 + x] ?? 0) + told;
    }
  }
  return { width, height, channels, pixels };
}

/** Paeth's predictor. */
function closest(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
