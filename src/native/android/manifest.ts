import type { Location } from '../../project/location.js';
import type { Located } from '../located.js';
import { childNamed, type XmlElement } from '../xml/element.js';

/** One AndroidManifest.xml. */
export interface AndroidManifest {
  readonly file: string;
  /** Folder below `app/src`: `main`, a build type or a flavour. */
  readonly sourceSet: string;
  /** The `<application` tag, or that of the root where there is none: what lacks an attribute is marked here. */
  readonly tag: Location;
  /** Attributes of `<application>` in the namespace of Android, by local name. */
  readonly application: ReadonlyMap<string, Located<string>>;
  /** Local names that `tools:remove` takes out of the manifests below. */
  readonly removed: ReadonlySet<string>;
}

const androidNamespace = 'http://schemas.android.com/apk/res/android';
const toolsNamespace = 'http://schemas.android.com/tools';

export function readManifest(file: string, sourceSet: string, root: XmlElement): AndroidManifest {
  const android = prefixOf(root, androidNamespace) ?? 'android';
  const tools = prefixOf(root, toolsNamespace) ?? 'tools';
  const element = childNamed(root, 'application');
  const application = new Map<string, Located<string>>();
  const removed = new Set<string>();
  for (const { name, value, location } of element?.attributes ?? []) {
    if (name.startsWith(`${android}:`)) application.set(name.slice(android.length + 1), { value, location });
    if (name === `${tools}:remove`) for (const one of value.split(',')) removed.add(one.trim().replace(/^.*:/, ''));
  }
  return { file, sourceSet, tag: (element ?? root).tag, application, removed };
}

function prefixOf(root: XmlElement, namespace: string): string | null {
  const declaration = root.attributes.find(({ name, value }) => name.startsWith('xmlns:') && value === namespace);
  return declaration ? declaration.name.slice('xmlns:'.length) : null;
}

/**
 * The value of an attribute in what is released: manifests stand in order of their priority, the first that sets or
 * removes it decides. (https://developer.android.com/build/manage-manifests)
 */
export function mergedAttribute(manifests: readonly AndroidManifest[], name: string): Located<string> | null {
  for (const { application, removed } of manifests) {
    const attribute = application.get(name);
    if (attribute) return attribute;
    if (removed.has(name)) return null;
  }
  return null;
}
