import type { ReactNode } from 'react';
import classes from './scroll-region.module.css';

/** What may be wider than the page scrolls by itself, with the keyboard too (WCAG 2.1.1). */
export function ScrollRegion({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={classes['region']} role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
