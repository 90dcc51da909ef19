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
import { newRouter } from './router.js';
import { cssVariables, theme } from './ui/theme.js';
import './ui/fonts.css';
import './ui/mantine.css';
import './ui/global.css';

const queryClient = newQueryClient(sessionEnded, leaveToAnother);
const router = newRouter(queryClient);
const nonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? '';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no #root');

// What is shown first depends on who is signed in: the question goes out while the words load.
void queryClient.prefetchQuery(meQuery);
await startInChosenLanguage();
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
