import { useId } from 'react';
import { edgeWidth } from '../edge';
import { Picture } from '../Picture';
import { round } from '../units';

export interface HandProps {
  /** Width, in u; the height is 2.09 times as much, of which the cuff may be cut off below. */
  readonly width: number;
  readonly label?: string | undefined;
}

const grid = { width: 430, height: 900 } as const;
const fingers = 'M190 380 L152 84 M278 380 L318 92';
const palm =
  'M92 392 V470 C92 532 116 560 118 612 H318 C320 570 344 552 354 514 C362 482 358 450 342 428 C330 410 322 394 320 366 H104Z';
const littleFinger = 'M122 372 V452';
const ringFinger = 'M194 358 V456';
const thumb =
  'M340 424 C326 398 300 392 272 400 L160 438 C118 454 128 516 176 506 L256 482 L330 560 L352 480Z';
const thumbLine =
  'M347 424 C330 396 300 390 272 400 L160 438 C116 456 130 520 176 506 L254 482 C276 476 292 492 292 516';
const cuff = 'M94 600 H342 L366 900 H70Z';
const cuffChevrons = [0, 1, 2, 3]
  .map((i) => `M28 ${764 + i * 78} L218 ${668 + i * 78} L408 ${764 + i * 78}`)
  .join(' ');

const ink = 'var(--e-ink)';
const paper = 'var(--e-pale)';

interface FoldedFingerProps {
  readonly d: string;
  readonly outer: number;
}

function FoldedFinger({ d, outer }: FoldedFingerProps) {
  return (
    <>
      <path d={d} stroke={ink} strokeWidth={outer} />
      <path d={d} stroke={paper} strokeWidth={outer - 28} />
    </>
  );
}

/**
 * Two raised fingers with the palm to the class: the back of the same hand is an insult in Britain. It is the colour of
 * paper, nobody's skin, on every ground.
 */
export function Hand({ width, label }: HandProps) {
  const cuffId = useId();
  const height = round((width * grid.height) / grid.width);
  const edge = (2 * edgeWidth(width) * grid.width) / width;
  return (
    <Picture width={width} height={height} viewBox={`0 0 ${grid.width} ${grid.height}`} label={label}>
      <clipPath id={cuffId}>
        <path d={cuff} />
      </clipPath>
      <g strokeLinejoin="round" strokeLinecap="round" fill="none">
        <g stroke="var(--key, transparent)">
          <path d={fingers} strokeWidth={112 + edge} />
          <path d={palm} strokeWidth={28 + edge} />
          <path d={littleFinger} strokeWidth={90 + edge} />
          <path d={cuff} strokeWidth={14 + edge} />
        </g>
        <path d={fingers} stroke={ink} strokeWidth={112} />
        <path d={palm} fill={ink} stroke={ink} strokeWidth={28} />
        <path d={fingers} stroke={paper} strokeWidth={84} />
        <path d={palm} fill={paper} />
        <FoldedFinger d={littleFinger} outer={90} />
        <FoldedFinger d={ringFinger} outer={100} />
        <path d={thumb} fill={paper} />
        <path d={thumbLine} stroke={ink} strokeWidth={14} />
        <path d={cuff} fill={ink} />
        <path
          clipPath={`url(#${cuffId})`}
          d={cuffChevrons}
          stroke={paper}
          strokeWidth={30}
          strokeLinejoin="miter"
          strokeLinecap="butt"
        />
        <path d={cuff} stroke={ink} strokeWidth={14} />
      </g>
    </Picture>
  );
}
