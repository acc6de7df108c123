import type { Notice } from '../domain/view/snapshot';

/** What the teacher is told once, each in one sentence, until it is put away. */
export interface Notices {
  add(sentence: string): void;
  dismiss(id: string): void;
  all(): readonly Notice[];
}

/** `changed` is called when the list has changed. The same sentence does not stand twice. */
export function createNotices(changed: () => void): Notices {
  let next = 1;
  let notices: readonly Notice[] = [];
  return {
    add: (sentence) => {
      if (notices.some((notice) => notice.sentence === sentence)) return;
      notices = [...notices, { id: `notice-${next}`, sentence }];
      next += 1;
      changed();
    },
    dismiss: (id) => {
      notices = notices.filter((notice) => notice.id !== id);
      changed();
    },
    all: () => notices,
  };
}
