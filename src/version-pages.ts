import { versionPage } from './features/procedures/version-page/version-page.js';
import { registry } from '../workflows/registry.js';

/** Where the pages of the versions lie. */
export const PAGES_FOLDER = 'docs/reference';

/** A page for each version of the registry, by its file name. */
export function versionPages(): ReadonlyMap<string, string> {
  return new Map(registry.map((version) => [`${version.key}-v${version.version}.md`, versionPage(version)]));
}
