import { type EmblemDrawing, ink, pale, solid } from './emblem-drawing';

const head =
  'M24 114 C22 86 28 56 44 38 L46 14 L60 28 C74 32 84 44 92 60 L106 80 C112 90 108 102 96 104 C86 105 80 98 74 92 ' +
  'C70 92 66 92 62 91 C64 100 68 108 72 114Z';
const mane =
  'M48 12 C36 12 30 20 28 28 C20 30 14 40 16 50 C8 56 6 66 10 76 C4 84 4 94 8 102 C6 110 7 116 10 116 H30 C28 86 32 58 46 40Z';

export const horse: EmblemDrawing = {
  silhouette: [solid(mane), solid(head, 4)],
  draw: ({ body, dark }) => (
    <>
      <path d={head} fill={body} stroke={body} strokeWidth={4} />
      <path d={mane} fill={dark} />
      <path d="M92 60 L106 80 C112 90 108 102 96 104 C86 105 80 98 76 93 C84 88 90 78 90 66Z" fill={pale} />
      <circle cx={68} cy={52} r={6} fill={dark} />
      <path d="M98 86 V88" stroke={ink} strokeWidth={6} />
    </>
  ),
};
