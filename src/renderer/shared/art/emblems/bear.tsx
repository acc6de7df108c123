import { type EmblemDrawing, ink, pale, solid } from './emblem-drawing';

const head = 'M60 24 C88 24 108 42 108 68 C108 94 88 110 60 110 C32 110 12 94 12 68 C12 42 32 24 60 24Z';
const ears = 'M8 30 A19 19 0 1 1 46 30 A19 19 0 1 1 8 30Z M74 30 A19 19 0 1 1 112 30 A19 19 0 1 1 74 30Z';
const innerEars = 'M18 31 A9 9 0 1 1 36 31 A9 9 0 1 1 18 31Z M84 31 A9 9 0 1 1 102 31 A9 9 0 1 1 84 31Z';

export const bear: EmblemDrawing = {
  silhouette: [solid(ears), solid(head)],
  draw: ({ body, dark }) => (
    <>
      <path d={ears} fill={body} />
      <path d={innerEars} fill={dark} />
      <path d={head} fill={body} />
      <ellipse cx={60} cy={85} rx={27} ry={20} fill={pale} />
      <path d="M49 75 Q60 69 71 75 Q71 84 60 88 Q49 84 49 75Z" fill={ink} />
      <path d="M60 86 V93 M50 95 Q55 99 60 93 Q65 99 70 95" fill="none" stroke={ink} strokeWidth={4.5} />
      <circle cx={40} cy={58} r={6.5} fill={dark} />
      <circle cx={80} cy={58} r={6.5} fill={dark} />
    </>
  ),
};
