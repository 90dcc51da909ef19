import type { Case } from '../../features/case/case.js';
import { useProcedureWords } from '../../features/procedures/procedures.js';

/** Fields by their paths (`child.givenName`), each with the part that it stands in. */
export function useFieldNames({ procedure, version }: Case): (paths: readonly string[]) => string {
  const word = useProcedureWords(procedure, version);
  const known = (path: string) => {
    const label = `field.${path}`;
    const said = word(label);
    return said === label ? undefined : said;
  };
  const nameOf = (path: string) => {
    const [group = path, field] = path.split('.');
    const own = field === undefined ? undefined : known(`${group}.${field}`);
    return [known(group) ?? group, own].filter((said) => said !== undefined).join(' › ');
  };
  return (paths) => [...new Set(paths.map(nameOf))].join(', ');
}
