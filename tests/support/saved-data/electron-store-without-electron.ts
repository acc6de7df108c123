import Conf from 'conf';

/** electron-store is conf with the paths of a running Electron, which a unit test has not. */
export default class ElectronStore extends Conf {
  constructor({ name, ...options }: { readonly name: string; readonly cwd: string }) {
    super({ ...options, configName: name });
  }
}
