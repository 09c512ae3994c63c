import type { Location } from '../../project/location.js';
import type { Located } from '../located.js';
import { attributeNamed, childNamed, childrenNamed, type XmlElement } from '../xml/element.js';

/** A network security configuration (`<network-security-config>`), without what holds for debuggable builds only. */
export interface NetworkSecurity {
  readonly root: Location;
  readonly configs: readonly NetworkConfig[];
}

export interface NetworkConfig {
  readonly kind: 'base' | 'domain';
  readonly tag: Location;
  /** Hosts it holds for; none for the base. */
  readonly domains: readonly string[];
  /** `null`: inherited. */
  readonly cleartext: Located<boolean> | null;
  /** Each entry that trusts the certificate authorities a user installed. */
  readonly userCertificates: readonly Location[];
}

export function readNetworkSecurity(root: XmlElement): NetworkSecurity {
  const base = childNamed(root, 'base-config');
  return {
    root: root.tag,
    configs: [...(base ? [readConfig(base, 'base')] : []), ...domainConfigs(root)],
  };
}

/** Domain configurations may nest. */
function domainConfigs(parent: XmlElement): NetworkConfig[] {
  const pending = childrenNamed(parent, 'domain-config');
  const configs: NetworkConfig[] = [];
  for (let element = pending.shift(); element; element = pending.shift()) {
    configs.push(readConfig(element, 'domain'));
    pending.push(...childrenNamed(element, 'domain-config'));
  }
  return configs;
}

function readConfig(element: XmlElement, kind: NetworkConfig['kind']): NetworkConfig {
  const cleartext = attributeNamed(element, 'cleartextTrafficPermitted');
  return {
    kind,
    tag: element.tag,
    domains: childrenNamed(element, 'domain').map((domain) => domain.text.trim()),
    cleartext: cleartext && { value: cleartext.value.trim() === 'true', location: cleartext.location },
    userCertificates: childrenNamed(element, 'trust-anchors')
      .flatMap((anchors) => childrenNamed(anchors, 'certificates'))
      .flatMap((certificates) => attributeNamed(certificates, 'src') ?? [])
      .filter(({ value }) => value.trim() === 'user')
      .map(({ location }) => location),
  };
}
