import { createRequire } from 'node:module';
import pdfmake from 'pdfmake';
import type { DocumentDefinition } from 'pdfmake';
import type { PaperContent } from '../../features/documents/ports/paper-content.js';
import { PaperPrinter } from '../../features/documents/ports/paper-printer.port.js';
import { apologyBody } from './apology.js';
import { controlSheetBody } from './control-sheet.js';
import { receiptBody } from './receipt.js';
import { refusalBody } from './refusal.js';
import { resultSlipBody } from './result-slip.js';
import { sheet } from './sheet.js';
import type { SheetBody } from './sheet.js';
import { supplementRequestBody } from './supplement-request.js';

const { resolve } = createRequire(import.meta.url);

/** Tinos: drawn with the measures of Times New Roman, which the law asks for, and free (SIL OFL 1.1). */
const FACES = {
  normal: resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf'),
  bold: resolve('@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf'),
  italics: resolve('@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf'),
  bolditalics: resolve('@expo-google-fonts/tinos/700Bold_Italic/Tinos_700Bold_Italic.ttf'),
};

pdfmake.setFonts({ Tinos: FACES });
pdfmake.setTableLayouts({
  grid: {
    hLineWidth: () => 0.6,
    vLineWidth: () => 0.6,
    paddingTop: () => 3,
    paddingBottom: () => 2,
    paddingLeft: () => 4,
    paddingRight: () => 4,
  },
});
// A paper is made of what we give and of nothing that it names.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => Object.values(FACES).includes(path));

/** Papers as PDF, made by pdfmake. */
export class PdfPaperPrinter extends PaperPrinter {
  /** @param origin - where families reach us: `https://lienthong.example` */
  constructor(private readonly origin: string) {
    super();
  }

  print(content: PaperContent): Promise<Uint8Array> {
    return pdfmake.createPdf(paperOf(content, this.origin)).getBuffer();
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
      return resultSlipBody(content);
    case 'control-sheet':
      return controlSheetBody(content);
  }
}
