import { describe, expect, it } from 'vitest';
import { face } from '../../../../../src/domain/view/face';
import type { DisplaySnapshot } from '../../../../../src/domain/view/snapshot';
import { reflectFace } from '../../../../../src/renderer/shared/board/reflect-face';
import { after, running } from '../../../../support/snapshots';

function reflected(first: DisplaySnapshot, second: number) {
  let shown = face(first, after(second));
  let hear = (): void => undefined;
  const written: string[] = [];
  const attributes = new Map<string, string>();
  const element = {
    getAttribute: (name: string) => attributes.get(name) ?? null,
    setAttribute: (name: string, value: string) => {
      written.push(name);
      attributes.set(name, value);
    },
  };
  const end = reflectFace(element, {
    face: () => shown,
    subscribe: (listener) => {
      hear = listener;
      return () => {
        hear = () => undefined;
      };
    },
  });
  const show = (made: DisplaySnapshot, at: number): void => {
    shown = face(made, after(at));
    hear();
  };
  return { attributes, written, show, end };
}

describe("the attributes of the display's root element (design section 8)", () => {
  it('say the phase, the round, the seconds shown, the overtime, the overlay and whether it is paused', () => {
    const made = running({}, { overlay: { kind: 'message', text: 'Line up' } });
    expect(Object.fromEntries(reflected(made, 133).attributes)).toEqual({
      'data-phase': 'work',
      'data-round': '2',
      'data-remaining': '767',
      'data-overtime': '0',
      'data-overlay': 'message',
      'data-paused': 'false',
    });
  });

  it('count the seconds of overtime while 0:00 stands', () => {
    const { attributes } = reflected(running({ holds: true }), 912.4);
    expect(attributes.get('data-remaining')).toBe('0');
    expect(attributes.get('data-overtime')).toBe('12');
  });

  it('are written only where they changed', () => {
    const page = reflected(running({}), 10);
    page.written.length = 0;
    page.show(running({}), 11);
    expect(page.written).toEqual(['data-remaining']);
    page.show(running({ pausedAt: after(11) }), 11);
    expect(page.written).toEqual(['data-remaining', 'data-paused']);
    page.end();
    page.show(running({}), 20);
    expect(page.written).toHaveLength(2);
  });
});
