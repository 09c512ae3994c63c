/** RFC 1918 and 4193, loopback, the host of the Android emulator, mDNS names, names without a domain. */
const local =
  /^(?:localhost|0\.0\.0\.0|(?:127|10)(?:\.\d{1,3}){3}|(?:192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d{1,3}){2}|\[(?:::1|(?:f[cd]|fe[89ab])[0-9a-f:]*)\]|[^.[\]]+|.*\.(?:local|localhost|lan|internal|test|home\.arpa))$/i;

/** Whether a URL leads into the network of a developer rather than to a server. */
export function isLocalHost(url: string): boolean {
  const host = /^[a-z]+:\/\/(?:[^/@]*@)?(\[[^\]]*\]|[^/:?#]*)/i.exec(url)?.[1] ?? '';
  return local.test(host);
}
