import type { CommandAnswer } from '../../../contract/channels';
import type { Command } from '../../../contract/command';
import type { ControlSnapshot } from '../../../domain/view/snapshot';

/** A command; or what makes one of the newest snapshot, for an edit that sends what it leaves alone with what it changes. */
export type Asked = Command | ((newest: ControlSnapshot) => Command);

type Post = (command: Command) => Promise<CommandAnswer>;

/**
 * Sends commands in the order in which they were asked for. One that is made of the newest snapshot is made when the edits
 * before it are answered, and so are in that snapshot; with none open it goes at once. `post` must not reject, and a
 * snapshot must be there before the answer to the edit that it shows.
 */
export function createInOrder(
  newest: () => ControlSnapshot,
): (asked: Asked, post: Post) => Promise<CommandAnswer> {
  const open = new Set<Promise<CommandAnswer>>();
  let waiting = 0;
  const afterOpen = async (send: () => Promise<CommandAnswer>): Promise<CommandAnswer> => {
    waiting += 1;
    await Promise.all(open);
    waiting -= 1;
    return send();
  };
  return (asked, post) => {
    const send = (): Promise<CommandAnswer> => post(typeof asked === 'function' ? asked(newest()) : asked);
    const mustWait = typeof asked === 'function' ? open.size > 0 : waiting > 0;
    const answer = mustWait ? afterOpen(send) : send();
    if (typeof asked === 'function' || asked.kind === 'edit') {
      open.add(answer);
      void answer.then(() => open.delete(answer));
    }
    return answer;
  };
}
