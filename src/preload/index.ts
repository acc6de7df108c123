import { contextBridge, ipcRenderer } from 'electron';
import { createBridge } from './bridge';

contextBridge.exposeInMainWorld('roundabout', createBridge(ipcRenderer, process.argv));
