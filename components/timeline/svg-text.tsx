import type { SVGAttributes } from 'react';
import { NAME_SIZE } from '@/lib/timeline/labelled-thread';

interface SvgTextProps extends SVGAttributes<SVGTextElement> {
  ink?: string;
  bold?: boolean;
  /** A rim of paper, so that words stay legible over lines. */
  halo?: boolean;
  'data-probe'?: string;
}

/** A line of text in a drawing; styled by attributes alone, so that an exported picture looks the same. */
export function SvgText({ ink = 'ink-2', bold = false, halo = false, ...rest }: SvgTextProps) {
  const rim = halo
    ? ({ paintOrder: 'stroke', stroke: 'var(--paper)', strokeWidth: 3.5, strokeLinejoin: 'round' } as const)
    : {};
  return <text fontSize={NAME_SIZE} fontWeight={bold ? 600 : 400} fill={`var(--${ink})`} {...rim} {...rest} />;
}
