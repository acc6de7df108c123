import { type EmblemDrawing, pale, solid } from './emblem-drawing';

const torso =
  'M117 62 C107 40 84 28 62 30 C46 32 36 44 28 54 L6 32 C2 50 2 74 6 92 L28 70 C36 82 46 92 62 94 C84 96 107 84 117 62Z';
const fins =
  'M46 38 C50 20 66 12 82 14 C80 22 82 28 88 36Z M52 88 C54 102 60 110 70 112 C72 104 76 98 82 90Z';
const bands =
  'M46 38.5 Q37 62 46 86.2 L56.5 92.4 Q47 62 56.5 31.7Z M69 30.4 Q61 62 69 93.7 L80 91.7 Q73 62 80 32.6Z';

export const fish: EmblemDrawing = {
  silhouette: [solid(torso), solid(fins)],
  draw: ({ body, dark }) => (
    <>
      <path d={fins} fill={body} />
      <path d={torso} fill={body} />
      <path d={bands} fill={pale} />
      <circle cx={95} cy={54} r={6.5} fill={dark} />
      <path d="M111 70 Q104 75 98 72" fill="none" stroke={dark} strokeWidth={4.5} />
    </>
  ),
};
