import { type EmblemDrawing, ink, pale, solid } from './emblem-drawing';

const ears = 'M51 62 C32 50 20 20 30 3 C48 9 60 34 60 60Z M60 60 C60 34 72 9 90 3 C100 20 88 50 69 62Z';
const innerEars =
  'M50 51 C40 42 32 27 34 15 C44 24 53 39 54 51Z M70 51 C80 42 88 27 86 15 C76 24 67 39 66 51Z';
const head = 'M60 47 C82 47 98 62 98 83 C98 103 82 115 60 115 C38 115 22 103 22 83 C22 62 38 47 60 47Z';
const muzzle = 'M60 82 C73 82 84 89 84 99 C84 108 73 113 60 113 C47 113 36 108 36 99 C36 89 47 82 60 82Z';

export const hare: EmblemDrawing = {
  silhouette: [solid(ears), solid(head)],
  draw: ({ body, dark }) => (
    <>
      <path d={ears} fill={body} />
      <path d={innerEars} fill={pale} />
      <path d={head} fill={body} />
      <path d={muzzle} fill={pale} />
      <path d="M52 84 H68 L60 93Z" fill={ink} stroke={ink} strokeWidth={5} />
      <path d="M60 94 V104" stroke={ink} strokeWidth={4.5} />
      <circle cx={41} cy={72} r={6.5} fill={dark} />
      <circle cx={79} cy={72} r={6.5} fill={dark} />
    </>
  ),
};
