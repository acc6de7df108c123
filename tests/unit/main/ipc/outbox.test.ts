import { describe, expect, it } from 'vitest';
import type { CueOrder } from '../../../../src/contract/cue-order';
import type { Ipc } from '../../../../src/main/ipc/ipc';
import { createOutbox } from '../../../../src/main/ipc/outbox';
import type { PushesTo, Recipient } from '../../../../src/main/ipc/outbox';

type Listening = (channel: unknown, from: { role: 'control' | 'display'; webContentsId: number }) => void;

function setUp() {
  let listening: Listening = () => undefined;
  const ipc: Pick<Ipc, 'on'> = {
    on: (_channel, schema, hear) => {
      listening = (channel, from) => hear(schema.parse(channel), from);
    },
  };
  const outbox = createOutbox(ipc);
  /** A window that notes what it is sent. */
  const window = (id: number) => {
    const got: unknown[] = [];
    let destroyed = false;
    const events = new Map<string, () => void>();
    const contents: Recipient = {
      id,
      isDestroyed: () => destroyed,
      send: (channel: string, payload: unknown) => void got.push([channel, payload]),
      on: (event: string, listener: () => void) => events.set(event, listener),
    };
    return {
      got,
      contents,
      destroy: () => (destroyed = true),
      emit: (event: string) => events.get(event)?.(),
      listens: (channel: string) => listening(channel, { role: 'display', webContentsId: id }),
    };
  };
  return { outbox, window };
}

const snapshot = (revision: number) => ({ revision }) as PushesTo<'display'>['snapshot:push'];
const cue = (id: number): CueOrder => ({ id, name: 'move', volume: 1, due: 0 });

describe('what main sends to a window', () => {
  it('[house style 5] waits until the page listens to the channel, and of snapshots keeps the newest only', () => {
    const { outbox, window } = setUp();
    const display = window(1);
    outbox.attach('display', display.contents);
    outbox.send('display', 'snapshot:push', snapshot(1));
    outbox.send('display', 'cue:order', cue(1));
    outbox.send('display', 'snapshot:push', snapshot(2));
    expect(display.got).toEqual([]);
    display.listens('snapshot:push');
    expect(display.got).toEqual([['snapshot:push', snapshot(2)]]);
    display.listens('cue:order');
    outbox.send('display', 'snapshot:push', snapshot(3));
    expect(display.got.slice(1)).toEqual([
      ['cue:order', cue(1)],
      ['snapshot:push', snapshot(3)],
    ]);
  });

  it.each(['did-navigate', 'render-process-gone'])('waits again after %s', (event) => {
    const { outbox, window } = setUp();
    const display = window(1);
    outbox.attach('display', display.contents);
    display.listens('snapshot:push');
    display.emit(event);
    outbox.send('display', 'snapshot:push', snapshot(1));
    expect(display.got).toEqual([]);
    display.listens('snapshot:push');
    expect(display.got).toHaveLength(1);
  });

  it('[P12] goes to the window that was made last, with what waited for the one before', () => {
    const { outbox, window } = setUp();
    const [first, second] = [window(1), window(2)];
    outbox.attach('display', first.contents);
    outbox.send('display', 'snapshot:push', snapshot(1));
    outbox.attach('display', second.contents);
    first.listens('snapshot:push');
    expect(second.got).toEqual([]);
    first.emit('did-navigate');
    second.listens('snapshot:push');
    first.emit('render-process-gone');
    outbox.send('display', 'snapshot:push', snapshot(2));
    expect(first.got).toEqual([]);
    expect(second.got).toEqual([
      ['snapshot:push', snapshot(1)],
      ['snapshot:push', snapshot(2)],
    ]);
  });

  it('does not hold without end what nobody hears', () => {
    const { outbox, window } = setUp();
    for (let id = 1; id <= 100; id += 1) outbox.send('display', 'cue:order', cue(id));
    const display = window(1);
    outbox.attach('display', display.contents);
    display.listens('cue:order');
    expect(display.got).toHaveLength(16);
    expect(display.got.at(-1)).toEqual(['cue:order', cue(100)]);
  });

  it('[S2] offers only to a window that is there, and says so: what was not taken is never sent later', () => {
    const { outbox, window } = setUp();
    expect(outbox.offer('display', 'cue:order', cue(1))).toBe(false);
    const display = window(1);
    outbox.attach('display', display.contents);
    expect(outbox.offer('display', 'cue:order', cue(2))).toBe(true);
    display.listens('cue:order');
    expect(display.got).toEqual([['cue:order', cue(2)]]);
    display.destroy();
    expect(outbox.offer('display', 'cue:order', cue(3))).toBe(false);
  });

  it('[house style 5] takes no other word for a channel', () => {
    const { outbox, window } = setUp();
    const display = window(1);
    outbox.attach('display', display.contents);
    expect(() => display.listens('constructor')).toThrow();
  });

  it('tells only a page that listens, and says so: nothing is held for later', () => {
    const { outbox, window } = setUp();
    expect(outbox.tell('display', 'page:ask', null)).toBe(false);
    const display = window(1);
    outbox.attach('display', display.contents);
    expect(outbox.tell('display', 'page:ask', null)).toBe(false);
    display.listens('page:ask');
    expect(display.got).toEqual([]);
    expect(outbox.tell('display', 'page:ask', null)).toBe(true);
    expect(display.got).toEqual([['page:ask', null]]);
    display.destroy();
    expect(outbox.tell('display', 'page:ask', null)).toBe(false);
  });
});
