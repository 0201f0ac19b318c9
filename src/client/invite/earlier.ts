import type { InviteData } from '../../handbook/messages/invite-data.ts';
import { wholePlanIn } from '../../handbook/plan/plan-link.ts';
import type { Plan } from '../../handbook/plan/plan.ts';

/** The plan of an earlier link to this role, and ids of its sessions that the process no longer has; or what is wrong with it. */
export type Earlier =
  { plan: Plan; gone: string[] } | 'noEnd' | 'broken' | 'several' | 'otherRole' | 'noDates' | 'allGone';

/** What may stand in an address. */
const PIECE = /^[^\s<>"()[\]]*/;
/** What only an address has: behind a line break it can be nothing else than the rest of one. */
const SURELY = /[%&=]/;

/** The pieces of a link from its # on: a mail may have broken it over several lines, and quoted them. */
function piecesFrom(text: string): string[] {
  const pieces: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    const own = line.replace(/^[\s>]+/, '').trimEnd();
    const piece = PIECE.exec(own)![0];
    if (piece === '' || piece.includes('://')) break;
    pieces.push(piece);
    if (piece !== own) break;
  }
  return pieces;
}

/** What the end of a link may be: as far as it surely goes, and with each line that could be a part of it. */
function endsFrom(text: string): string[] {
  const pieces = piecesFrom(text);
  const sure = pieces.findLastIndex((piece) => SURELY.test(piece));
  return pieces.slice(sure).map((_piece, more) =>
    pieces
      .slice(0, sure + more + 1)
      .join('')
      .replace(/[.,;:!?]+$/, ''),
  );
}

/** Reads a link that was pasted, with or without a text around it: all that counts of it stands behind its #. */
export function earlierIn(pasted: string, { role, sessions }: Pick<InviteData, 'role' | 'sessions'>): Earlier {
  const text = pasted.replaceAll('&amp;', '&');
  if (!text.includes('#')) return 'noEnd';
  const ends = [...text.matchAll(/#role=/g)].flatMap(({ index }) => endsFrom(text.slice(index)));
  const [plan, ...others] = [...new Set(ends)].flatMap((hash) => wholePlanIn(hash) ?? []);
  if (others.length > 0) return 'several';
  if (plan === undefined) return 'broken';
  if (plan.role !== role) return 'otherRole';
  if (plan.sessions.length === 0) return 'noDates';
  const has = new Set(sessions.map(({ id }) => id));
  const gone = plan.sessions.map(({ id }) => id).filter((id) => !has.has(id));
  return gone.length < plan.sessions.length ? { plan, gone } : 'allGone';
}
