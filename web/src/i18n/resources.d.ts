import type { vi } from './vi.js';
import type { viLater } from './vi-later.js';

type Later = { readonly [Area in keyof typeof viLater]: Awaited<ReturnType<(typeof viLater)[Area]>>['default'] };

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof vi & Later;
  }
}
