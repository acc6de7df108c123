/** What went wrong with a file of ours; said in one sentence by `text.troubles`. */
export type SavedTrouble =
  /** A file could not be used and something older stands in for it. */
  | {
      readonly kind: 'file-replaced';
      /** The saved kind's name: `plans`. */
      readonly name: string;
      readonly cause: 'damaged' | 'later-version' | 'unreadable' | 'missing';
      /** The name under which the file was kept; null when it is gone, or could not be moved yet. */
      readonly keptAs: string | null;
      readonly used: 'backup' | 'initial';
    }
  /** Writing goes on being tried. `code` is the system's name for the cause, such as ENOSPC. */
  | { readonly kind: 'not-saved'; readonly name: string; readonly code: string }
  /** What could not be saved is saved after all. */
  | { readonly kind: 'saved-after-all'; readonly name: string }
  /** Lines of the log that cannot be read were left out. */
  | { readonly kind: 'log-lines-skipped'; readonly file: string; readonly lines: number }
  /** A file of the log could not be opened; it is read at a later start. */
  | { readonly kind: 'log-unreadable'; readonly file: string; readonly code: string };

export type ReportTrouble = (trouble: SavedTrouble) => void;
