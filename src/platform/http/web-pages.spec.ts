import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { serveWebPages } from './web-pages.js';

@Module({})
class Nothing {}

let folder: string;
let app: NestExpressApplication;
let url: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'web-pages-'));
  for (const name of ['index.html', 'track.html']) await writeFile(join(folder, name), `<html lang="vi">${name}`);
  app = await NestFactory.create<NestExpressApplication>(Nothing, { logger: false });
  serveWebPages(app, folder, () => 'nonce');
  await app.listen(0, '127.0.0.1');
  url = await app.getUrl();
});

afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

describe('the address of a page', () => {
  it.each(['/', '/track', '/cases/H05.01-261127-0001'])(
    'answers HEAD as GET, without the document: %s',
    async (path) => {
      const headers = { accept: 'text/html' };

      const [head, get] = [
        await fetch(`${url}${path}`, { method: 'HEAD', headers }),
        await fetch(`${url}${path}`, { headers }),
      ];

      expect(head.status).toBe(200);
      expect(await head.text()).toBe('');
      expect(await get.text()).toContain('<html');
      for (const name of ['content-type', 'cache-control', 'content-security-policy'])
        expect(head.headers.get(name)).toBe(get.headers.get(name));
    },
  );

  it('is of a window of its own: no page of another origin keeps a hold on it', async () => {
    const { headers } = await fetch(url, { headers: { accept: 'text/html' } });

    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
  });
});
