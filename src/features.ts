/** Every feature of the HTTP side; a new one adds its line here. */
import { CasesModule } from './features/cases/cases.module.js';

export const FEATURES = [CasesModule] as const;
