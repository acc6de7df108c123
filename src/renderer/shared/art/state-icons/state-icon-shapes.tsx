import type { ReactNode } from 'react';
import { Pencil } from '../station-icons/Pencil';

/** What the class is to do or to notice; each stands beside its word, never alone. */
export const stateIcons = [
  'ready',
  'opening',
  'work',
  'plan',
  'two-fingers',
  'one-minute',
  'clean-up',
  'move',
  'stay',
  'done',
  'pause',
  'held',
  'attention',
  'message',
  'target',
  'carpet',
] as const;
export type StateIconKind = (typeof stateIcons)[number];

const shoe = (
  <>
    <path d="M9 24 C9 12 12 4 18 4 C25 4 27 12 26 22 C25.5 28 24.5 31 24.5 35 H12 C11 31 9 29 9 24Z" />
    <path d="M12 40 H25 C26 48 23.5 53 18.5 53 C13.5 53 11.5 47 12 40Z" />
  </>
);

/** Drawn in `currentColor` on a grid of 64 x 64, strokes of 6 or more. */
export const stateIconShapes: Readonly<Record<StateIconKind, ReactNode>> = {
  ready: <path d="M6 8 H20 L38 32 L20 56 H6 L24 32Z M32 8 H40 L58 32 L40 56 H32 L50 32Z" />,
  // The class together.
  opening: (
    <>
      <circle cx={32} cy={16} r={10.5} />
      <path d="M17 59 V47 C17 37 23 31 32 31 C41 31 47 37 47 47 V59Z" />
      <circle cx={10.5} cy={27} r={7} />
      <path d="M1 59 V50 C1 43 5 38.5 10.5 38.5 C12 38.5 13 38.7 14 39.2 C12.7 42 12.5 45 12.5 48 V59Z" />
      <circle cx={53.5} cy={27} r={7} />
      <path d="M63 59 V50 C63 43 59 38.5 53.5 38.5 C52 38.5 51 38.7 50 39.2 C51.3 42 51.5 45 51.5 48 V59Z" />
    </>
  ),
  // The written line keeps it apart from the icon of Independent Writing.
  work: (
    <>
      <Pencil transform="translate(35 25) rotate(40) scale(.82)" halfWidth={9} />
      <path
        d="M4 58 C10 52 14 52 19 57 C24 62 29 62 34 57 C39 52 44 52 49 57 C53 61 57 61 60 58"
        fill="none"
        stroke="currentColor"
        strokeWidth={6}
        strokeLinecap="round"
      />
    </>
  ),
  plan: (
    <path d="M32 3 C18 3 9 13 9 25 C9 33 13 38 17 42 C19.5 44.5 20.5 46.5 20.5 49 H43.5 C43.5 46.5 44.5 44.5 47 42 C51 38 55 33 55 25 C55 13 46 3 32 3Z M22 54 H42 V56 Q42 62 36 62 H28 Q22 62 22 56Z" />
  ),
  // Palm to the front, as in the large drawing of the hand.
  'two-fingers': (
    <>
      <path
        d="M26 34 L20 9 M37.5 34 L43.5 9"
        fill="none"
        stroke="currentColor"
        strokeWidth={11.5}
        strokeLinecap="round"
      />
      <path
        fillRule="evenodd"
        d="M12 39 Q12 33 18 33 H42 Q51 36 51 44 C51 52 46 55 45 62 H20 C19 55 12 52 12 45Z M22.5 49 L37 44.2 Q46.5 42.5 46.5 52 L42.8 52 Q42.8 46.8 38 47.7 L23.6 52.5Z"
      />
    </>
  ),
  // The disk, nearly empty.
  'one-minute': (
    <>
      <circle cx={32} cy={32} r={27} fill="none" stroke="currentColor" strokeWidth={6} />
      <path d="M32 32 L12.9 12.9 A27 27 0 0 1 32 5Z" />
    </>
  ),
  'clean-up': (
    <>
      <path d="M10 28 H54 L50 56 Q49.5 61 44.5 61 H19.5 Q14.5 61 14 56Z" />
      <path d="M21 24 V9 L25.5 2 L30 9 V24Z M35 24 L38.5 10 L44.5 5 L46.5 12.5 L43.5 24Z" />
    </>
  ),
  move: (
    <>
      <g transform="rotate(12 18 32)">{shoe}</g>
      <g transform="translate(29 9) rotate(12 18 32)">{shoe}</g>
    </>
  ),
  // A chair.
  stay: (
    <path d="M9 6 Q9 2 13 2 H16 Q20 2 20 6 V29 H51 Q56 29 56 34 V59 Q56 62 53 62 H49 Q46 62 46 59 V42 H19 V59 Q19 62 16 62 H12 Q9 62 9 59Z" />
  ),
  done: (
    <path
      fillRule="evenodd"
      d="M32 2 A30 30 0 1 0 32 62 A30 30 0 1 0 32 2Z M16 33 L22.5 26.5 L28.5 32.5 L43 18 L49.5 24.5 L28.5 45.5Z"
    />
  ),
  pause: (
    <path d="M14 8 Q14 5 17 5 H24 Q27 5 27 8 V56 Q27 59 24 59 H17 Q14 59 14 56Z M37 8 Q37 5 40 5 H47 Q50 5 50 8 V56 Q50 59 47 59 H40 Q37 59 37 56Z" />
  ),
  held: (
    <path
      fillRule="evenodd"
      d="M10 2 H54 V10 H50 C50 22 44 27 38.5 32 C44 37 50 42 50 54 H54 V62 H10 V54 H14 C14 42 20 37 25.5 32 C20 27 14 22 14 10 H10Z M21 10 C21 19 26 23 32 28 C38 23 43 19 43 10Z"
    />
  ),
  // A raised hand, palm to the front.
  attention: (
    <>
      <path
        d="M20.5 42 V15 M30.5 40 V7 M40.5 40 V9 M50.5 42 V18 M21 51 L8 36"
        fill="none"
        stroke="currentColor"
        strokeWidth={7.8}
        strokeLinecap="round"
      />
      <path d="M16.600 33 H54.400 V43 C54.400 55 47 62 37 62 C29 62 23 59 18 51Z" />
    </>
  ),
  // A flag on its pole.
  target: <path d="M10 3 H17 V61 H10Z M17 6 H56 L45 20.5 L56 35 H17Z" />,
  // The class seated on a rug.
  carpet: (
    <>
      <circle cx={13} cy={19} r={8} />
      <circle cx={32} cy={11} r={8} />
      <circle cx={51} cy={19} r={8} />
      <path d="M2 43 C2 35 6 30 13 30 C16 30 18.5 31 20 33 V43Z M62 43 C62 35 58 30 51 30 C48 30 45.5 31 44 33 V43Z" />
      <path d="M23 43 V33 C23 26 26.5 22 32 22 C37.5 22 41 26 41 33 V43Z" />
      <path d="M7 48 H57 L62 61 H2Z" />
    </>
  ),
  message: (
    <path
      fillRule="evenodd"
      d="M14 3 H38 L55 20 V57 Q55 61 51 61 H13 Q9 61 9 57 V7 Q9 3 14 3Z M18 21 V27 H34 V21Z M18 33 V39 H46 V33Z M18 45 V51 H46 V45Z"
    />
  ),
};
