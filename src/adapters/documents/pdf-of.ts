/** pdfmake with our faces. It is large, and most processes print nothing: it is loaded with the first paper. */
import { createRequire } from 'node:module';
import pdfmake from 'pdfmake';
import type { DocumentDefinition } from 'pdfmake';

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

export function pdfOf(paper: DocumentDefinition): Promise<Uint8Array> {
  return pdfmake.createPdf(paper).getBuffer();
}
