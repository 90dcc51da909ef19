/** Draws the pages of a PDF in the browser: by the library that the specs read papers with, so that no other program is needed. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';

const ADDRESS = 'http://papers.invalid';
/** Pixels for each of the 72 points of an inch: enough to see how letters stand. */
const SCALE = 1.25;

const DRAW = `
  window.pagesOf = async (encoded) => {
    const { getDocument } = await import('${ADDRESS}/pdfjs.mjs');
    const data = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
    const pdf = await getDocument({ data }).promise;
    const pictures = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const viewport = page.getViewport({ scale: ${SCALE} });
      const canvas = document.createElement('canvas');
      Object.assign(canvas, { width: viewport.width, height: viewport.height });
      await page.render({ canvas, canvasContext: canvas.getContext('2d'), viewport }).promise;
      pictures.push(canvas.toDataURL('image/png').split(',')[1]);
    }
    return pictures;
  };
`;

/** A page that can draw. */
export async function readerIn(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  const library = await readFile(fileURLToPath(import.meta.resolve('unpdf/pdfjs')));
  await page.route(`${ADDRESS}/**`, (route) =>
    route.fulfill(
      route.request().url().endsWith('.mjs')
        ? { body: library, contentType: 'text/javascript' }
        : { body: '<!doctype html>', contentType: 'text/html' },
    ),
  );
  await page.goto(`${ADDRESS}/`);
  await page.evaluate(DRAW);
  return page;
}

/** The pages of that PDF in their order, as PNG. */
export async function pagesOf(reader: Page, pdf: Uint8Array): Promise<readonly Buffer[]> {
  const encoded = Buffer.from(pdf).toString('base64');
  const pictures = z.array(z.string()).parse(await reader.evaluate(`pagesOf('${encoded}')`));
  return pictures.map((picture) => Buffer.from(picture, 'base64'));
}
