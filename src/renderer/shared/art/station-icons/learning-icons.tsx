/** An open book. */
export const reading = (
  <path d="M3 13 Q3 9 7 9 Q20 8 29 15 V57 Q20 50 7 51 Q3 51 3 47Z M35 15 Q44 8 57 9 Q61 9 61 13 V47 Q61 51 57 51 Q44 50 35 57Z" />
);

/** A capital and a small letter: word work and vocabulary. */
export const words = (
  <g fill="none" stroke="currentColor" strokeWidth={7.5} strokeLinecap="round" strokeLinejoin="round">
    <path d="M4.5 52 L17 12 L29.5 52 M9.5 39 H24.5" />
    <circle cx={49} cy={42} r={10} />
    <path d="M59 31 V52" />
  </g>
);

/** The four signs of arithmetic. */
export const maths = (
  <g fill="none" stroke="currentColor" strokeWidth={7} strokeLinecap="round">
    <path d="M17 7 V27 M7 17 H27" />
    <path d="M37 17 H57" />
    <path d="M10 40 L24 54 M24 40 L10 54" />
    <path d="M37 42 H57 M37 53 H57" />
  </g>
);

/** An open laptop. */
export const computer = (
  <>
    <path fillRule="evenodd" d="M14 8 H50 Q56 8 56 14 V44 H8 V14 Q8 8 14 8Z M15 15 V37 H49 V15Z" />
    <path d="M2 48 H62 V50 Q62 57 55 57 H9 Q2 57 2 50Z" />
  </>
);

/** A paint palette. */
export const art = (
  <path
    fillRule="evenodd"
    d="M32 5 C49 5 61 16 61 31 C61 41 54 45 47 44 C40 43 37 46 39 51 C41 56 38 59 32 59 C15 59 3 47 3 32 C3 17 15 5 32 5Z
       M12 34 A5.5 5.5 0 1 0 23 34 A5.5 5.5 0 1 0 12 34Z M16 20 A5.5 5.5 0 1 0 27 20 A5.5 5.5 0 1 0 16 20Z
       M31 15 A5.5 5.5 0 1 0 42 15 A5.5 5.5 0 1 0 31 15Z M44 26 A5.5 5.5 0 1 0 55 26 A5.5 5.5 0 1 0 44 26Z"
  />
);

/** A pair of headphones. */
export const listening = (
  <>
    <path
      d="M9 40 V33 C9 19 19 9 32 9 C45 9 55 19 55 33 V40"
      fill="none"
      stroke="currentColor"
      strokeWidth={7}
    />
    <path d="M5.5 35 H16 Q20 35 20 39 V54 Q20 58 16 58 H14 Q5.500 58 5.500 49Z M58.5 35 H48 Q44 35 44 39 V54 Q44 58 48 58 H50 Q58.500 58 58.500 49Z" />
  </>
);

/** A die that shows five. */
export const games = (
  <path
    transform="rotate(-10 32 32)"
    fillRule="evenodd"
    d="M16 7 H48 Q57 7 57 16 V48 Q57 57 48 57 H16 Q7 57 7 48 V16 Q7 7 16 7Z
       M14 20 A5.5 5.5 0 1 0 25 20 A5.5 5.5 0 1 0 14 20Z M39 20 A5.5 5.5 0 1 0 50 20 A5.5 5.5 0 1 0 39 20Z
       M26.5 32 A5.5 5.5 0 1 0 37.5 32 A5.5 5.5 0 1 0 26.5 32Z
       M14 44 A5.5 5.5 0 1 0 25 44 A5.5 5.5 0 1 0 14 44Z M39 44 A5.5 5.5 0 1 0 50 44 A5.5 5.5 0 1 0 39 44Z"
  />
);
