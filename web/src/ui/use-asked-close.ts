import { useRef } from 'react';
import { useTranslation } from 'react-i18next';

/** Closes a dialog that somebody may have typed in: a slip of the hand (Escape, a click beside it) asks first. */
export function useAskedClose(onClose: () => void) {
  const { t } = useTranslation();
  const isTyped = useRef(false);
  return {
    /** Of what is around the fields. */
    onChange: () => {
      isTyped.current = true;
    },
    onClose: () => {
      if (!isTyped.current || window.confirm(t('dialog.discard'))) onClose();
    },
  };
}
