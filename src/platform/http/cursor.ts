import { z } from 'zod';
import { Problem } from '../problems/problem.js';

const keys = z.array(z.string()).min(1).max(4);

/** Where a page ended, as its reader hands it back: opaque to clients. */
function cursorOf(...position: readonly string[]): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

/**
 * The position that a cursor stands for; undefined for the first page.
 *
 * @throws Problem `invalid-body` if it is none of ours
 */
export function positionIn(cursor: string | undefined): readonly string[] | undefined {
  if (cursor === undefined) return undefined;
  try {
    return keys.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
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
