import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import '../../../styles/groups.css';
import '../../../styles/plan-forms.css';
import { ClassListDialog, type ClassListDialogProps } from './ClassListDialog';

interface DroppedClassListProps extends ClassListDialogProps {
  readonly onClose: () => void;
}

/** The dialog of the class list, opened by a file that was dropped on the window. */
export function DroppedClassList({ onClose, ...dialog }: DroppedClassListProps) {
  return (
    <ModalOverlay
      className="veil"
      isOpen
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="modal list-modal">
        <ClassListDialog {...dialog} />
      </Modal>
    </ModalOverlay>
  );
}
