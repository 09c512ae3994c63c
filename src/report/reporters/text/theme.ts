import { Chalk } from 'chalk';
import { escapeControl } from '../../escape.js';
import type { Severity } from '../../scales.js';
import { wrap } from './wrap.js';

type Paint = (text: string) => string;

/** Every text of the report is printed through one of these, and each of them escapes. */
export interface Theme {
  readonly width: number;
  readonly plain: Paint;
  readonly strong: Paint;
  readonly faint: Paint;
  readonly path: Paint;
  readonly mark: Paint;
  readonly good: Paint;
  readonly bad: Paint;
  readonly severity: Readonly<Record<Severity, Paint>>;
  /** Wrapped lines behind a label as wide as the indent. */
  paragraph(text: string, indent: string, paint?: Paint): string[];
}

export function createTheme(hasColor: boolean, width: number): Theme {
  const chalk = new Chalk({ level: hasColor ? 1 : 0 });
  const safely =
    (paint: Paint): Paint =>
    (text) =>
      paint(escapeControl(text));
  const plain = safely((text) => text);
  return {
    width,
    plain,
    strong: safely(chalk.bold),
    faint: safely(chalk.dim),
    path: safely(chalk.cyan),
    mark: safely(chalk.red),
    good: safely(chalk.green),
    bad: safely(chalk.red),
    severity: {
      critical: safely(chalk.bold.white.bgRed),
      high: safely(chalk.bold.red),
      medium: safely(chalk.bold.yellow),
      low: safely(chalk.bold.blue),
      info: safely(chalk.bold.gray),
    },
    paragraph: (text, indent, paint = plain) =>
      wrap(escapeControl(text), width - indent.length).map((line) => indent + paint(line)),
  };
}
