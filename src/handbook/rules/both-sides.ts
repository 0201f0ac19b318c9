import { isDraft } from '../draft.ts';
import { SCHEMAS, type Kind } from '../entities/schemas.ts';
import { kindOf } from '../kinds.ts';
import { defineRule, type Finding, type RuleContext } from './types.ts';

/** Kinds of which a side may stand alone: an informal interview type has nothing to rate. */
function mayStandAlone(kind: Kind, data: object): boolean {
  return !SCHEMAS[kind].twins || (data as { format?: string }).format === 'informal';
}

function check({ handbook, sources, isBroken }: RuleContext): Finding[] {
  if (!handbook.interviewerSide) return [];
  const present = new Set(sources.map((source) => `${source.side}/${source.kind}/${source.id}`));
  return sources.flatMap((source): Finding[] => {
    const { kind, id, side, file } = source;
    const other = side === 'candidate' ? 'interviewer' : 'candidate';
    if (present.has(`${other}/${kind}/${id}`) || isBroken(kind, id)) return [];
    const otherFile = `${other}/${kind}/${id}.mdx`;
    const { noun } = kindOf(kind);
    if (side === 'interviewer' && SCHEMAS[kind].twins) {
      return [
        {
          file,
          place: { line: 1, column: 1 },
          message: `This is the interviewer side of the ${noun} "${id}", and there is no candidate side: ${otherFile} does not exist.`,
          fix: `Write ${otherFile}, or rename this file to the id of the ${noun} it belongs to, or delete it.`,
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
        message: `The ${noun} "${id}" has no interviewer side: ${otherFile} does not exist.`,
        fix: `Write ${otherFile}, so that interviewers know how to run and rate it.`,
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
  bad: 'interviewer/interview-types/pairing.mdx beside candidate/interview-types/pairing-exercise.mdx',
  good: 'interviewer/interview-types/pairing-exercise.mdx beside candidate/interview-types/pairing-exercise.mdx',
  check,
});
