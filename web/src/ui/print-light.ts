const SCHEME = 'data-mantine-color-scheme';

/** Paper is white: what is printed has the colours of the light theme, whichever the screen has. */
export function printLight(): void {
  const root = document.documentElement;
  let ofScreen: string | undefined;
  const change = (isPrinted: boolean) => {
    if (isPrinted) ofScreen ??= root.getAttribute(SCHEME) ?? 'light';
    else if (ofScreen === undefined) return;
    root.setAttribute(SCHEME, isPrinted ? 'light' : (ofScreen ?? 'light'));
    if (!isPrinted) ofScreen = undefined;
  };
  window.matchMedia('print').addEventListener('change', ({ matches }) => change(matches));
}
