import type { WorkItemRecord } from './records.js';

/** How somebody who looks at cases stands to them, beyond their roles. */
export interface Standing {
  /** Of the viewer, and of those in whose place they act: by what reference cases know them, if one does. */
  readonly people: readonly Acquaintance[];
  /** The items of these cases that wait for a signature. */
  readonly toSign: readonly WorkItemRecord[];
}

/** An officer, and the person of cases that they are. */
export interface Acquaintance {
  readonly subject: string;
  readonly ref: string;
}
