import { spawn } from 'node:child_process';
import type { PackageManager } from './package-manager.js';

/**
 * Runs `<manager> install` in a folder; gives whether it succeeded. The names of packages stand in package.json by now,
 * so nothing of the project is part of the command.
 */
export function installPackages(manager: PackageManager, folder: string): Promise<boolean> {
  return new Promise((resolve) => {
    // npm and its kin are .cmd files on Windows, which only a shell starts; the command is a constant.
    const isWindows = process.platform === 'win32';
    const child = spawn(isWindows ? `${manager} install` : manager, isWindows ? [] : ['install'], {
      cwd: folder,
      stdio: ['ignore', 2, 2],
      shell: isWindows,
    });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}
