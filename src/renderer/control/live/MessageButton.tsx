import { MessageSquareText } from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Input, Label, TextField } from 'react-aria-components/TextField';
import type { ControlSnapshot } from '../../../domain/view/snapshot';
import { ActButton } from '../widgets/ActButton';
import { words } from '../words';
import { isUp } from './overlay-acts';
import { useActs } from './use-acts';

interface MessageButtonProps {
  readonly snapshot: ControlSnapshot;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

/** A short message in place of the hero on the wall; the same button takes it down. */
export function MessageButton({ snapshot, open, onOpenChange }: MessageButtonProps) {
  const { act } = useActs('acts');
  const up = isUp(snapshot, 'message');
  return (
    <>
      <ActButton
        icon={MessageSquareText}
        label={words.acts.message}
        shortcut={words.keys.message}
        size="small"
        on={up}
        enabled={snapshot.allowed.message}
        onPress={() => (up ? act({ name: 'message', text: null }) : onOpenChange(true))}
      />
      <ModalOverlay className="veil" isOpen={open} onOpenChange={onOpenChange} isDismissable>
        <Modal className="modal">
          <MessageDialog
            onClose={() => onOpenChange(false)}
            onShow={(text) => act({ name: 'message', text })}
          />
        </Modal>
      </ModalOverlay>
    </>
  );
}

/** As many as main takes. */
const mostLetters = 120;

interface MessageDialogProps {
  readonly onClose: () => void;
  readonly onShow: (text: string) => void;
}

function MessageDialog({ onClose, onShow }: MessageDialogProps) {
  const [text, setText] = useState('');
  const countId = useId();
  const message = text.trim();
  const over = message.length > mostLetters;
  const fits = message !== '' && !over;
  return (
    <Dialog className="dialog">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!fits) return;
          onShow(message);
          onClose();
        }}
      >
        <Heading slot="title">{words.messageDialog.title}</Heading>
        <TextField className="field" value={text} onChange={setText} isInvalid={over} autoFocus>
          <Label>{words.messageDialog.field}</Label>
          <Input aria-describedby={countId} />
        </TextField>
        <p id={countId} className={over ? 'letters letters-over' : 'letters'}>
          {over
            ? words.messageDialog.over(message.length - mostLetters)
            : words.messageDialog.letters(message.length, mostLetters)}
        </p>
        <p className="quiet">{words.messageDialog.hint}</p>
        <div className="dialog-buttons">
          <Button className="plain" onPress={onClose}>
            {words.messageDialog.cancel}
          </Button>
          <Button className="plain primary" type="submit" isDisabled={!fits}>
            {words.messageDialog.show}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
