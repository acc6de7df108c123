/**
 * Measures the board in the page that it is called in and answers what is wrong with it, one line each: text that is too
 * small, too pale, cut off, outside the margins, or over something else; digits that are too low. It measures the ink of
 * each text, not its line. Playwright sends its source into the page, so it must not use anything from outside itself.
 */
export function measureBoard(selector = '.board'): readonly string[] {
  interface Box {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  }
  interface Ink extends Box {
    readonly what: string;
    readonly element: Element;
    readonly picture: Element | null;
  }

  const board = document.querySelector<HTMLElement>(selector);
  const context = document.createElement('canvas').getContext('2d');
  if (board === null || context === null) return ['there is no board to measure'];
  const frame = board.getBoundingClientRect();
  const u = Number(getComputedStyle(board).getPropertyValue('--u').replace('px', ''));
  const problems: string[] = [];
  const leastText = 0.06 * 1080 * u;
  const leastDigit = 0.25 * 1080 * u;
  const margin = 44 * u;
  const lowest = 40 * u;
  /** Half a pixel of the screen, for rounding. */
  const slack = 0.5;

  const inU = (length: number): string => (length / u).toFixed(1);
  const boxInU = (box: Box): string =>
    `${inU(box.left - frame.left)},${inU(box.top - frame.top)} to ${inU(box.right - frame.left)},${inU(box.bottom - frame.top)}`;
  const overlap = (a: Box, b: Box): boolean =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;

  const numbersIn = (colour: string): readonly number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = ([r = 0, g = 0, b = 0]: readonly number[]): number => {
    const linear = (value: number): number =>
      value <= 10.31 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4;
    return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  };
  const contrast = (one: string, other: string): number => {
    const [a, b] = [luminance(numbersIn(one)), luminance(numbersIn(other))];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
  const groundUnder = (element: Element): string => {
    for (let each: Element | null = element; each !== null; each = each.parentElement) {
      const { backgroundColor } = getComputedStyle(each);
      if (numbersIn(backgroundColor)[3] !== 0) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  };
  const leastContrast = (element: Element): number =>
    element.closest('.digits, .row-station, .spotlight-name, .practice-name') === null ? 7 : 12;

  const setFont = (style: CSSStyleDeclaration): number => {
    context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    context.letterSpacing = style.letterSpacing === 'normal' ? '0px' : style.letterSpacing;
    return parseFloat(style.fontSize);
  };

  const texts: Ink[] = [];
  const walker = document.createTreeWalker(board, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = (node.textContent ?? '').trim();
    const element = node.parentElement;
    if (text === '' || element === null) continue;
    const style = getComputedStyle(element);
    const picture = element.closest('svg');
    if (picture !== null) {
      if (!(element instanceof SVGTextElement)) continue;
      const matrix = element.getScreenCTM() ?? new DOMMatrix();
      const size = setFont(style) * matrix.d;
      const baseline = matrix.f + element.getStartPositionOfChar(0).y * matrix.d;
      const ascent = context.measureText(text).actualBoundingBoxAscent * matrix.d;
      const bubble = picture.querySelector('path');
      const filled = bubble !== null && getComputedStyle(bubble).fill !== 'none';
      const under = filled ? getComputedStyle(bubble).fill : groundUnder(picture);
      if (size < leastText - slack) problems.push(`"${text}" in a picture is ${inU(size)} u high`);
      if (contrast(style.fill, under) < 7) problems.push(`"${text}" in a picture is too pale`);
      const { left, right } = element.getBoundingClientRect();
      texts.push({
        left,
        right,
        top: baseline - ascent,
        bottom: baseline,
        what: `"${text}"`,
        element,
        picture,
      });
      continue;
    }
    const size = setFont(style);
    if (size < leastText - slack) problems.push(`"${text}" is ${inU(size)} u high`);
    const ratio = contrast(style.color, groundUnder(element));
    if (ratio < leastContrast(element)) problems.push(`"${text}" has a contrast of ${ratio.toFixed(1)}`);
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()];
    const [first] = rects;
    if (first === undefined) continue;
    const metrics = context.measureText(text);
    const whole = range.getBoundingClientRect();
    const single = rects.length === 1;
    const baseline = first.top + metrics.fontBoundingBoxAscent;
    texts.push({
      left: single ? first.left - metrics.actualBoundingBoxLeft : whole.left,
      right: single ? first.left + metrics.actualBoundingBoxRight : whole.right,
      top: baseline - metrics.actualBoundingBoxAscent,
      bottom:
        (rects.at(-1)?.top ?? first.top) + metrics.fontBoundingBoxAscent + metrics.actualBoundingBoxDescent,
      what: `"${text}"`,
      element,
      picture: null,
    });
  }

  const shapes: Ink[] = [...board.querySelectorAll('svg')].flatMap((picture) =>
    [...picture.querySelectorAll('path, rect, circle, ellipse')].flatMap((shape) => {
      const { fill, stroke } = getComputedStyle(shape);
      if (shape.closest('clipPath') !== null || (fill === 'none' && stroke === 'none')) return [];
      const what = `a drawing in ${picture.parentElement?.className ?? 'the board'}`;
      return [{ ...boxOf(shape.getBoundingClientRect()), what, element: shape, picture }];
    }),
  );

  for (const text of texts) {
    if (text.left < frame.left + margin - 8 * u || text.right > frame.right - margin + 8 * u) {
      problems.push(`${text.what} is outside the margins: ${boxInU(text)}`);
    }
    if (text.top < frame.top + margin - 8 * u)
      problems.push(`${text.what} is above the margin: ${boxInU(text)}`);
    if (text.bottom > frame.bottom - lowest + slack)
      problems.push(`${text.what} is too low: ${boxInU(text)}`);
  }
  texts.forEach((text, i) => {
    for (const other of texts.slice(i + 1)) {
      if (overlap(text, other))
        problems.push(`${text.what} is over ${other.what}: ${boxInU(text)} / ${boxInU(other)}`);
    }
    const under = shapes.find((shape) => shape.picture !== text.picture && overlap(text, shape));
    if (under !== undefined)
      problems.push(`${text.what} is over ${under.what}: ${boxInU(text)} / ${boxInU(under)}`);
  });

  const inRows = shapes.filter(({ element }) => element.closest('.rows, .band, .spotlight, .chart') !== null);
  /** The lines of the chart are drawn along and under its bars. */
  const together = (one: Ink, other: Ink): boolean =>
    one.picture === other.picture ||
    (one.element.closest('.chart') !== null && other.element.closest('.chart') !== null);
  for (const shape of inRows) {
    const clear =
      shape.left > frame.left + margin - 16 * u &&
      shape.right < frame.right - margin + 16 * u &&
      shape.bottom < frame.bottom - lowest + 8 * u;
    if (!clear) problems.push(`${shape.what} is outside the margins: ${boxInU(shape)}`);
    const other = inRows.find((each) => !together(each, shape) && overlap(each, shape));
    if (other !== undefined)
      problems.push(`${shape.what} is over ${other.what}: ${boxInU(shape)} / ${boxInU(other)}`);
  }

  for (const digits of board.querySelectorAll('.digits')) {
    setFont(getComputedStyle(digits));
    const lowestDigit = Math.min(
      ...[...'0123456789'].map((digit) => {
        const { actualBoundingBoxAscent, actualBoundingBoxDescent } = context.measureText(digit);
        return actualBoundingBoxAscent + actualBoundingBoxDescent;
      }),
    );
    if (lowestDigit < leastDigit - slack) problems.push(`the digits' ink is ${inU(lowestDigit)} u high`);
  }
  return [...new Set(problems)];

  function boxOf({ left, top, right, bottom }: DOMRect): Box {
    return { left, top, right, bottom };
  }
}
