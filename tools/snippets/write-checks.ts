const withValue = /^(?!const |let |import |export |if |for |\/\/)(\S.*); \/\/ (.+)$/gm;

/** The code with an assertion for each line that is an expression with its value behind it: `1 + 1; // 2`. */
export function writeChecks(code: string): string {
  const checked = code.replaceAll(withValue, "assert.deepEqual($1, $2);");
  return checked === code ? code : `import assert from "node:assert/strict";\n${checked}`;
}
