import type pg from 'pg';
import { DRAFT_DAYS_KEPT } from '../../features/drafts/ports/draft-store.port.js';
import { LEGAL_NOW } from '../clock/database-time.js';

/** The condition under which a draft is still there: the day it goes is exact, whenever its row is deleted. */
export const IS_KEPT = `saved_at > ${LEGAL_NOW} - interval '${DRAFT_DAYS_KEPT} days'`;

/** Deletes drafts whose time is over, each with its key. Any number of nodes may do so. */
export async function forgetOldDrafts(pool: pg.Pool): Promise<number> {
  const { rowCount } = await pool.query(`delete from drafts where not (${IS_KEPT})`);
  return rowCount ?? 0;
}
