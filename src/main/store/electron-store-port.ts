import ElectronStore from 'electron-store';
import { formatDocument, type SavedDocument } from './saved-document';

/** Where documents are put; `write` throws when it cannot. */
export interface StorePort {
  write(document: SavedDocument): void;
}

/** Opens the store of `directory/name.json`, which must be missing or good: electron-store throws on a damaged one. */
export type OpenStore = (at: { readonly directory: string; readonly name: string }) => StorePort;

type Stored = SavedDocument & { readonly __internal__: Readonly<Record<string, never>> };

/**
 * electron-store as a writer only: it writes a new file beside the old one and renames it. Its own reading, defaults
 * and migrations stay unused, since they throw on a damaged file or overwrite it (failure mode D1).
 */
export const openElectronStore: OpenStore = ({ directory, name }) => {
  const store = new ElectronStore<Stored>({
    cwd: directory,
    name,
    serialize: ({ version, data }) => formatDocument({ version, data }),
  });
  return {
    // The internal key keeps it from reading the whole file again before each write (D4); `serialize` leaves it out.
    write: (document) => {
      store.store = { ...document, __internal__: {} };
    },
  };
};
