import type { PaperContent } from './paper-content.js';

/** Gives papers their form. */
export abstract class PaperPrinter {
  /** @returns a PDF (ISO 32000): of the same content always the same bytes, as long as the form stays the same */
  abstract print(content: PaperContent): Promise<Uint8Array>;
}
