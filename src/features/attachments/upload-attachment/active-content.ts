/** Names by which a PDF does something, or carries another file (ISO 32000-2, 7.11.4, 12.6.4). */
const ACTIVE = /\/(JavaScript|EmbeddedFiles?|Launch)(?![A-Za-z0-9])/;
/** The name of a script within an action. So short that the bytes of a scan hold it by chance: asked for outside of streams alone. */
const SCRIPT = /\/JS(?![A-Za-z0-9])/;
const STREAM = /stream\r?\n[^]*?endstream/g;
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
  return ACTIVE.test(text) || SCRIPT.test(text.replaceAll(STREAM, ''));
}
