/** How money changes hands at the desk. */
export const METHODS = ['cash', 'transfer'] as const;
