/** Names by which a PDF does something, or carries another file (ISO 32000-2, 7.11.4, 12.6.4). */
const ACTIVE = /\/(JavaScript|EmbeddedFiles?|Launch)(?![A-Za-z0-9])/;
/** The name of a script within an action. So short that the bytes of a scan hold it by chance: asked for outside of streams alone. */
const SCRIPT = /\/JS(?![A-Za-z0-9])/;
const STREAM_BEGINS = />>\s{0,8}stream\r?\n/g;
const STREAM_ENDS = 'endstream';
/** A character of a name, written as its code (ISO 32000-2, 7.3.5). */
const CODED = /#([0-9A-Fa-f]{2})/g;

/**
 * Whether a PDF names a script, an embedded file or a program to start. A look at its bytes, no parser: names inside of compressed
 * or encrypted streams are not seen.
 */
export function holdsActiveContent(pdf: Uint8Array): boolean {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
    .toString('latin1')
    .replaceAll(CODED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return ACTIVE.test(text) || SCRIPT.test(outsideOfStreams(text));
}

/** Read once from its beginning to its end, whatever a sender makes of it; what is never ended is no stream. */
function outsideOfStreams(text: string): string {
  const outside: string[] = [];
  let from = 0;
  for (const { index } of text.matchAll(STREAM_BEGINS)) {
    if (index < from) continue;
    const end = text.indexOf(STREAM_ENDS, index);
    if (end === -1) break;
    outside.push(text.slice(from, index));
    from = end + STREAM_ENDS.length;
  }
  return [...outside, text.slice(from)].join(' ');
}
