import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { I18nextProvider } from 'react-i18next';
import { newQueryClient } from './api/query-client.js';
import { meQuery } from './features/session/session.js';
import { leaveToAnother, sessionEnded } from './features/session/session-end.js';
import { i18n, startInChosenLanguage } from './i18n/i18n.js';
import { HomePage, newRouter } from './router.js';
import { OfficeFrame } from './shell/shell.js';
import { printLight } from './ui/print-light.js';
import { cssVariables, theme } from './ui/theme.js';
import './ui/fonts.css';
import './ui/mantine.css';
import './ui/global.css';

const queryClient = newQueryClient(sessionEnded, leaveToAnother);
const router = newRouter(queryClient);
const nonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? '';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no #root');

printLight();

/** React shows a sign of loading for 300 ms at least, one inside the other: what is there sooner is shown at once. */
const FIRST_PAGE_MS_MAX = 300;

await Promise.all([
  startInChosenLanguage(),
  Promise.race([loadFirstPage(), new Promise((resolve) => setTimeout(resolve, FIRST_PAGE_MS_MAX))]),
]);
createRoot(root).render(
  <StrictMode>
    <I18nextProvider i18n={i18n}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        defaultColorScheme="auto"
        getStyleNonce={() => nonce}
      >
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MantineProvider>
    </I18nextProvider>
  </StrictMode>,
);

/** What is shown first depends on who is signed in. */
async function loadFirstPage(): Promise<void> {
  await Promise.all([queryClient.prefetchQuery(meQuery), router.load()]);
  const me = queryClient.getQueryData(meQuery.queryKey) ?? null;
  if (me !== null) await Promise.all([OfficeFrame.preload?.(), HomePage.preload?.()]);
}
