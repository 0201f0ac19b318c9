import { join } from 'node:path';
import ts from 'typescript';
import { compare } from '../../src/handbook/issues.ts';
import { CODE } from '../../src/site/settings.ts';

/** Numbers from 0 to 1, which are written as percentages. */
const SHARES = new Set(['share', 'likeness', 'alike']);

/** What a place takes: see src/words/places.ts. Undefined for what no text can name. */
function kindOf(checker: ts.TypeChecker, type: ts.Type, name: string): string | undefined {
  const parts = (type.isUnion() ? type.types : [type]).filter((part) => !(part.flags & ts.TypeFlags.Undefined));
  const all = (flag: ts.TypeFlags) => parts.every((part) => part.flags & flag);
  if (parts.every((part) => part.isStringLiteral())) return parts.map((part) => part.value).join('|');
  if (all(ts.TypeFlags.BooleanLike)) return 'true|false';
  if (all(ts.TypeFlags.StringLike)) return 'text';
  if (all(ts.TypeFlags.NumberLike)) return SHARES.has(name) ? 'share' : 'number';
  const [only] = parts;
  const items = only && parts.length === 1 ? checker.getIndexTypeOfType(only, ts.IndexKind.Number) : undefined;
  if (items) {
    // Ids are no text that readers know.
    return { text: 'list', number: 'list' }[kindOf(checker, items, '') ?? ''];
  }
  const fields = only && parts.length === 1 ? checker.getPropertiesOfType(only).map((field) => field.name) : [];
  return fields.sort().join() === 'max,min' ? 'range' : undefined;
}

const isOptional = (type: ts.Type) => type.isUnion() && type.types.some((part) => part.flags & ts.TypeFlags.Undefined);

/** A word with values as the table writes it: its places in the order of what it is handed. Undefined where one is none. */
function placesOf(checker: ts.TypeChecker, signature: ts.Signature, at: ts.Node): string | undefined {
  const place = (symbol: ts.Symbol): string | undefined => {
    const type = checker.getTypeOfSymbolAtLocation(symbol, at);
    const kind = kindOf(checker, type, symbol.name);
    const isLeftOut = isOptional(type) || (symbol.flags & ts.SymbolFlags.Optional) !== 0;
    return kind === undefined ? undefined : `${symbol.name}${isLeftOut ? '?' : ''}: ${kind}`;
  };
  const given = signature.getParameters().map((parameter) => {
    const plain = place(parameter);
    if (plain !== undefined) return plain;
    const fields = checker.getPropertiesOfType(checker.getTypeOfSymbolAtLocation(parameter, at)).map(place);
    return fields.length === 0 || fields.includes(undefined) ? undefined : `{ ${fields.join(', ')} }`;
  });
  const names = given.flatMap((one) => one?.match(/\w+(?=\??:)/g) ?? []);
  return given.includes(undefined) || new Set(names).size < names.length ? undefined : given.join(', ');
}

/** The places of every word with values, as its definition names them: by the word's path, null where no text can stand for it. */
export function wordPlaces(): [path: string, places: string | null][] {
  const file = join(CODE, 'src/words/definition.ts');
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(CODE, 'tsconfig.json'), (path) => ts.sys.readFile(path)).config,
    ts.sys,
    CODE,
  );
  const program = ts.createProgram([file, join(CODE, 'src/words/format.ts')], options);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file)!;
  const interfaceOf = (of: ts.SourceFile, wanted: string) =>
    checker.getTypeAtLocation(of.statements.find((one) => ts.isInterfaceDeclaration(one) && one.name.text === wanted)!);
  const format = interfaceOf(program.getSourceFile(join(CODE, 'src/words/format.ts'))!, 'Format');
  const formats = new Set(checker.getPropertiesOfType(format).map((one) => one.name));
  const found: [string, string | null][] = [];
  const walk = (type: ts.Type, path: string[]): void => {
    const [signature] = type.getCallSignatures();
    if (signature) {
      const isText = (signature.getReturnType().flags & ts.TypeFlags.StringLike) !== 0;
      found.push([path.join('.'), (isText ? placesOf(checker, signature, source) : undefined) ?? null]);
      return;
    }
    if (!(type.flags & ts.TypeFlags.Object) && !type.isIntersection()) return;
    if (checker.getIndexTypeOfType(type, ts.IndexKind.Number)) return;
    for (const field of checker.getPropertiesOfType(type)) {
      if (path.length === 0 && formats.has(field.name)) continue;
      walk(checker.getTypeOfSymbolAtLocation(field, source), [...path, field.name]);
    }
  };
  for (const name of ['PageWords', 'ToolWords']) walk(interfaceOf(source, name), []);
  // What a check says of a finding is not in the table: see src/words/own-words.ts.
  return found.filter(([path]) => !path.startsWith('rules.')).sort(([a], [b]) => compare(a, b));
}
