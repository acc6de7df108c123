import { type EmblemDrawing, ink, pale, solid } from './emblem-drawing';

const head = 'M60 42 C92 42 116 58 116 80 C116 100 92 108 60 108 C28 108 4 100 4 80 C4 58 28 42 60 42Z';
const brows = 'M15 40 A20 20 0 1 1 54 37 L50 64 H18Z M66 37 A20 20 0 1 1 105 40 L102 64 H70Z';

export const frog: EmblemDrawing = {
  silhouette: [solid(brows), solid(head)],
  draw: ({ body, dark }) => (
    <>
      <path d={brows} fill={body} />
      <path d={head} fill={body} />
      <circle cx={34} cy={38} r={13} fill={pale} />
      <circle cx={86} cy={38} r={13} fill={pale} />
      <circle cx={36} cy={39} r={7} fill={ink} />
      <circle cx={88} cy={39} r={7} fill={ink} />
      <path d="M18 76 Q60 102 102 76" fill="none" stroke={dark} strokeWidth={6} />
      <path d="M52 64 V65 M68 64 V65" stroke={dark} strokeWidth={5} />
    </>
  ),
};
