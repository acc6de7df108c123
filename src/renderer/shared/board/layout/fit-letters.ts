/** The text, or as many of its letters from the start as fit; at least one. */
export function fitLetters(text: string, fits: (text: string) => boolean): string {
  const letters = [...text];
  for (let count = letters.length; count > 1; count -= 1) {
    const part = letters.slice(0, count).join('').trimEnd();
    if (fits(part)) return part;
  }
  return letters[0] ?? '';
}
