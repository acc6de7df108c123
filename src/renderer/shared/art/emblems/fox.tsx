import { type EmblemDrawing, ink, pale, solid } from './emblem-drawing';

const head = 'M15 15 L45 37 Q60 33 75 37 L105 15 Q112 52 99 74 L60 108 L21 74 Q8 52 15 15Z';

export const fox: EmblemDrawing = {
  silhouette: [solid(head, 8), solid('M51 99 H69 L60 110Z', 7)],
  draw: ({ body, dark }) => (
    <>
      <path d={head} fill={body} stroke={body} strokeWidth={8} />
      <path d="M17 66 Q40 60 51 82 L60 108 L23 75Z M103 66 Q80 60 69 82 L60 108 L97 75Z" fill={pale} />
      <path d="M24 29 L41 41 Q33 45 28 52Z M96 29 L79 41 Q87 45 92 52Z" fill={dark} opacity={0.9} />
      <circle cx={43} cy={63} r={6.5} fill={dark} />
      <circle cx={77} cy={63} r={6.5} fill={dark} />
      <path d="M51 99 H69 L60 110Z" fill={ink} stroke={ink} strokeWidth={7} />
    </>
  ),
};
