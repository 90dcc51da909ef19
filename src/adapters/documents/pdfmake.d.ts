/** What we use of pdfmake 0.3. The published types (`@types/pdfmake`) bring the globals of browsers into the server: with their end this file goes. */
declare module 'pdfmake' {
  type Margins = number | readonly [horizontal: number, vertical: number] | readonly [number, number, number, number];

  interface Look {
    readonly bold?: boolean;
    readonly italics?: boolean;
    readonly font?: string;
    /** In points, as every length. */
    readonly fontSize?: number;
    readonly lineHeight?: number;
    readonly color?: string;
    readonly fillColor?: string;
    readonly alignment?: 'left' | 'right' | 'center' | 'justify';
    readonly margin?: Margins;
    readonly noWrap?: boolean;
    readonly unbreakable?: boolean;
    readonly width?: number | 'auto' | '*';
  }

  interface Line {
    readonly type: 'line';
    readonly x1: number;
    readonly y1: number;
    readonly x2: number;
    readonly y2: number;
    readonly lineWidth: number;
    readonly lineColor: string;
  }

  interface Table {
    readonly widths: readonly (number | '*' | 'auto')[];
    readonly headerRows: number;
    readonly dontBreakRows: boolean;
    readonly body: readonly (readonly Content[])[];
  }

  /** Lengths of a table's lines and of the room around what is in its cells. */
  interface TableLayout {
    readonly hLineWidth: () => number;
    readonly vLineWidth: () => number;
    readonly paddingTop: () => number;
    readonly paddingBottom: () => number;
    readonly paddingLeft: () => number;
    readonly paddingRight: () => number;
  }

  type Piece = Look &
    (
      | { readonly text: Content }
      | { readonly stack: readonly Content[] }
      | { readonly columns: readonly Content[]; readonly columnGap?: number }
      | { readonly table: Table; readonly layout: 'grid' }
      | { readonly canvas: readonly Line[] }
      | { readonly svg: string }
      | { readonly qr: string; readonly fit: number; readonly eccLevel: 'L' | 'M' | 'Q' | 'H' }
    );

  export type Content = string | Piece | readonly Content[];

  export interface DocumentDefinition {
    readonly pageSize: 'A4';
    readonly pageMargins: Margins;
    readonly defaultStyle: Look;
    readonly info: { readonly title: string; readonly author: string; readonly creationDate: Date };
    readonly language: string;
    readonly content: readonly Content[];
    readonly footer: (page: number, pages: number) => Content;
    /** Drawn before what stands on the page. */
    readonly background?: () => Content;
  }

  type Faces = Readonly<Record<'normal' | 'bold' | 'italics' | 'bolditalics', string>>;

  const pdfmake: {
    /** Paths of TTF files, by the name that `font` says. */
    setFonts(fonts: Readonly<Record<string, Faces>>): void;
    /** By the name that `layout` says. */
    setTableLayouts(layouts: Readonly<Record<'grid', TableLayout>>): void;
    setUrlAccessPolicy(isAllowed: (url: string) => boolean): void;
    setLocalAccessPolicy(isAllowed: (path: string) => boolean): void;
    createPdf(definition: DocumentDefinition): { getBuffer(): Promise<Uint8Array> };
  };
  export default pdfmake;
}
