import type { CommandAnswer } from '../../contract/channels';
import type { PlanEdit } from '../../contract/edit';
import { text } from '../../contract/text';
import type { Giver, Session } from '../../domain/session/state';
import type { DayBook } from '../day/day-book';
import { createEditOrder } from './edit-order';
import type { SessionHost } from './session-host';
import { notWhileItStands } from './standing';

export interface EditDeskPorts {
  readonly host: Pick<SessionHost, 'session' | 'act' | 'undo' | 'undoable'>;
  readonly book: Pick<DayBook, 'edit' | 'editCount' | 'undo' | 'undoable' | 'redo' | 'redoable'>;
  /** The start of a session was taken back. */
  startTakenBack(session: Session): void;
  publish(): void;
}

/** Edits of the plan and the day, and the one order in which they and the acts of a session are taken back. */
export interface EditDesk {
  edit(edit: PlanEdit, by: Giver): CommandAnswer;
  /** Takes the latest of acts and edits back. */
  undo(by: Giver): CommandAnswer;
  /** Makes the edit again that was taken back last; while a session stands, only what was taken back in it. */
  redo(): CommandAnswer;
  /** What Undo would take back, in words; null for nothing. */
  undoWords(): string | null;
  /** What Redo would make again, in words; null for nothing. */
  redoWords(): string | null;
  /** A session begins. */
  sessionBegins(): void;
}

export function createEditDesk({ host, book, startTakenBack, publish }: EditDeskPorts): EditDesk {
  const order = createEditOrder();
  const isIdle = (): boolean => host.session() === null;

  /** The latest of acts and edits is an edit. While a question stands, nothing is taken back. */
  const editIsLatest = (): boolean => {
    const session = host.session();
    return session?.state.stage !== 'held' && order.isLatest(session);
  };

  const redoWords = (): string | null => (isIdle() || order.canGoOn() ? book.redoable() : null);

  return {
    edit: (edit, by) => {
      const standing = host.session();
      if (standing !== null) {
        if (edit.name === 'group-away') {
          const taken = host.act({ name: 'away', group: edit.group, away: edit.away }, by);
          return { ok: taken, said: taken ? null : text.acts.notNow };
        }
        if (edit.name !== 'pupil-away') return { ok: false, said: notWhileItStands(standing) };
      }
      const editsBefore = book.editCount();
      const answer = book.edit(edit);
      if (book.editCount() > editsBefore && standing !== null) order.note(standing);
      publish();
      return answer;
    },
    undo: (by) => {
      const session = host.session();
      const editFirst = editIsLatest();
      const name = editFirst ? null : host.undo(by);
      if (name === 'start' && session !== null) startTakenBack(session);
      if (name !== null) return { ok: true, said: text.acts.takenBack(text.acts.names[name]) };
      if (!isIdle() && !editFirst) return { ok: false, said: text.acts.nothingToTakeBack };
      const answer = book.undo();
      if (answer.ok) order.back();
      publish();
      return answer;
    },
    redo: () => {
      const session = host.session();
      if (session !== null && !order.canGoOn()) return { ok: false, said: text.acts.nothingToMakeAgain };
      const answer = book.redo();
      if (answer.ok && session !== null) order.on(session);
      publish();
      return answer;
    },
    undoWords: () => {
      const what = host.undoable();
      if (isIdle() || editIsLatest()) return book.undoable();
      return what === null ? null : text.acts.names[what];
    },
    redoWords,
    sessionBegins: order.clear,
  };
}
