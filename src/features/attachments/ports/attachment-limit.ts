/** The largest file that is taken, in bytes: one figure for the route and for what the pages say. */
export class AttachmentLimit {
  constructor(readonly bytesMax: number) {}
}
