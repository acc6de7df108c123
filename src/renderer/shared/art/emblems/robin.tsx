import { type EmblemDrawing, ink, line, pale, solid } from './emblem-drawing';

const torso =
  'M2 92 L30 64 C31 37 48 18 72 18 C93 18 108 35 108 58 C108 85 89 104 62 104 C46 104 36 100 28 90 L8 101Z';
const breast = 'M66 24 C89 20 102 38 102 58 C102 76 93 89 78 95 C60 91 48 77 52 58 C54 46 56 34 66 24Z';
const belly = 'M71 97 C60 100 46 98 35 91 C42 89 48 86 53 83 C58 90 64 94 71 97Z';
const beak = 'M103 41 L119 49 L106 57Z';
const legs = 'M52 100 V114 H62 M74 99 V114 H84';

export const robin: EmblemDrawing = {
  silhouette: [solid(torso), solid(beak, 3), line(legs, 5.5)],
  inkOutline: true,
  draw: ({ body, dark }) => (
    <>
      <path d={legs} fill="none" stroke={ink} strokeWidth={5.5} />
      <path d={beak} fill={ink} stroke={ink} strokeWidth={3} />
      <path d={torso} fill={ink} />
      {/* The seam shows only where the body is too dark to stand out from ink. */}
      <path d={breast} fill={body} stroke={dark} strokeWidth={3.5} />
      <path d={belly} fill={pale} />
      <circle cx={85} cy={46} r={6} fill={dark} />
    </>
  ),
};
