import { entryById } from '../entries.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

interface Says {
  /** @param other The title of the role that it is like, and the id of the one that this one is like. */
  chain: (role: string, other: string, further: string) => Said;
  /** @param stages Ids of those that the other has. */
  notThere: (role: string, stage: string, other: string, stages: readonly string[]) => Said;
}

function check({ handbook, sources }: RuleContext, say: Says): Finding[] {
  return handbook.roles.flatMap((role): Finding[] => {
    const { like } = role.candidate;
    const other = like === undefined ? undefined : entryById(handbook.roles, like);
    if (!other) return [];
    const { file, data } = role.sources.candidate!;
    if (other.candidate.like !== undefined)
      return [{ file, place: { path: ['like'] }, ...say.chain(role.title, other.title, other.candidate.like) }];
    const stages = other.candidate.process.map(({ stage }) => stage);
    return (data as typeof role.candidate).process.flatMap(({ stage }, index): Finding[] =>
      stages.includes(stage) || !sources.some(({ kind, id }) => kind === 'stages' && id === stage)
        ? []
        : [
            {
              file,
              place: { path: ['process', index, 'stage'] },
              ...say.notThere(role.title, stage, other.title, stages),
            },
          ],
    );
  });
}

/** A process that is taken over from a role that has none of its own, or with a stage that takes nobody's place. */
export const sharedProcess = defineRule({
  id: 'shared-process',
  severity: 'error',
  group: 'facts',
  stopsBuild: true,
  shared: [
    {
      file: 'candidate/roles/engineer.mdx',
      fields: `process:
  - stage: application
  - stage: loop
    sessions:
      - { id: pairing, interview: pairing, minutes: 60 }`,
    },
  ],
  bad: [
    {
      file: 'candidate/roles/senior-engineer.mdx',
      fields: `title: Senior engineer
summary: You build services, and lead the design of some.
family: backend
level: senior
like: engineer
process:
  - stage: debrief`,
    },
  ],
  good: [
    {
      file: 'candidate/roles/senior-engineer.mdx',
      fields: `title: Senior engineer
summary: You build services, and lead the design of some.
family: backend
level: senior
like: engineer
process:
  - stage: loop
    sessions:
      - { id: pairing, interview: pairing, minutes: 60 }
      - { id: design, interview: design-talk }`,
    },
  ],
  check,
});
