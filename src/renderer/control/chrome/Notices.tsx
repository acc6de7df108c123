import { Info, X } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import type { Notice } from '../../../domain/view/snapshot';
import { useSend } from '../link/sender';
import { words } from '../words';

/** What the teacher should know, one sentence each, until it is dismissed. */
export function Notices({ notices }: { readonly notices: readonly Notice[] }) {
  const send = useSend('status');
  return (
    <div role="log" aria-label={words.notices} className="notices">
      {notices.map(({ id, sentence }) => (
        <div key={id} className="notice">
          <Info size={18} aria-hidden />
          <p>{sentence}</p>
          <Button
            className="icon-button"
            aria-label={words.dismissThis(sentence)}
            onPress={() => void send({ kind: 'dismiss-notice', notice: id })}
          >
            <X size={18} aria-hidden />
          </Button>
        </div>
      ))}
    </div>
  );
}
