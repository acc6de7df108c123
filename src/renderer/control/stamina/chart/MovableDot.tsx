import { useState } from 'react';
import type { PointerEvent } from 'react';
import { length } from '../in-words';
import type { Scale } from './scale';
import type { Dot } from './track';

interface DotProps {
  readonly dot: Dot;
  readonly scale: Scale;
  readonly colour: string;
  readonly onMove: (seconds: number) => void;
}

/** A dragged length is rounded to so many seconds: a pixel is worth more than one. */
const grain = 5;
const radius = 5.5;

/**
 * A result: full when it met its target, hollow when not yet. That of a practice can be dragged up and down; whoever does
 * not drag types in the table below.
 */
export function MovableDot({ dot, scale, colour, onMove }: DotProps) {
  const [dragged, setDragged] = useState<number | null>(null);
  const seconds = dragged ?? dot.seconds;
  const met = dragged === null ? dot.met : dragged >= dot.target;
  const [cx, cy] = [dot.x, scale.yOf(seconds)];
  const secondsAt = ({ clientY, currentTarget }: PointerEvent<SVGGElement>): number => {
    const top = currentTarget.ownerSVGElement?.getBoundingClientRect().top ?? 0;
    return Math.max(grain, Math.round(scale.secondsAt(clientY - top) / grain) * grain);
  };
  return (
    <g
      data-result={dot.id}
      data-met={met}
      className={dot.canMove ? 'dot dot-movable' : 'dot'}
      {...(dot.canMove
        ? {
            onPointerDown: (event) => {
              event.currentTarget.setPointerCapture(event.pointerId);
              setDragged(dot.seconds);
            },
            onPointerMove: (event) => {
              if (dragged !== null) setDragged(secondsAt(event));
            },
            onPointerUp: () => {
              if (dragged !== null && dragged !== dot.seconds) onMove(dragged);
              setDragged(null);
            },
            onPointerCancel: () => setDragged(null),
          }
        : {})}
    >
      {dot.canMove ? <circle className="dot-reach" cx={cx} cy={cy} r={11} /> : null}
      {met ? (
        <circle
          cx={cx}
          cy={cy}
          r={radius}
          fill={`var(--st-${colour})`}
          stroke={`var(--key, var(--st-${colour}-deep))`}
          strokeWidth={1.5}
        />
      ) : (
        <circle cx={cx} cy={cy} r={radius - 0.8} className="dot-not-yet" />
      )}
      {dragged === null ? null : (
        <text x={cx} y={cy - 12} textAnchor="middle" className="chart-note chart-strong">
          {length(dragged)}
        </text>
      )}
      <title>{length(seconds)}</title>
    </g>
  );
}
