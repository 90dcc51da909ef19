import type { PortalStatus } from '../../../kernel/procedure/portal-status.js';
import type { OfficialCode, OpenQuestion } from '../../../kernel/procedure/open-law.js';

/** What this installation knows of codes and their days, and what nobody has read yet; given by the composition root. */
export abstract class OpenLaw {
  abstract readonly codes: readonly OfficialCode[];
  /** As they are sent here. */
  abstract readonly portalStatuses: readonly PortalStatus[];
  abstract readonly questions: readonly OpenQuestion[];
}
