import { useLabel, type Label } from '../i18n/use-label.js';

interface CodeListProps {
  readonly id: string;
  readonly codes: readonly { readonly value: string; readonly label: Label }[];
}

/** What the browser offers while a code is typed: found by the code and by the name. */
export function CodeList({ id, codes }: CodeListProps) {
  const label = useLabel();
  return (
    <datalist id={id}>
      {codes.map((code) => (
        <option key={code.value} value={code.value} label={`${code.value} · ${label(code.label)}`} />
      ))}
    </datalist>
  );
}
