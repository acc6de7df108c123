import { type EmblemDrawing, ink, solid } from './emblem-drawing';

const head = 'M86 68 C86 56 94 48 103 48 C112 48 117 55 117 63 C117 75 106 82 92 84Z';
const legsAndTail =
  'M20 80 L44 80 L40 98 Q39 102 35 102 L25 102 Q21 102 21 98Z ' +
  'M66 80 L90 80 L89 98 Q89 102 85 102 L75 102 Q71 102 70 98Z M18 76 L4 84 L22 88Z';
const shell = 'M12 80 C12 48 30 26 53 26 C76 26 94 48 94 80 Q94 86 88 86 L18 86 Q12 86 12 80Z';
const plates = 'M20 72 C22 50 35 34 53 34 C71 34 84 50 86 72Z';
const seams = 'M53 34 V44 M53 44 L37 53 V72 M53 44 L69 53 V72 M37 53 L25 50 M69 53 L81 50';

export const turtle: EmblemDrawing = {
  silhouette: [solid(head), solid(legsAndTail), solid(shell)],
  draw: ({ body, dark }) => (
    <>
      <path d={head} fill={body} />
      <path d={legsAndTail} fill={body} />
      <path d={shell} fill={ink} />
      <path d={plates} fill={body} />
      <path d={seams} fill="none" stroke={dark} strokeWidth={6} />
      <circle cx={105} cy={60} r={4.8} fill={dark} />
    </>
  ),
};
