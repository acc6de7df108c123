import { type EmblemDrawing, ink, line, pale, solid } from './emblem-drawing';

const wings = 'M44 46 C30 30 30 10 42 8 C54 6 62 24 60 44Z M62 44 C62 24 74 8 86 14 C96 20 88 38 72 48Z';
const sting = 'M10 74 L-1 74';
const belly = 'M9 74 A45 32 0 1 1 99 74 A45 32 0 1 1 9 74Z';
/** Each stripe ends on the outline of the belly, so that it needs no clipping. */
const stripes =
  'M23.5 50.5 Q13 74 23.5 97.5 A45 32 0 0 0 36.5 103.5 Q27 74 36.5 44.5 A45 32 0 0 0 23.5 50.5Z ' +
  'M50.5 42.1 Q41.5 74 50.5 105.9 A45 32 0 0 0 63.5 105.3 Q53.5 74 63.5 42.7 A45 32 0 0 0 50.5 42.1Z';
const head = 'M74 69 A19 19 0 1 1 112 69 A19 19 0 1 1 74 69Z';
const feelers = 'M96 50 Q98 38 108 36 M106 55 Q112 46 119 47';

export const bee: EmblemDrawing = {
  silhouette: [solid(wings, 6), line(sting, 7), solid(belly, 6), solid(head), line(feelers, 5.5)],
  inkOutline: true,
  draw: ({ body, dark }) => (
    <>
      <path d={wings} fill={pale} stroke={ink} strokeWidth={6} />
      <path d={sting} stroke={ink} strokeWidth={7} />
      <path d={belly} fill={body} />
      <path d={stripes} fill={dark} />
      <path d={belly} fill="none" stroke={ink} strokeWidth={6} />
      <path d={head} fill={ink} />
      <circle cx={99} cy={65} r={5.5} fill={pale} />
      <path d={feelers} stroke={ink} strokeWidth={5.5} fill="none" />
    </>
  ),
};
