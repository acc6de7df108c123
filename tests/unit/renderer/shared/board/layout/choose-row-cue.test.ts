import { describe, expect, it } from 'vitest';
import { chooseRowCue } from '../../../../../../src/renderer/shared/board/layout/choose-row-cue';

const em = { whole: 6.5, shorter: 4.6 };
const row = { columnWidth: 1832, emblem: 104, nameColumn: 416, text: 66 };

describe("a cue in a group's row", () => {
  it('stands whole beside the name where both have room', () => {
    expect(chooseRowCue(row, em)).toEqual({ name: true, text: 'whole' });
  });

  it('is said shorter before the name goes', () => {
    expect(chooseRowCue({ ...row, columnWidth: 1000 }, em)).toEqual({ name: true, text: 'shorter' });
  });

  it("takes the name's place where the column is narrow: the emblem still says whose it is", () => {
    expect(chooseRowCue({ ...row, columnWidth: 880 }, em)).toEqual({ name: false, text: 'whole' });
    expect(chooseRowCue({ ...row, columnWidth: 644 }, em)).toEqual({ name: false, text: 'shorter' });
  });
});
