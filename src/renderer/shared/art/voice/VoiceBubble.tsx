import type { VoiceLevel } from '../../../../domain/plan/plan';
import { Picture } from '../Picture';
import { round } from '../units';

export interface VoiceBubbleProps {
  readonly level: VoiceLevel['level'];
  /** Width of the bubble without its sound arcs, in u. */
  readonly size: number;
  readonly label?: string | undefined;
}

const box = 'M18 5 H70 Q85 5 85 20 V62 Q85 77 70 77 H18 Q3 77 3 62 V20 Q3 5 18 5Z';
const boxWithTail = 'M18 5 H70 Q85 5 85 20 V62 Q85 77 70 77 H42 L22 94 V77 H18 Q3 77 3 62 V20 Q3 5 18 5Z';
const arcs = ['M98 24 Q108 41 98 58', 'M113 12 Q131 41 113 70'] as const;
/** The width of the drawing at each level: arcs stand to the right of the bubble. */
const widths = { 0: 88, 1: 88, 2: 88, 3: 108, 4: 126 } as const;

/**
 * How loud: 0 has no tail and does not speak, 1 whispers with an outline, 2 speaks and is solid, 3 and 4 carry further
 * with one arc of sound and two. Ink only, and always the number.
 */
export function VoiceBubble({ level, size, label }: VoiceBubbleProps) {
  const scale = size / 88;
  const loud = level >= 2;
  return (
    <Picture
      width={round(widths[level] * scale)}
      height={round(98 * scale)}
      viewBox={`0 0 ${widths[level]} 98`}
      label={label}
      colour="var(--ink)"
    >
      <path
        d={level === 0 ? box : boxWithTail}
        fill={loud ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth={5.5}
        strokeLinejoin="round"
      />
      {arcs.slice(0, Math.max(0, level - 2)).map((d) => (
        <path key={d} d={d} fill="none" stroke="currentColor" strokeWidth={6.5} strokeLinecap="round" />
      ))}
      <text
        x={44}
        y={65.5}
        textAnchor="middle"
        fontFamily="var(--font-head)"
        fontSize={70}
        fontWeight={600}
        fill={loud ? 'var(--ground, var(--paper))' : 'currentColor'}
      >
        {level}
      </text>
    </Picture>
  );
}
