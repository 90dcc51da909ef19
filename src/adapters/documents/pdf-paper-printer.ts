import type { DocumentDefinition } from 'pdfmake';
import type { PaperContent } from '../../features/documents/ports/paper-content.js';
import { PaperPrinter } from '../../features/documents/ports/paper-printer.port.js';
import { apologyBody } from './apology.js';
import { controlSheetBody } from './control-sheet.js';
import { receiptBody } from './receipt.js';
import { refusalBody } from './refusal.js';
import { resultPrintBody } from './result-print.js';
import { resultSlipBody } from './result-slip.js';
import { sheet } from './sheet.js';
import type { SheetBody } from './sheet.js';
import { supplementRequestBody } from './supplement-request.js';

/** Papers as PDF, made by pdfmake. */
export class PdfPaperPrinter extends PaperPrinter {
  /** @param origin - where families reach us: `https://lienthong.example` */
  constructor(private readonly origin: string) {
    super();
  }

  async print(content: PaperContent): Promise<Uint8Array> {
    const { pdfOf } = await import('./pdf-of.js');
    return pdfOf(paperOf(content, this.origin));
  }
}

/** The paper as pdfmake takes it; what was written with marks of their own is composed (NFC), because faces have whole letters. */
function paperOf(content: PaperContent, origin: string): DocumentDefinition {
  const composed: PaperContent = JSON.parse(JSON.stringify(content).normalize('NFC'));
  return sheet(composed, origin, bodyOf(composed));
}

function bodyOf(content: PaperContent): SheetBody {
  switch (content.kind) {
    case 'receipt':
      return receiptBody(content);
    case 'supplement-request':
      return supplementRequestBody(content);
    case 'refusal':
      return refusalBody(content);
    case 'apology':
      return apologyBody(content);
    case 'result':
      return content.stated === undefined ? resultSlipBody(content) : resultPrintBody(content, content.stated);
    case 'control-sheet':
      return controlSheetBody(content);
  }
}
