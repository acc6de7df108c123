import { type EmblemDrawing, line, pale, solid } from './emblem-drawing';

const back =
  'M30 50 C32 62 40 64 48 58 C60 46 72 40 86 40 C104 40 114 54 114 70 C114 92 96 104 68 104 C36 104 18 84 18 54 ' +
  'C18 46 14 42 8 38 C4 34 4 26 8 22 C18 22 24 27 26 33 C29 27 36 23 45 24 C48 30 46 38 40 42 C34 44 30 46 30 50Z';
const belly = 'M114 72 C112 93 95 104 68 104 C54 104 43 100 35 94 C58 96 76 92 84 78 C90 72 104 72 114 72Z';
const folds = 'M60 100 C66 98 71 95 75 91 M76 101 C82 98 87 94 90 88 M92 96 C97 93 100 89 102 84';
const spout = 'M84 30 C84 22 78 17 71 18 M84 30 C84 22 90 17 97 18';

export const whale: EmblemDrawing = {
  silhouette: [solid(back), line(spout, 7)],
  draw: ({ body, dark }) => (
    <>
      <path d={back} fill={body} />
      <path d={belly} fill={pale} />
      <path d={folds} fill="none" stroke={body} strokeWidth={4} />
      <circle cx={90} cy={61} r={6} fill={dark} />
      <path d={spout} fill="none" stroke={body} strokeWidth={7} />
    </>
  ),
};
