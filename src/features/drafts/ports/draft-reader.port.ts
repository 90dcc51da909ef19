import type { Viewer } from '../../../platform/http/viewer.js';
import type { DraftOutline, DraftRecord } from './draft-store.port.js';

/** One page of drafts, those saved last first. */
export interface DraftPage {
  readonly items: readonly DraftOutline[];
  readonly nextCursor: string | null;
}

/** The viewer's own drafts; those of others are not there. Showing what stands in one writes its access entry in the same transaction. */
export abstract class DraftReader {
  abstract list(
    viewer: Viewer,
    page: { readonly limit: number; readonly cursor?: string | undefined },
  ): Promise<DraftPage>;
  abstract show(viewer: Viewer, id: string): Promise<DraftRecord | undefined>;
}
