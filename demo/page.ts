/** Text in columns, for people: a hundred characters wide, wrapped at words. */
const PAGE_WIDTH = 100;
const GAP = '  ';

export interface Cell {
  readonly text: string;
  readonly width: number;
}

/** The cells beside each other, each wrapped within its width. */
export function row(indent: number, cells: readonly Cell[]): string {
  const columns = cells.map(({ text, width }) => wrapped(text, width));
  const height = Math.max(...columns.map((lines) => lines.length));
  return Array.from({ length: height }, (_, index) => {
    const parts = cells.map(({ width }, column) => (columns[column]?.[index] ?? '').padEnd(width));
    return `${' '.repeat(indent)}${parts.join(GAP)}`.trimEnd();
  }).join('\n');
}

/** One text, wrapped within the page. */
export function paragraph(indent: number, text: string): string {
  return row(indent, [{ text, width: PAGE_WIDTH - indent }]);
}

function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length > width && line !== '') {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
