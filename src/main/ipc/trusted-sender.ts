import type { WebContents, WebFrameMain } from 'electron';
import type { Role } from '../../contract/channels';

/** What is looked at of an event that came from a page. */
export interface Sent {
  readonly sender: Pick<WebContents, 'id'>;
  readonly senderFrame: Pick<WebFrameMain, 'url' | 'parent'> | null;
}

/** Who may speak to main: by webContents id, and by the address of the page in it. */
export interface Trust {
  readonly roleOf: (webContentsId: number) => Role | null;
  readonly isOurPage: (url: string) => boolean;
}

/**
 * The role of the window that sent this; null when it is not the main frame of one of our windows that shows one of
 * our pages, or when that frame is gone by now.
 */
export function trustedRole(sent: Sent, trust: Trust): Role | null {
  const frame = sent.senderFrame;
  if (frame === null || frame.parent !== null) return null;
  return trust.isOurPage(frame.url) ? trust.roleOf(sent.sender.id) : null;
}
