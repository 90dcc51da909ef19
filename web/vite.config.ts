import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

/** The page of families is a document of its own; `npm start` knows that too. */
const tracking: Plugin = {
  name: 'tracking',
  configureServer: ({ middlewares }) => {
    middlewares.use((request, _, next) => {
      if (/^\/track([/?]|$)/.test(request.url ?? '')) request.url = '/track.html';
      next();
    });
  },
};

/** What every page of the application runs on, and that of families does not. */
const LIBRARIES =
  /node_modules\/(@tanstack\/(query|react-query|router|react-router|history|store)|@mantine\/core\/esm\/core\/|i18next|react-i18next)/;

/** What reads the addresses of pages, for the router. */
const ADDRESSES = /web\/src\/pages\/[\w-]+\/([\w-]+-)?search\.ts$/;

/** `npm start` serves what this builds; `npx vite web` serves the sources, and asks the running product for the rest. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [tracking],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    // The first that know light-dark() themselves: what it is rewritten to for older ones does not follow the theme.
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    // What is inlined as data: would need a wider content security policy.
    assetsInlineLimit: 0,
    // The engine that lays out statecharts, which only the page of a chart loads, is one file of 1.5 MB.
    chunkSizeWarningLimit: 1_500,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: ['index.html', 'track.html'].map((page) => join(import.meta.dirname, page)),
      output: {
        // The first page needs all of these: as many small files, each would bring headers of its own.
        codeSplitting: {
          groups: [
            { name: 'frame', test: LIBRARIES },
            { name: 'addresses', test: ADDRESSES, includeDependenciesRecursively: false },
          ],
        },
      },
      onLog: (level, log, print) => {
        // Of servers that render components; here everything runs in the browser.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') print(level, log);
      },
    },
  },
  server: {
    proxy: Object.fromEntries(
      ['/api', '/vneid', '/sign-in', '/problems'].map((path) => [
        path,
        `http://localhost:${process.env['PORT'] ?? 3000}`,
      ]),
    ),
  },
});
