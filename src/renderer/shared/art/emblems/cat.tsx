import { type EmblemDrawing, ink, line, pale, solid } from './emblem-drawing';

const tail = 'M40 104 C10 106 6 82 16 68 C22 58 18 48 10 46';
const torso = 'M34 108 C30 84 42 62 62 58 L88 60 C94 76 94 92 92 108Z';
const head =
  'M52 14 L66 22 Q76 19 86 22 L100 14 C106 28 108 40 106 48 C104 62 92 70 76 70 C60 70 48 62 46 48 C44 40 46 28 52 14Z';
const whiskers = 'M50 54 L38 51 M51 61 L40 64 M102 54 L114 51 M101 61 L112 64';

export const cat: EmblemDrawing = {
  silhouette: [line(tail, 11), solid(torso, 4), solid(head, 5), line(whiskers, 3.5)],
  draw: ({ body, dark }) => (
    <>
      <path d={tail} fill="none" stroke={body} strokeWidth={11} />
      <path d={torso} fill={body} stroke={body} strokeWidth={4} />
      <path d="M78 108 C74 96 74 84 78 72 C86 74 90 84 90 94 C90 100 90 104 90 108Z" fill={pale} />
      <path d={head} fill={body} stroke={body} strokeWidth={5} />
      <path d="M64 44 V46 M88 44 V46" stroke={dark} strokeWidth={10} />
      <path d="M71 53 H81 L76 59Z" fill={dark} stroke={dark} strokeWidth={3} />
      <path d={whiskers} stroke={ink} strokeWidth={3.5} />
    </>
  ),
};
