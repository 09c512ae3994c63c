const memoryLimit = 500;
const bigApp = 50_000;

/** What the audit of one app may take: the floor twice, and the start of the parsers. */
export function checkApp({ name, wall, floor }, startUp) {
  const limit = floor * 2 + startUp;
  return {
    ok: wall <= limit,
    text: `${name}: ${wall.toFixed(2)} s of at most ${limit.toFixed(2)} s (floor x 2 + start-up)`,
  };
}

export function checkMemory({ name, files, memory }) {
  if (files > bigApp) return [];
  return [{ ok: memory < memoryLimit, text: `${name}: ${memory.toFixed(0)} MB of less than ${memoryLimit} MB` }];
}

/** Ten times the files take at most ten times as long. The start-up, which files do not add to, does not count. */
export function checkGrowth(rows, startUp) {
  return rows.slice(1).map((row, i) => {
    const smaller = rows[i];
    const growth = Math.max(row.wall - startUp, 0) / Math.max(smaller.wall - startUp, 0.05);
    const size = row.files / smaller.files;
    return {
      ok: growth <= size,
      text: `${smaller.name} -> ${row.name}: ${growth.toFixed(1)} times the time for ${size.toFixed(1)} times the files`,
    };
  });
}
