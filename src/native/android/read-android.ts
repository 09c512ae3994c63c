import type { Diagnostic } from '../../project/diagnostic.js';
import { isWithin, relativeTo } from '../../project/path.js';
import type { Project } from '../../project/project.js';
import { nativeFolder } from '../native-folder.js';
import type { XmlElement } from '../xml/element.js';
import { parseXml } from '../xml/parse-xml.js';
import type { AndroidProject } from './android-project.js';
import { readBuildSettings } from './build-settings.js';
import { readManifest } from './manifest.js';
import { readApplication } from './read-application.js';
import { readCode } from './read-code.js';
import { type ReadXml, Resources } from './resources.js';

/** Reads the Android project of an app. `null` when it is not in the repository. */
export async function readAndroid(project: Project, diagnostics: Diagnostic[]): Promise<AndroidProject | null> {
  const folder = nativeFolder(project, 'android', diagnostics);
  if (folder === null) return null;
  const files = project.files.other.filter((file) => isWithin(file, folder));
  const readText = (file: string) => project.files.text(file);
  const readXml = xmlReader(project, diagnostics);
  const released = releasedFiles(files, `${folder}/app/src`);
  // First: its parsers load while the rest is read.
  const code = readCode(
    released.map(({ file }) => file),
    readText,
    diagnostics,
  );
  const manifests = released.flatMap(({ file, sourceSet, path }) => {
    const root = path === 'AndroidManifest.xml' ? readXml(file) : null;
    return root?.name === 'manifest' ? [readManifest(file, sourceSet, root)] : [];
  });
  const main = manifests.find(({ sourceSet }) => sourceSet === 'main');
  const resources = new Resources(
    released.map(({ file }) => file).filter((file) => file.includes('/res/')),
    readXml,
  );
  return {
    folder,
    application: main ? readApplication(main, manifests, resources, readXml) : null,
    build: readBuildSettings(folder, files, readText),
    code: await code,
  };
}

/** Reads each file once; what is wrong with it is reported once. */
function xmlReader(project: Project, diagnostics: Diagnostic[]): ReadXml {
  const read = new Map<string, XmlElement | null>();
  return (file) => {
    const known = read.get(file);
    if (known !== undefined) return known;
    const text = project.files.text(file);
    const { root, problem } = text === null ? { root: null, problem: null } : parseXml(file, text);
    if (problem !== null) diagnostics.push({ kind: 'unparsable', file, message: `The XML is broken: ${problem}.` });
    read.set(file, root);
    return root;
  };
}

interface ReleasedFile {
  readonly file: string;
  readonly sourceSet: string;
  /** Seen from the folder of the source set. */
  readonly path: string;
}

/** Files of source sets that go into released builds, in order of priority: release, flavours, main. */
function releasedFiles(files: readonly string[], folder: string): ReleasedFile[] {
  return files
    .filter((file) => isWithin(file, folder) && file !== folder)
    .map((file) => {
      const [sourceSet = '', ...path] = relativeTo(folder, file).split('/');
      return { file, sourceSet, path: path.join('/') };
    })
    .filter(({ sourceSet, path }) => path !== '' && !/debug|^(androidTest|test)/i.test(sourceSet))
    .toSorted((a, b) => priority(a.sourceSet) - priority(b.sourceSet));
}

const priority = (sourceSet: string): number => (sourceSet === 'release' ? 0 : sourceSet === 'main' ? 2 : 1);
