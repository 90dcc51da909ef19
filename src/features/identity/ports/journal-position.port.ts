/** How far the journal of all cases is numbered. */
export abstract class JournalPosition {
  /** 0 for an empty journal. */
  abstract lastPosition(): Promise<number>;
}
