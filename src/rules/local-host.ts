/** RFC 1918 and 4193, loopback, the host of the Android emulator, mDNS names. */
const local =
  /^(localhost|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.|0\.0\.0\.0|\[?(::1|f[cd][0-9a-f]{2}:|fe80:))|\.(local|lan|internal|test|home\.arpa)$/i;

/** Whether a URL leads into the network of a developer rather than to a server. */
export function isLocalHost(url: string): boolean {
  const host = /^[a-z]+:\/\/(?:[^/@]*@)?(\[[^\]]*\]|[^/:?#]*)/i.exec(url)?.[1] ?? '';
  return local.test(host);
}
