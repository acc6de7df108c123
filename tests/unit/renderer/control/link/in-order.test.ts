import { describe, expect, it } from 'vitest';
import type { CommandAnswer } from '../../../../../src/contract/channels';
import type { Command } from '../../../../../src/contract/command';
import type { ControlSnapshot } from '../../../../../src/domain/view/snapshot';
import { createInOrder, type Asked } from '../../../../../src/renderer/control/link/in-order';

const taken: CommandAnswer = { ok: true, said: null };
const count = (to: number): Command => ({ kind: 'edit', edit: { name: 'group-count', count: to } });
const undo: Command = { kind: 'undo', by: 'control' };
/** One group more than there are. */
const more: Asked = ({ countedToday }) => count(countedToday + 1);

/** Main, which answers when it is let: the number of groups stands in for all that a snapshot shows. */
function aMain() {
  let groups = 5;
  const sent: Command[] = [];
  const waiting: (() => void)[] = [];
  const inOrder = createInOrder(() => ({ countedToday: groups }) as ControlSnapshot);
  return {
    sent,
    ask: (asked: Asked) =>
      inOrder(asked, (command) => {
        sent.push(command);
        return new Promise((resolve) => {
          waiting.push(() => {
            if (command.kind === 'edit' && command.edit.name === 'group-count') groups = command.edit.count;
            resolve(taken);
          });
        });
      }),
    answer: async () => {
      waiting.shift()?.();
      for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
    },
  };
}

describe('the order of commands', () => {
  it('sends an edit of the newest snapshot at once when nothing is open, as when the window closes', () => {
    const main = aMain();
    void main.ask(more);
    expect(main.sent).toEqual([count(6)]);
  });

  it('makes an edit when those before it are answered, so that it takes none of them back', async () => {
    const main = aMain();
    void main.ask(count(8));
    void main.ask(more);
    void main.ask(more);
    expect(main.sent).toEqual([count(8)]);
    await main.answer();
    expect(main.sent).toEqual([count(8), count(9)]);
    await main.answer();
    expect(main.sent).toEqual([count(8), count(9), count(10)]);
  });

  it('lets no command pass one that waits, and holds none up otherwise', async () => {
    const main = aMain();
    void main.ask(count(8));
    void main.ask(undo);
    expect(main.sent).toEqual([count(8), undo]);
    await main.answer();
    await main.answer();
    void main.ask(count(3));
    void main.ask(more);
    void main.ask(undo);
    await main.answer();
    expect(main.sent.slice(2)).toEqual([count(3), count(4)]);
    await main.answer();
    expect(main.sent.slice(2)).toEqual([count(3), count(4), undo]);
  });
});
