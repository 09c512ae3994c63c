import { attributeNamed, childNamed, childrenNamed, type XmlElement } from '../../native/xml/element.js';
import { type Edited, refuse, unchanged } from './edited.js';
import { endOf, startOf } from './offsets.js';
import { beginsLine, indentAt, insert, splice, withLineEndings } from './splice.js';
import { appendChild, editXml, escapeXml } from './xml.js';

const androidNamespace = 'http://schemas.android.com/apk/res/android';

/** Gives `<application>` an attribute in the namespace of Android; a value it has already is replaced. */
export function setApplicationAttribute(text: string, name: string, value: string): Edited {
  return editManifest(text, (root, prefix) => {
    const application = childNamed(root, 'application');
    if (!application) return refuse('it has no <application>', root.tag.line);
    const attribute = attributeNamed(application, `${prefix}:${name}`);
    if (!attribute) return { text: appendAttribute(text, application, `${prefix}:${name}`, value) };
    if (attribute.value === value) return unchanged(text);
    const start = startOf(text, attribute.location);
    const replacement = `${prefix}:${name}="${escapeXml(value)}"`;
    return { text: splice(text, [{ start, end: endOf(text, attribute.location), text: replacement }]) };
  });
}

export function ensurePermission(text: string, permission: string): Edited {
  return editManifest(text, (root, prefix) => {
    const permissions = childrenNamed(root, 'uses-permission');
    if (permissions.some((one) => attributeNamed(one, `${prefix}:name`)?.value === permission)) return unchanged(text);
    const element = `<uses-permission ${prefix}:name="${escapeXml(permission)}" />`;
    const last = permissions.at(-1);
    if (last) return { text: appendAfter(text, last, element) };
    return { text: appendChild(text, root, (indent) => `${indent}${element}`) };
  });
}

function editManifest(text: string, edit: (root: XmlElement, prefix: string) => Edited): Edited {
  return editXml(text, 'manifest', (root) => {
    const declaration = root.attributes.find(
      ({ name, value }) => name.startsWith('xmlns:') && value === androidNamespace,
    );
    if (!declaration) return refuse('it does not declare the namespace of Android', root.tag.line);
    return edit(root, declaration.name.slice('xmlns:'.length));
  });
}

/** In the layout of the attributes before it: each on its own line, or all on one. */
function appendAttribute(text: string, element: XmlElement, name: string, value: string): string {
  const attribute = `${name}="${escapeXml(value)}"`;
  const last = element.attributes.at(-1);
  if (!last) return insert(text, endOf(text, element.tag), ` ${attribute}`);
  const start = startOf(text, last.location);
  const separator = beginsLine(text, start) ? withLineEndings(`\n${indentAt(text, start)}`, text) : ' ';
  return insert(text, endOf(text, last.location), separator + attribute);
}

function appendAfter(text: string, sibling: XmlElement, element: string): string {
  const start = startOf(text, sibling.location);
  return insert(text, endOf(text, sibling.location), withLineEndings(`\n${indentAt(text, start)}${element}`, text));
}
