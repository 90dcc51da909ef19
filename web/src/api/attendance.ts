/** What somebody does at a page, in whatever way they reach it. */
const TOUCHES = ['pointerdown', 'keydown', 'wheel'] as const;

/** The page was opened by somebody. */
let isTouched = true;
for (const touch of TOUCHES) window.addEventListener(touch, () => (isTouched = true), { capture: true, passive: true });

/** Whether somebody touched the page since it last asked the server for something; what it asks from now on is a new question. */
export function takeTouch(): boolean {
  const wasTouched = isTouched;
  isTouched = false;
  return wasTouched;
}

/** Calls back once, as soon as somebody touches the page; until the returned function is called. */
export function onNextTouch(listener: () => void): () => void {
  const over = new AbortController();
  for (const touch of TOUCHES)
    window.addEventListener(touch, () => (over.abort(), listener()), { passive: true, signal: over.signal });
  return () => over.abort();
}
