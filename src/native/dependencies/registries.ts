/** Where package managers are told which registry a scope comes from. */
export const registryFiles = ['.npmrc', '.yarnrc', '.yarnrc.yml', 'bunfig.toml'];

/**
 * `@scope:registry=https://…` of npm and pnpm, `"@scope:registry" "https://…"` of Yarn 1, `npmScopes: scope:` of
 * later Yarn, `"@scope" = "https://…"` below `[install.scopes]` of Bun. A line that is commented out sets nothing.
 */
export function scopesIn(text: string): string[] {
  const lines = text.split(/\r?\n/).filter((line) => line.length < 1_000 && !/^\s*[#;]/.test(line));
  const named = lines.flatMap((line) => /^\s*"?(@[\w.-]+)(?::registry"?\s*[= ]|"?\s*=)/.exec(line)?.[1] ?? []);
  return [...named, ...yarnScopes(lines)];
}

function yarnScopes(lines: readonly string[]): string[] {
  const start = lines.findIndex((line) => /^npmScopes:/.test(line));
  if (start < 0) return [];
  const block = lines.slice(start + 1);
  const end = block.findIndex((line) => /^\S/.test(line));
  const inner = end < 0 ? block : block.slice(0, end);
  const indent = /^\s+/.exec(inner[0] ?? '')?.[0] ?? '';
  return inner.flatMap((line) => {
    const name = /^\s+["']?@?([\w.-]+)["']?:\s*$/.exec(line)?.[1];
    return name !== undefined && /^\s+/.exec(line)?.[0] === indent ? [`@${name}`] : [];
  });
}
