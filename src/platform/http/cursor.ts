import { z } from 'zod';
import { catalogueCode } from './reason.js';
import { Problem } from '../problems/problem.js';

/** A moment as cursors name it: ours are all of this millennium, and no other is asked for. */
export const TIME = z.iso.datetime({ precision: 3 }).startsWith('2');
const id = z.guid();

/** What the cursors of the lists name, member by member. */
export const TIME_AND_ID = z.tuple([TIME, id]);
export const DUE_AND_ID = z.tuple([TIME.or(z.literal('infinity')), id]);
export const CODE_TIME_AND_ID = z.tuple([catalogueCode, TIME, id]);

/** Where a page ended, as its reader hands it back: opaque to clients. */
function cursorOf(...position: readonly string[]): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

/**
 * The position that a cursor stands for; undefined for the first page.
 *
 * @param shape - what a cursor of that list names
 * @throws Problem `invalid-body` if it is none of ours
 */
export function positionIn<Position extends readonly string[]>(
  cursor: string | undefined,
  shape: z.ZodType<Position>,
): Position | undefined {
  if (cursor === undefined) return undefined;
  try {
    return shape.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch {
    const detail = {
      vi: 'Con trỏ trang không đúng: dùng nguyên “nextCursor” của trang trước.',
      en: 'This is no cursor of ours: use "nextCursor" of the page before as it is.',
    };
    throw new Problem('invalid-body', { errors: [{ pointer: '/cursor', code: 'invalid-cursor', detail }] });
  }
}

/** The rows of a page that was asked for with one row more than its limit. */
export function pageOf<Row>(rows: readonly Row[], limit: number, position: (row: Row) => readonly string[]) {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last !== undefined ? cursorOf(...position(last)) : null };
}
