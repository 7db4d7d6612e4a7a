import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { crc32, deflateSync } from "node:zlib";

/** What a point of the picture looks like: how much of it is covered (0 to 1) by the bubble and by the mark in it. */
type Shape = (x: number, y: number) => { readonly bubble: number; readonly mark: number };

const RED_GREEN_BLUE = [0x1f, 0x6f, 0x54] as const;

/**
 * The two icons that Teams asks for, as PNG: `color`, 192 x 192, a white speech bubble with a tick on green, and `outline`,
 * 32 x 32, the bubble's outline and the tick in white on nothing.
 */
export function drawIcons(): { readonly color: Buffer; readonly outline: Buffer } {
  const color = paint(192, (x, y) => {
    const { bubble, mark } = shape(192, 0.2)(x, y);
    return [...RED_GREEN_BLUE.map((ground) => Math.round(mix(mix(ground, 255, bubble), ground, mark))), 255];
  });
  const outline = paint(32, (x, y) => {
    const whole = shape(32, 0.04)(x, y);
    const inner = shape(32, 0.04, 2.4)(x, y);
    const covered = Math.max(whole.bubble - inner.bubble, whole.mark);
    return [255, 255, 255, Math.round(255 * covered)];
  });
  return { color, outline };
}

/** A bubble with rounded corners and a tail, `inset` pixels smaller on every side, and a tick in it. */
function shape(size: number, margin: number, inset = 0): Shape {
  const unit = size * (1 - 2 * margin);
  const at = (part: number) => size * margin + part * unit;
  const [left, right, top, bottom] = [at(0), at(1), at(0.04), at(0.8)];
  const radius = unit * 0.18;
  return (x, y) => {
    const dx = Math.abs(x - (left + right) / 2) - ((right - left) / 2 - radius);
    const dy = Math.abs(y - (top + bottom) / 2) - ((bottom - top) / 2 - radius);
    const box = Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius;
    // The tail: below the bubble, its left edge upright, its right edge slanting to it.
    const tail = Math.max(at(0.22) - x, y - at(0.98), at(0.7) - y, (x - at(0.22)) * 0.75 + y - at(0.98));
    const tick = Math.min(
      toLine(x, y, [at(0.26), at(0.43)], [at(0.43), at(0.6)]),
      toLine(x, y, [at(0.43), at(0.6)], [at(0.75), at(0.26)]),
    );
    return { bubble: coverage(Math.min(box, tail) + inset), mark: coverage(tick - unit * 0.055) };
  };
}

function toLine(
  x: number,
  y: number,
  [ax, ay]: readonly [number, number],
  [bx, by]: readonly [number, number],
): number {
  const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
  const part = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - part * (bx - ax), y - ay - part * (by - ay));
}

/** How much of a pixel lies inside, by its distance to the edge: a soft edge of one pixel. */
function coverage(distance: number): number {
  return Math.min(1, Math.max(0, 0.5 - distance));
}

function mix(from: number, to: number, part: number): number {
  return from + (to - from) * part;
}

/** A square picture as PNG, eight bits for each of red, green, blue and opacity. */
function paint(size: number, pixel: (x: number, y: number) => readonly number[]): Buffer {
  const rows: Buffer[] = [];
  for (let y = 0; y < size; y++) {
    const row = [0];
    for (let x = 0; x < size; x++) row.push(...pixel(x + 0.5, y + 0.5));
    rows.push(Buffer.from(row));
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(named, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}

/** Run as a script it writes the icons beside itself, in the checkout. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = new URL(import.meta.url.endsWith(".ts") ? "./" : "../../../manifests/teams/", import.meta.url);
  const { color, outline } = drawIcons();
  writeFileSync(fileURLToPath(new URL("color.png", folder)), color);
  writeFileSync(fileURLToPath(new URL("outline.png", folder)), outline);
}
