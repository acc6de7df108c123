import { describe, expect, it } from 'vitest';
import { typedWish, type Typed } from '../../../../../src/renderer/control/day/short-day/typed-wish';

/** Half past nine. */
const from = new Date(2026, 8, 7, 9, 30).getTime();
const at = (hours: number, minutes: number): number => new Date(2026, 8, 7, hours, minutes).getTime();
const asked = (field: Typed['field'], text: string) => typedWish({ field, text }, from);

describe('what is typed for a short day', () => {
  it.each(['35', ' 35 ', '35 min', '35m', '35 minutes'])('takes %o for 35 minutes', (text) => {
    expect(asked('minutes', text)).toEqual({ kind: 'wish', wish: { minutes: 35 } });
  });

  it('takes a time of day for the next such time after the start', () => {
    expect(asked('finish-by', '10:40')).toEqual({ kind: 'wish', wish: { wall: at(10, 40) } });
    expect(asked('finish-by', '1:15')).toEqual({ kind: 'wish', wish: { wall: at(13, 15) } });
  });

  it('says what is wrong with anything else, and nothing of nothing', () => {
    expect(asked('minutes', '')).toEqual({ kind: 'nothing' });
    expect(asked('finish-by', ' ')).toEqual({ kind: 'nothing' });
    expect(asked('minutes', 'half an hour')).toEqual({ kind: 'not-minutes' });
    expect(asked('minutes', '0')).toEqual({ kind: 'not-minutes' });
    expect(asked('finish-by', 'noon')).toEqual({ kind: 'not-a-time' });
    expect(asked('finish-by', '9:15')).toEqual({ kind: 'past' });
  });
});
