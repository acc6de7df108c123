import { useId } from 'react';
import { Picture } from '../Picture';
import { round } from '../units';

export interface OpenHandProps {
  /** Height, in u; the width is 0.62 times as much. */
  readonly height: number;
  readonly label?: string | undefined;
}

const grid = { width: 558, height: 900 } as const;
/** From the little finger to the index, so that each stands before the next. */
const fingers = ['M444 470 L496 232', 'M362 450 L386 116', 'M276 450 L272 72', 'M192 470 L156 122'];
const thumb = 'M214 640 L66 438';
const palm = 'M148 440 H486 V548 C486 628 446 672 424 716 H206 C190 676 148 640 148 580Z';
const palmLines = 'M196 470 C262 520 286 592 268 676 M330 520 C376 536 414 530 446 506';
const cuff = 'M176 706 H450 L474 900 H152Z';
const cuffChevrons = [0, 1, 2]
  .map((i) => `M110 ${842 + i * 78} L313 ${746 + i * 78} L516 ${842 + i * 78}`)
  .join(' ');

const ink = 'var(--e-ink)';
const paper = 'var(--e-pale)';
const outer = 98;
const inner = 76;

/** A raised hand, flat, with the palm to the class. It is the colour of paper, nobody's skin. */
export function OpenHand({ height, label }: OpenHandProps) {
  const cuffId = useId();
  const width = round((height * grid.width) / grid.height);
  return (
    <Picture width={width} height={height} viewBox={`0 0 ${grid.width} ${grid.height}`} label={label}>
      <clipPath id={cuffId}>
        <path d={cuff} />
      </clipPath>
      <g strokeLinejoin="round" strokeLinecap="round" fill="none">
        <path d={palm} stroke={ink} strokeWidth={22} />
        {fingers.map((d) => (
          <g key={d}>
            <path d={d} stroke={ink} strokeWidth={outer} />
            <path d={d} stroke={paper} strokeWidth={inner} />
          </g>
        ))}
        <path d={thumb} stroke={ink} strokeWidth={outer + 8} />
        <path d={thumb} stroke={paper} strokeWidth={inner + 8} />
        <path d={palm} fill={paper} />
        <path d={palmLines} stroke={ink} strokeWidth={11} />
        <path d={cuff} fill={ink} />
        <path
          clipPath={`url(#${cuffId})`}
          d={cuffChevrons}
          stroke={paper}
          strokeWidth={28}
          strokeLinejoin="miter"
          strokeLinecap="butt"
        />
        <path d={cuff} stroke={paper} strokeWidth={12} />
      </g>
    </Picture>
  );
}
