import type { App } from 'electron';

/** Keeps every page where it is: no other address, no second window, no webview. */
export function guardContents(
  app: Pick<App, 'on'>,
  isOurs: (url: string) => boolean,
  log: (sentence: string) => void,
): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => {
      // While developing, Vite reloads the page that is shown.
      if (isOurs(event.url) && event.url === contents.getURL()) return;
      event.preventDefault();
      log(`Refused a page to go to ${event.url.slice(0, 200)}.`);
    });
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(({ url }) => {
      log(`Refused a page a window for ${url.slice(0, 200)}.`);
      return { action: 'deny' };
    });
  });
}
