import { BaseEdge, EdgeLabelRenderer, type EdgeProps } from '@xyflow/react';
import type { RoutedEdgeType } from './picture-parts.js';
import classes from './chart.module.css';

const TIP = 7;

/** An arrow along the points that were computed for it, with what leads there written beside. */
export function RoutedEdge({ id, data }: EdgeProps<RoutedEdgeType>) {
  if (data === undefined) return null;
  const { points, label, labels, kind } = data.arrow;
  const path = points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x},${y}`).join(' ');
  const [before, end] = points.slice(-2);
  return (
    <g className={classes['arrow']} data-kind={kind}>
      <BaseEdge id={id} path={path} interactionWidth={0} />
      {before !== undefined && end !== undefined && (
        <path
          className={classes['tip']}
          d={`M0,0 L${-TIP},${-TIP / 2} L${-TIP},${TIP / 2} Z`}
          transform={`translate(${end.x},${end.y}) rotate(${(Math.atan2(end.y - before.y, end.x - before.x) * 180) / Math.PI})`}
        />
      )}
      {label !== undefined && (
        <EdgeLabelRenderer>
          <div
            className={classes['label']}
            data-kind={kind}
            style={{ transform: `translate(${label.x}px,${label.y}px)`, width: label.width, height: label.height }}
          >
            {labels.map((line) => (
              <span key={line}>{line}</span>
            ))}
          </div>
        </EdgeLabelRenderer>
      )}
    </g>
  );
}
