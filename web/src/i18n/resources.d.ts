import type { vi } from './vi.js';
import type { viLater } from './vi-later.js';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof vi & typeof viLater;
  }
}
