import { fitsLine } from './choose-plate';
import { emblemGap, type RowsLayout } from './choose-rows';

/** How a cue stands in a row. */
export interface RowCueLayout {
  /** False where the cue needs the name's place too, and the emblem alone says whose row it is. */
  readonly name: boolean;
  readonly text: 'whole' | 'shorter';
}

/** Keeps the name before the whole text. `whole` and `shorter` are widths in em. */
export function chooseRowCue(
  layout: Pick<RowsLayout, 'columnWidth' | 'emblem' | 'nameColumn' | 'text'>,
  em: Readonly<Record<'whole' | 'shorter', number>>,
): RowCueLayout {
  const room = layout.columnWidth - layout.emblem - emblemGap;
  const tries = [true, false].flatMap((name) =>
    (['whole', 'shorter'] as const).map((text) => ({ name, text })),
  );
  const fits = ({ name, text }: RowCueLayout): boolean =>
    fitsLine(name ? room - layout.nameColumn : room, layout.text, em[text]);
  return tries.find(fits) ?? { name: false, text: 'shorter' };
}
