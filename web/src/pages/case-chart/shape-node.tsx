import { IconBan, IconCheck, IconMapPin, IconX } from '@tabler/icons-react';
import { Handle, Position, type NodeProps } from '@xyflow/react';
import type { ShapeNodeType } from './picture-parts.js';
import classes from './chart.module.css';

const PICTURES = { active: IconMapPin, visited: IconCheck, open: undefined, dead: IconX } as const;

/** A state, or the frame around some; what it is at shows as a picture, a border and a colour. */
export function ShapeNode({ data: { shape } }: NodeProps<ShapeNodeType>) {
  const { label, detail, standing, isFrame, kind } = shape;
  const Picture = kind === 'attempt' ? IconBan : PICTURES[standing];
  return (
    <div className={classes[isFrame ? 'frame' : 'box']} data-standing={standing} data-kind={kind}>
      <Handle type="target" position={Position.Left} isConnectable={false} className={classes['handle']} />
      <span className={classes['name']}>
        {Picture !== undefined && <Picture size={14} aria-hidden />}
        {label}
      </span>
      {detail !== undefined && detail !== '' && !isFrame && <span className={classes['detail']}>{detail}</span>}
      <Handle type="source" position={Position.Right} isConnectable={false} className={classes['handle']} />
    </div>
  );
}
