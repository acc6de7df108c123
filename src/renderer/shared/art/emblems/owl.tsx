import { type EmblemDrawing, ink, pale, solid } from './emblem-drawing';

const torso = 'M20 16 L42 28 Q60 22 78 28 L100 16 Q104 36 102 62 Q101 108 60 110 Q19 108 18 62 Q16 36 20 16Z';
const feathers = 'M38 84 L46 91 L54 84 M66 84 L74 91 L82 84 M52 97 L60 104 L68 97';

export const owl: EmblemDrawing = {
  silhouette: [solid(torso, 7)],
  draw: ({ body, pale: soft, beak }) => (
    <>
      <path d={torso} fill={body} stroke={body} strokeWidth={7} />
      <circle cx={41} cy={52} r={19} fill={pale} />
      <circle cx={79} cy={52} r={19} fill={pale} />
      <circle cx={44} cy={53} r={9} fill={ink} />
      <circle cx={82} cy={53} r={9} fill={ink} />
      <path d="M53 66 H67 L60 78Z" fill={beak} stroke={beak} strokeWidth={5} />
      <path d={feathers} fill="none" stroke={soft} strokeWidth={5} />
    </>
  ),
};
