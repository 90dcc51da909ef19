import type { CodeList } from '../../../kernel/procedure/code-lists.js';
import type { PortalStatus } from '../../../kernel/procedure/portal-status.js';
import type { PaperName } from '../../../kernel/procedure/procedure-version.js';
import type { OfficialCode, OpenQuestion } from '../../../kernel/procedure/open-law.js';

/** What this installation knows of codes and their days, and what nobody has read yet; given by the composition root. */
export abstract class OpenLaw {
  abstract readonly codes: readonly OfficialCode[];
  /** As they are sent here. */
  abstract readonly portalStatuses: readonly PortalStatus[];
  /** With the rows that this installation was told. */
  abstract readonly codeLists: readonly CodeList[];
  /** Papers that are called otherwise since a day. */
  abstract readonly paperNames: readonly PaperName[];
  /** With the files of the source where its values stand. */
  abstract readonly questions: readonly (OpenQuestion & { readonly standsIn: readonly string[] })[];
}
