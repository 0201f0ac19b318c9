// Loaded before a command, it makes one function of the file system fail as the system would.
// FAULT is `<function>:<code>:<part of the path>`; a write on a full disk leaves an empty file.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const [name, code, part] = process.env.FAULT.split(':');
const original = fs[name];
fs[name] = (path, ...rest) => {
  if (!String(path).includes(part)) return original(path, ...rest);
  if (name === 'writeFileSync' && code === 'ENOSPC') original(path, '', rest[1]);
  throw Object.assign(new Error(`${code}: fault, ${name} '${path}'`), { code });
};
syncBuiltinESMExports();
