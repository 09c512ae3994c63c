/** Cookies that script can read. The server has to end the others. */
export async function read(key: string): Promise<string | null> {
  const pair = document.cookie.split('; ').find((each) => each.startsWith(`${encodeURIComponent(key)}=`));
  return pair === undefined ? null : decodeURIComponent(pair.slice(pair.indexOf('=') + 1));
}

export async function write(key: string, value: string): Promise<void> {
  document.cookie = `${encodeURIComponent(key)}=${encodeURIComponent(value)}; path=/; secure; samesite=strict`;
}

export async function remove(key: string): Promise<void> {
  document.cookie = `${encodeURIComponent(key)}=; path=/; max-age=0`;
}
