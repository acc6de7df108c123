/** The kinds of text on the board. Each is set once here and once in board.css, in the same face and spacing. */
export type TextStyle = 'state' | 'text' | 'strong' | 'head';

interface Setting {
  readonly font: (size: number) => string;
  /** Letter spacing, in em. */
  readonly spacing: number;
}

const settings: Readonly<Record<TextStyle, Setting>> = {
  state: { font: (size) => `600 ${size}px Lexend, sans-serif`, spacing: -0.02 },
  text: { font: (size) => `500 ${size}px "Roundabout Text", sans-serif`, spacing: -0.006 },
  strong: { font: (size) => `700 ${size}px "Roundabout Text", sans-serif`, spacing: -0.01 },
  head: { font: (size) => `600 ${size}px Lexend, sans-serif`, spacing: -0.03 },
};

/** Measures a text in em of its own font size. */
export type MeasureText = (text: string, style: TextStyle) => number;

/** Large, so that what hinting does to single letters does not count. */
const measuredSize = 200;

/** Loads the bundled fonts, without which nothing can be measured. */
export async function loadFonts(): Promise<void> {
  await Promise.all(
    Object.values(settings).map(({ font }) => document.fonts.load(font(measuredSize), 'A1:ā')),
  );
  await document.fonts.ready;
}

/** Measures with the page's own fonts: call it after `loadFonts`. */
export function createMeasureText(): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) throw new Error('This page cannot draw on a canvas.');
  const known = new Map<string, number>();
  return (text, style) => {
    const key = `${style} ${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const { font, spacing } = settings[style];
    context.font = font(measuredSize);
    const width = context.measureText(text).width / measuredSize + spacing * text.length;
    known.set(key, width);
    return width;
  };
}
