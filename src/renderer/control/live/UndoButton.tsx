import { Undo2 } from 'lucide-react';
import { ActButton } from '../widgets/ActButton';
import { words } from '../words';
import { useActs } from './use-acts';

/** Takes the latest act or edit back, and says beforehand which. */
export function UndoButton({ undo }: { readonly undo: string | null }) {
  const acts = useActs('acts');
  return (
    <ActButton
      icon={Undo2}
      label={undo === null ? words.acts.undo : words.acts.undoThis(undo)}
      shortcut={words.keys.undo}
      size="small"
      enabled={undo !== null}
      onPress={() => acts.undo()}
    />
  );
}
