import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';

/** What is answered under our own port and is no page. */
const NO_PAGE = /^\/(api|vneid|sign-in|healthz|readyz|metrics|problems|\.well-known|assets)(\/|$)/;

const NONCE_PLACE = '%STYLE_NONCE%';
const ASSET_AGE_MS = 365 * 24 * 60 * 60 * 1000;
const PICTURE_AGE_MS = 60 * 60 * 1000;

/** Families' page is a small document of its own. */
const TRACKING_PAGE = /^\/track(\/|$)/;

/**
 * Serves the web pages: their assets, whose names change with their contents, the document of families at `/track`, and that of
 * the application at every other address that is a page's. The policy (CSP 3) lets run only what we built: no inline script, no eval,
 * styles by a nonce of each answer.
 *
 * @param folder - where the pages were built
 * @param newNonce - unguessable, new each time
 */
export function serveWebPages(app: NestExpressApplication, folder: string, newNonce: () => string): void {
  const [application, tracking] = [documentIn(folder, 'index.html'), documentIn(folder, 'track.html')];
  app.use('/assets', compression());
  app.useStaticAssets(join(folder, 'assets'), {
    prefix: '/assets',
    index: false,
    immutable: true,
    maxAge: ASSET_AGE_MS,
  });
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (!isPage(request)) {
      next();
      return;
    }
    const nonce = newNonce();
    pagePolicy(nonce)(request, response, () => {
      response.setHeader('cache-control', 'no-store');
      response.type('html').send((TRACKING_PAGE.test(request.path) ? tracking : application)(nonce));
    });
  });
  // Behind the pages: their documents are never given out without the policy, whatever they are called.
  app.useStaticAssets(folder, { index: false, redirect: false, maxAge: PICTURE_AGE_MS, setHeaders: guardFile });
}

/** A file runs under the policy of the page that loads it; opened by itself it may do nothing, and only our pages may load it. */
function guardFile(response: Response): void {
  response.setHeader('content-security-policy', "default-src 'none'");
  response.setHeader('cross-origin-resource-policy', 'same-origin');
  response.setHeader('x-content-type-options', 'nosniff');
}

/** The document with the nonce of an answer in it. */
function documentIn(folder: string, name: string): (nonce: string) => string {
  const parts = readFileSync(join(folder, name), 'utf8').split(NONCE_PLACE);
  return (nonce) => parts.join(nonce);
}

/** HEAD is answered as GET, without the document (RFC 9110, 9.3.2). */
function isPage({ method, path, headers }: Request): boolean {
  return (
    (method === 'GET' || method === 'HEAD') && !NO_PAGE.test(path) && (headers.accept?.includes('text/html') ?? false)
  );
}

function pagePolicy(nonce: string) {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", `'nonce-${nonce}'`],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        workerSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
  });
}
