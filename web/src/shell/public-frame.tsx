import type { ReactNode } from 'react';
import { Group } from '@mantine/core';
import { LanguageChoice } from '../ui/language-choice.js';
import { Brand } from './brand.js';
import classes from './public-frame.module.css';

/** What is around a page that needs no sign-in. */
export function PublicFrame({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <header className={`${classes['header']} no-print`}>
        <Group h="100%" px="md" justify="space-between" wrap="nowrap">
          <Brand />
          <LanguageChoice />
        </Group>
      </header>
      <main id="main" tabIndex={-1} className={classes['main']}>
        {children}
      </main>
    </>
  );
}
