/** The QR code of a paper, read off what its PDF draws. */
import { inflateSync } from 'node:zlib';
import { create } from 'qrcode';

const RECTANGLE = /(?<x>[\d.]+) (?<y>[\d.]+) (?<width>[\d.]+) (?<height>[\d.]+) re/g;
const MASKS = [0, 1, 2, 3, 4, 5, 6, 7] as const;

/** Rows of modules, `1` where one is dark. */
export function drawnModules(pdf: Uint8Array): readonly string[] {
  const squares = squaresIn(pdf);
  const module = smallest(squares);
  const dark = squares.filter(({ width }) => width === module);
  const [left, top] = [Math.min(...dark.map(({ x }) => x)), Math.min(...dark.map(({ y }) => y))];
  const at = new Set(dark.map(({ x, y }) => `${Math.round((x - left) / module)},${Math.round((y - top) / module)}`));
  const size = 1 + Math.max(...dark.map(({ x }) => Math.round((x - left) / module)));
  return rowsOf(size, (x, y) => at.has(`${x},${y}`));
}

/** How wide a module is, in points. */
export function modulePoints(pdf: Uint8Array): number {
  return smallest(squaresIn(pdf));
}

/** The code is the only thing on a paper that is drawn in squares: the ground, and on it the modules. */
function squaresIn(pdf: Uint8Array) {
  return [...drawingIn(pdf).matchAll(RECTANGLE)]
    .map(({ groups = {} }) => ({
      x: Number(groups['x']),
      y: Number(groups['y']),
      width: Number(groups['width']),
      height: Number(groups['height']),
    }))
    .filter(({ width, height }) => width === height);
}

function smallest(squares: readonly { readonly width: number }[]): number {
  return Math.min(...squares.map(({ width }) => width));
}

/** The ways in which another encoder may draw that text: a code is free to choose one of eight masks. */
export function codesOf(text: string): readonly (readonly string[])[] {
  return MASKS.map((maskPattern) => {
    const { modules } = create([{ data: Buffer.from(text), mode: 'byte' }], { errorCorrectionLevel: 'M', maskPattern });
    return rowsOf(modules.size, (x, y) => modules.get(y, x) !== 0);
  });
}

function rowsOf(size: number, isDark: (x: number, y: number) => boolean): readonly string[] {
  const places = Array.from({ length: size }, (_, index) => index);
  return places.map((y) => places.map((x) => (isDark(x, y) ? '1' : '0')).join(''));
}

/** What is drawn on the pages, and in between what the compressed parts of faces hold, which is no drawing. */
function drawingIn(pdf: Uint8Array): string {
  const file = Buffer.from(pdf);
  const streams = file.toString('latin1').matchAll(/<<\n\/Length (\d+)\n\/Filter \/FlateDecode\n>>\nstream\n/g);
  const parts = [...streams].map(({ 0: head, 1: length, index }) => {
    const from = index + head.length;
    return inflateSync(file.subarray(from, from + Number(length))).toString('latin1');
  });
  return parts.join('\n');
}
