import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import '../../../styles/plan-calendar.css';
import '../../../styles/plan-forms.css';
import { CalendarImportDialog, type CalendarImportDialogProps } from './CalendarImportDialog';

interface DroppedCalendarProps extends CalendarImportDialogProps {
  readonly onClose: () => void;
}

/** The dialog for a school's dates, opened by a calendar file that was dropped on the window. */
export function DroppedCalendar({ onClose, ...dialog }: DroppedCalendarProps) {
  return (
    <ModalOverlay
      className="veil"
      isOpen
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="modal list-modal">
        <CalendarImportDialog {...dialog} />
      </Modal>
    </ModalOverlay>
  );
}
