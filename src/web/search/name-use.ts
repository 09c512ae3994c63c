/**
 * What a text looks like that uses something of another file called `name`: an import or re-export of it, a member, a
 * pattern that takes it out, a call, a tag, or a string, as in templates and `mapActions(['save'])`. Words of comments
 * and of the page, and the variables and parameters of that name that most files mean by it, do not look so.
 */
export function patternOfUse(name: string): RegExp {
  const word = `(?<![\\w$])${name.replace(/\W/g, '\\$&')}(?![\\w$])`;
  return new RegExp(
    [
      `\\bimport\\b[^;'"(.]{0,2000}${word}`,
      `\\bexport\\s*\\{[^}]{0,2000}${word}`,
      `[.<]${word}`,
      `${word}[^{}()=;]{0,300}\\}\\s*=[^=>]`,
      `${word}\\s*(?:!|\\?\\.)?\\s*[(<\`]`,
      `['"\`/]${word}['"\`]`,
    ].join('|'),
  );
}
