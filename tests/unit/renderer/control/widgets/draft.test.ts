import { describe, expect, it, vi } from 'vitest';
import type { CommandAnswer } from '../../../../../src/contract/channels';
import { addDraft, commitDrafts } from '../../../../../src/renderer/control/link/open-drafts';
import { createDraftKeeper } from '../../../../../src/renderer/control/widgets/draft';

type Send = (text: string) => Promise<CommandAnswer>;

const taken: CommandAnswer = { ok: true, said: null };
const refused: CommandAnswer = { ok: false, said: 'A name cannot be empty.' };
const takes = () => vi.fn<Send>(() => Promise.resolve(taken));

/** An answer that comes when `give` is called. */
function laterAnswer(): {
  readonly send: ReturnType<typeof vi.fn<Send>>;
  give: (answer: CommandAnswer) => void;
} {
  let give: (answer: CommandAnswer) => void = () => undefined;
  const answer = new Promise<CommandAnswer>((resolve) => {
    give = resolve;
  });
  return { send: vi.fn<Send>(() => answer), give };
}

describe('what is typed in a field', () => {
  it('is sent once, without the spaces around it, however often the typing ends', async () => {
    const keeper = createDraftKeeper();
    const send = takes();
    for (const text of ['N', 'Ne', 'Nets ']) keeper.type('Foxes', text);
    const [left, closed] = [keeper.commit('Foxes', send), keeper.commit('Foxes', send)];
    expect([await left, await closed]).toEqual([true, true]);
    expect(send.mock.calls).toEqual([['Nets']]);
    expect(keeper.read()).toBeNull();
  });

  it('is not sent when it comes to what stood there', async () => {
    const keeper = createDraftKeeper();
    const send = takes();
    expect(await keeper.commit('Foxes', send)).toBe(true);
    keeper.type('Foxes', 'Foxes  ');
    expect(await keeper.commit('Foxes', send)).toBe(true);
    expect(send).not.toHaveBeenCalled();
    expect(keeper.read()).toBeNull();
  });

  it('is void when what it was typed over has changed, or when it was dropped', async () => {
    const keeper = createDraftKeeper();
    const send = takes();
    keeper.type('Foxes', 'Nets');
    expect(await keeper.commit('Owls', send)).toBe(true);
    keeper.drop();
    expect(await keeper.commit('Foxes', send)).toBe(true);
    expect(send).not.toHaveBeenCalled();
  });

  it('stays with the reason when it is refused, and is not sent again until it is mended', async () => {
    const keeper = createDraftKeeper();
    const send = vi.fn<Send>((text) => Promise.resolve(text === '' ? refused : taken));
    keeper.type('Foxes', '');
    expect(await keeper.commit('Foxes', send)).toBe(false);
    expect(keeper.read()).toMatchObject({ text: '', state: 'refused', why: refused.said });
    expect(await keeper.commit('Foxes', send)).toBe(false);
    expect(send).toHaveBeenCalledTimes(1);
    keeper.type('Foxes', 'Nets');
    expect(await keeper.commit('Foxes', send)).toBe(true);
    expect(send).toHaveBeenLastCalledWith('Nets');
  });

  it('stays when it is typed while what was there before is on its way', async () => {
    const keeper = createDraftKeeper();
    const { send, give } = laterAnswer();
    keeper.type('Foxes', 'Nets');
    const first = keeper.commit('Foxes', send);
    keeper.type('Foxes', 'Nests');
    give(taken);
    expect(await first).toBe(true);
    expect(keeper.read()).toMatchObject({ text: 'Nests', state: 'typing' });
  });
});

describe('the fields of the window', () => {
  it('all send what is typed in them, but those that are gone', () => {
    const [one, other] = [vi.fn(), vi.fn()];
    const [forgetOne, forgetOther] = [addDraft(one), addDraft(other)];
    commitDrafts();
    forgetOne();
    commitDrafts();
    forgetOther();
    expect([one.mock.calls.length, other.mock.calls.length]).toEqual([1, 2]);
  });
});
