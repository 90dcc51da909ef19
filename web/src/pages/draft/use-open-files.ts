import { useCallback, useRef, useState } from 'react';

interface OpenFiles {
  /** Tells how many chosen files the server does not have. */
  readonly report: (count: number) => void;
  /** Whether somebody wanted to go on although there are some. */
  readonly isHeld: boolean;
  /** Asked by who wants to go on; true: not yet. */
  readonly hold: () => boolean;
}

/** Nobody goes on while a file is on its way or was not taken: the case would begin without it. */
export function useOpenFiles(): OpenFiles {
  // Asked when a key is pressed, which may be before the next render.
  const count = useRef(0);
  const [isHeld, setHeld] = useState(false);
  const report = useCallback((open: number) => {
    count.current = open;
    if (open === 0) setHeld(false);
  }, []);
  const hold = () => {
    setHeld(count.current > 0);
    return count.current > 0;
  };
  return { report, isHeld, hold };
}
