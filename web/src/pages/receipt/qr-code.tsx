import { create } from 'qrcode';

/** Modules of white around it that readers need. */
const QUIET = 4;

/** An address as a picture that a telephone reads; drawn as one path, so that it prints sharp and needs no other file. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const { size, data } = modules;
  const path = Array.from(data, (dark, at) =>
    dark === 0 ? '' : `M${QUIET + (at % size)} ${QUIET + Math.floor(at / size)}h1v1h-1z`,
  ).join('');
  const side = size + 2 * QUIET;
  return (
    <svg
      width={112}
      height={112}
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
