/**
 * `npm run docs:papers`: takes pictures of the papers that cases give out, as PDF, of invented families.
 *
 *   npm run docs:papers                          those of the docs, in docs/pictures
 *   npm run docs:papers -- --all /tmp/papers     every page of every kind, long names among them
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { PdfPaperPrinter } from '../src/adapters/documents/pdf-paper-printer.js';
import { openBrowser } from '../test/support/chromium.js';
import { samplePapers } from '../test/support/sample-papers.js';
import type { SamplePaper } from '../test/support/sample-papers.js';
import { demandingPapers } from './demanding-papers.js';
import { pagesOf, readerIn } from './pdf-pages.js';

const DOCUMENTED = ['birth-certificate', 'funeral-benefit-decision'];
const DOCS = 'docs/pictures';
const BYTES_MAX = 250_000;

const { values: options } = parseArgs({ options: { all: { type: 'string' } } });

const printer = new PdfPaperPrinter('https://lienthong.example');
const browser = await openBrowser();
try {
  const reader = await readerIn(browser);
  const folder = options.all ?? DOCS;
  await mkdir(folder, { recursive: true });
  const papers =
    options.all === undefined
      ? samplePapers().filter(({ name }) => DOCUMENTED.includes(name))
      : [...samplePapers(), ...demandingPapers()];
  for (const paper of papers) await draw(paper, folder, reader);
  console.log(`${papers.length} papers are in ${folder}`);
} finally {
  await browser.close();
}

async function draw({ name, content }: SamplePaper, folder: string, reader: Page): Promise<void> {
  const pages = await pagesOf(reader, await printer.print(content));
  for (const [index, picture] of pages.entries()) {
    const file = join(folder, `paper-${name}${pages.length === 1 ? '' : `-${index + 1}`}.png`);
    if (folder === DOCS && picture.byteLength > BYTES_MAX)
      throw new Error(`${file}: ${picture.byteLength} bytes, at most ${BYTES_MAX}`);
    await writeFile(file, picture);
  }
}
