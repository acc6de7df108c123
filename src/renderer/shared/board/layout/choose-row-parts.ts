/** What a row shows beside its emblem and its sign. */
export interface RowParts {
  readonly name: 'full' | 'short';
  readonly station: boolean;
  readonly voiceWord: boolean;
  readonly next: boolean;
}

/** Everything first, then with less and less. */
const everyChoice: readonly RowParts[] = [true, false].flatMap((station) =>
  (['full', 'short'] as const).flatMap((name) => [
    { station, name, next: true, voiceWord: true },
    { station, name, next: true, voiceWord: false },
    { station, name, next: false, voiceWord: false },
  ]),
);

/**
 * What all rows alike show where not everything fits (design section 9): the voice word goes first, then the next sign,
 * then the full name for the short one, then the station's name. What has gone comes back where the larger part that went
 * after it left room. The last choice is taken even when it does not fit.
 */
export function chooseRowParts(fits: (parts: RowParts) => boolean): RowParts {
  const bare: RowParts = { station: false, name: 'short', next: false, voiceWord: false };
  return everyChoice.find(fits) ?? bare;
}
