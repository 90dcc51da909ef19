/** Where the text of one stream goes. */
export interface Outlet {
  /** Sends the text, or ends the stream if its reader is too far behind. */
  readonly write: (text: string) => void;
  /** Resolves when everything written so far is on its way, or the stream has ended. */
  readonly flushed: () => Promise<void>;
  readonly end: () => void;
}
