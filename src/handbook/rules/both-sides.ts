import { isDraft } from '../draft.ts';
import { SCHEMAS, type Kind } from '../entities/schemas.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

interface Says {
  /** An interviewer file without its entry, which would be the file that is missing. */
  noCandidateSide: (kind: Kind, id: string, missing: string) => Said;
  noInterviewerSide: (kind: Kind, id: string, missing: string) => Said;
}

/** Kinds of which a side may stand alone: an informal interview type has nothing to rate. */
function mayStandAlone(kind: Kind, data: object): boolean {
  return !SCHEMAS[kind].twins || (data as { format?: string }).format === 'informal';
}

function check({ handbook, sources, isBroken }: RuleContext, say: Says): Finding[] {
  if (!handbook.interviewerSide) return [];
  const present = new Set(sources.map((source) => `${source.side}/${source.kind}/${source.id}`));
  return sources.flatMap((source): Finding[] => {
    const { kind, id, side, file } = source;
    const other = side === 'candidate' ? 'interviewer' : 'candidate';
    if (present.has(`${other}/${kind}/${id}`) || isBroken(kind, id)) return [];
    const otherFile = `${other}/${kind}/${id}.mdx`;
    if (side === 'interviewer' && SCHEMAS[kind].twins) {
      return [
        {
          file,
          place: { line: 1, column: 1 },
          ...say.noCandidateSide(kind, id, otherFile),
        },
      ];
    }
    if (side === 'interviewer' || mayStandAlone(kind, source.data)) return [];
    if (isDraft(source)) return [];
    return [
      {
        file,
        place: { line: 1, column: 1 },
        severity: 'warning',
        ...say.noInterviewerSide(kind, id, otherFile),
      },
    ];
  });
}

/** An entry without its other side. */
export const bothSides = defineRule({
  id: 'both-sides',
  severity: 'error',
  group: 'facts',
  stopsBuild: true,
  shared: [{ file: 'candidate/stages/loop.mdx', fields: 'title: Loop' }],
  bad: [{ file: 'interviewer/stages/the-loop.mdx', fields: 'run: [{ id: invite, text: Send the invitation. }]' }],
  good: [{ file: 'interviewer/stages/loop.mdx', fields: 'run: [{ id: invite, text: Send the invitation. }]' }],
  check,
});
