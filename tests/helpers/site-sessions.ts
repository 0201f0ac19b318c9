import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The addresses of the pages of all sessions of all roles on an interviewers' site. */
export function sessionPages(site: string): string[] {
  const roles = join(site, 'interviewer/roles');
  return readdirSync(roles).flatMap((role) =>
    readdirSync(join(roles, role))
      // What is sent for a role stands beside its sessions.
      .filter((name) => name !== 'invite')
      .filter((session) => existsSync(join(roles, role, session, 'index.html')))
      .map((session) => `/interviewer/roles/${role}/${session}/`),
  );
}
