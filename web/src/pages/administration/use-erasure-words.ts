import { useTranslation } from 'react-i18next';
import { knownAs } from '../../features/history/known.js';
import { ROLES, type Erasure } from './erasures.js';

/** Erasures and whom they are about, in words. */
export function useErasureWords() {
  const { t } = useTranslation('administration');
  const role = (name: string) => {
    const known = knownAs(ROLES, name);
    return known === undefined ? name : t(`erasures.role.${known}`);
  };
  const who = (roles: readonly string[], former?: number) => {
    const named = roles.map(role).join(', ');
    return former === undefined ? named : t('erasures.former', { who: named });
  };
  return {
    who,
    title: ({ case: code, role: name, former, retentionClass }: Erasure) =>
      t('erasures.item', {
        what: t(`erasures.class.${retentionClass}`),
        who: who([name], former),
        case: code,
      }),
  };
}
