import type { LabelFile } from '../../../../src/kernel/procedure/procedure-version.js';
export const en: LabelFile = {};
