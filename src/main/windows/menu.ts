import type { Menu, MenuItemConstructorOptions } from 'electron';

/**
 * The menu without what could harm a lesson: no reload, no zoom, no developer tools but while developing. Only macOS
 * needs one at all, for its edit keys and for leaving; elsewhere the keys work without.
 */
export function installMenu(
  menu: Pick<typeof Menu, 'setApplicationMenu' | 'buildFromTemplate'>,
  { platform, developing }: { readonly platform: NodeJS.Platform; readonly developing: boolean },
): void {
  const template: MenuItemConstructorOptions[] = [];
  if (platform === 'darwin') template.push({ role: 'appMenu' }, { role: 'editMenu' });
  if (developing) template.push({ role: 'viewMenu' });
  menu.setApplicationMenu(template.length === 0 ? null : menu.buildFromTemplate(template));
}
