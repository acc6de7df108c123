import { CalendarPlus } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { DialogTrigger } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { words } from '../../../words';
import { CalendarImportDialog, type CalendarImportDialogProps } from './CalendarImportDialog';

/** Opens the dialog that takes the dates of a whole school year at once. */
export function CalendarImportButton(props: Omit<CalendarImportDialogProps, 'dropped'>) {
  return (
    <DialogTrigger>
      <Button className="plain outlined">
        <CalendarPlus size={19} aria-hidden />
        {words.plan.calendar.import.open}
      </Button>
      <ModalOverlay className="veil">
        <Modal className="modal list-modal">
          <CalendarImportDialog {...props} dropped={null} />
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
