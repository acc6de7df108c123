import type { BrowserWindow, Dialog } from 'electron';
import type { Catalogue } from '../../contract/text';
import type { LeavingAnswer } from './leaving';

type Words = Catalogue['windows'];

/** Asks what becomes of the session when control is closed. Esc and the box's close button go back. */
export async function askLeaving(
  dialog: Pick<Dialog, 'showMessageBox'>,
  window: BrowserWindow,
  words: Words['closing'],
): Promise<LeavingAnswer> {
  const answers = ['keep-running', 'end-session', 'go-back'] as const;
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: words.message,
    detail: words.detail,
    buttons: [words.keepRunning, words.endSession, words.goBack],
    defaultId: 0,
    cancelId: 2,
    noLink: true,
  });
  return answers[response] ?? 'go-back';
}

/** Asks what to do about a control window whose page does not stay. */
export async function askControlFailed(
  dialog: Pick<Dialog, 'showMessageBox'>,
  words: Words['controlFailed'],
): Promise<'again' | 'quit'> {
  const { response } = await dialog.showMessageBox({
    type: 'warning',
    message: words.message,
    detail: words.detail,
    buttons: [words.again, words.quit],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1 ? 'quit' : 'again';
}

/** Asks where a plan file is to be saved; null when the box was left. */
export async function askWhereToSave(
  dialog: Pick<Dialog, 'showSaveDialog'>,
  window: BrowserWindow,
  words: Words['saveDialog'],
  name: string,
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: words.title,
    buttonLabel: words.button,
    defaultPath: name,
    filters: [{ name: words.files, extensions: ['json'] }],
    // Windows and macOS ask by themselves before a file is replaced; Linux only so.
    properties: ['showOverwriteConfirmation'],
  });
  return canceled || filePath === '' ? null : filePath;
}
