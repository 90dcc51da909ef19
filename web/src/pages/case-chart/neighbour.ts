/** Where an arrow key leads from a state: along an arrow of the picture, to what lies that way. */
import type { Layout, PlacedShape, Point } from './layout.js';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** The nearest connected state in that direction, else the nearest of all; undefined where there is none. */
export function neighbourOf({ shapes, arrows }: Layout, from: string, direction: Direction): string | undefined {
  const centres = centresOf(shapes);
  const here = centres.get(from);
  if (here === undefined) return undefined;
  const connected = new Set(
    arrows.flatMap((arrow) => (arrow.from === from ? [arrow.to] : arrow.to === from ? [arrow.from] : [])),
  );
  const ahead = shapes
    .filter(({ id }) => id !== from)
    .flatMap(({ id }) => {
      const centre = centres.get(id);
      const gap = centre === undefined ? undefined : gapTo(here, centre, direction);
      return gap === undefined ? [] : [{ id, gap }];
    })
    .toSorted((one, other) => one.gap - other.gap);
  return (ahead.find(({ id }) => connected.has(id)) ?? ahead[0])?.id;
}

/** How far it is that way; what lies more to the side than ahead is not that way. */
function gapTo(here: Point, there: Point, direction: Direction): number | undefined {
  const [dx, dy] = [there.x - here.x, there.y - here.y];
  const ahead = { left: -dx, right: dx, up: -dy, down: dy }[direction];
  const aside = Math.abs(direction === 'left' || direction === 'right' ? dy : dx);
  return ahead > 0 && ahead >= aside / 2 ? ahead + 2 * aside : undefined;
}

/** The middle of each shape, counted from the corner of the picture. */
function centresOf(shapes: readonly PlacedShape[]): ReadonlyMap<string, Point> {
  const corners = new Map<string, Point>();
  const centres = new Map<string, Point>();
  // A frame stands before what is inside it.
  for (const { id, frame, x, y, width, height } of shapes) {
    const corner = corners.get(frame ?? '') ?? { x: 0, y: 0 };
    corners.set(id, { x: corner.x + x, y: corner.y + y });
    centres.set(id, { x: corner.x + x + width / 2, y: corner.y + y + height / 2 });
  }
  return centres;
}
