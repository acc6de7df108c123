import { Redo2 } from 'lucide-react';
import type { ControlSnapshot } from '../../../domain/view/snapshot';
import { ActButton } from '../widgets/ActButton';
import { words } from '../words';
import { UndoButton } from './UndoButton';
import { useActs } from './use-acts';

/** Takes the latest edit back, or makes it again; each says beforehand which. */
export function UndoRedo({ snapshot }: { readonly snapshot: Pick<ControlSnapshot, 'undo' | 'redo'> }) {
  const acts = useActs('acts');
  const { undo, redo } = snapshot;
  return (
    <div className="undo-redo">
      <UndoButton undo={undo} />
      <ActButton
        icon={Redo2}
        label={redo === null ? words.acts.redo : words.acts.redoThis(redo)}
        shortcut={words.keys.redo}
        size="small"
        enabled={redo !== null}
        onPress={() => acts.redo()}
      />
    </div>
  );
}
