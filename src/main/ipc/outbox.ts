import type { WebContents } from 'electron';
import { z } from 'zod';
import { pushRoles } from '../../contract/channels';
import type { Pushes, Role, Snapshots } from '../../contract/channels';
import type { Ipc } from './ipc';

/** How many messages are held for a page that does not listen yet; the oldest go first. */
const MOST_HELD = 16;

/** What is used of a window's contents. */
export type Recipient = Pick<WebContents, 'id' | 'send' | 'isDestroyed'> & {
  on(event: 'did-navigate' | 'render-process-gone', listener: () => void): unknown;
};

/** What each role may be sent. */
export interface PushesTo<R extends Role> extends Omit<Pushes, 'snapshot:push'> {
  readonly 'snapshot:push': Snapshots[R];
}

export interface Outbox {
  /** From now on this is the role's window; call it before the window loads its page. */
  attach(role: Role, contents: Recipient): void;
  /**
   * Sends to a role's window: at once when its page listens to the channel, else as soon as it does. Of the snapshots
   * that wait only the newest is kept.
   */
  send<R extends Role, C extends keyof PushesTo<R>>(role: R, channel: C, payload: PushesTo<R>[C]): void;
  /** Sends likewise, but only to a window that is there; false when there is none, and nothing is held for the next. */
  offer<R extends Role, C extends keyof PushesTo<R>>(role: R, channel: C, payload: PushesTo<R>[C]): boolean;
  /** Sends only to a page that listens to the channel now; false when none does, and nothing is held. */
  tell<R extends Role, C extends keyof PushesTo<R>>(role: R, channel: C, payload: PushesTo<R>[C]): boolean;
}

interface Held {
  readonly channel: keyof Pushes;
  readonly payload: unknown;
}

interface Box {
  contents: Recipient | null;
  readonly listening: Set<keyof Pushes>;
  held: readonly Held[];
}

const pushChannel = z.custom<keyof Pushes>(
  (value) => typeof value === 'string' && Object.hasOwn(pushRoles, value),
  'no such channel',
);

/** The typed way from main to the windows: nothing is lost because a page was still loading. */
export function createOutbox(ipc: Pick<Ipc, 'on'>): Outbox {
  const boxes: Readonly<Record<Role, Box>> = { control: emptyBox(), display: emptyBox() };

  ipc.on('push:listening', pushChannel, (channel, { role, webContentsId }) => {
    const box = boxes[role];
    if (box.contents?.id !== webContentsId) return;
    box.listening.add(channel);
    const due = box.held.filter((held) => held.channel === channel);
    box.held = box.held.filter((held) => held.channel !== channel);
    for (const held of due) box.contents.send(channel, held.payload);
  });

  const windowOf = ({ contents }: Box): Recipient | null =>
    contents === null || contents.isDestroyed() ? null : contents;

  const tell: Outbox['tell'] = (role, channel, payload) => {
    const box = boxes[role];
    const window = windowOf(box);
    if (window === null || !box.listening.has(channel)) return false;
    window.send(channel, payload);
    return true;
  };

  const send: Outbox['send'] = (role, channel, payload) => {
    if (tell(role, channel, payload)) return;
    const box = boxes[role];
    const others =
      channel === 'snapshot:push' ? box.held.filter((held) => held.channel !== channel) : box.held;
    box.held = [...others, { channel, payload }].slice(-MOST_HELD);
  };

  return {
    attach: (role, contents) => {
      const box = boxes[role];
      box.contents = contents;
      box.listening.clear();
      // A new page hears nothing until it says so; a page that is gone hears nothing at all.
      const deafen = (): void => {
        if (box.contents === contents) box.listening.clear();
      };
      contents.on('did-navigate', deafen);
      contents.on('render-process-gone', deafen);
    },
    send,
    tell,
    offer: (role, channel, payload) => {
      const there = windowOf(boxes[role]) !== null;
      if (there) send(role, channel, payload);
      return there;
    },
  };
}

function emptyBox(): Box {
  return { contents: null, listening: new Set(), held: [] };
}
