import { defineRule, type Finding, type RuleContext } from './types.ts';

const INTERVIEWING = new Set(['screen', 'assessment', 'loop']);

function check({ handbook }: RuleContext): Finding[] {
  return handbook.roles.flatMap((role): Finding[] => {
    const { file } = role.sources.candidate!;
    const seen = new Map<string, number>();
    let offer: string | undefined;
    return role.candidate.process.flatMap((step, index): Finding[] => {
      const stage = handbook.stages.find((candidate) => candidate.id === step.stage);
      if (!stage) return [];
      const place = { path: ['process', index, 'stage'] };
      const { kind } = stage.candidate;
      const before = seen.get(stage.id);
      seen.set(stage.id, index);
      if (before !== undefined) {
        return [
          {
            file,
            place,
            message: `The stage "${stage.title}" stands twice in the process, as number ${String(before + 1)} and number ${String(index + 1)}.`,
            fix: 'Put all sessions of the stage in one place.',
          },
        ];
      }
      if (kind === 'application' && index > 0) {
        return [
          {
            file,
            place,
            message: `"${stage.title}" is where an application arrives, and it stands as number ${String(index + 1)} in the process.`,
            fix: 'Move it to the beginning.',
          },
        ];
      }
      if (offer !== undefined && INTERVIEWING.has(kind)) {
        return [
          {
            file,
            place,
            message: `"${stage.title}" comes after the offer ("${offer}").`,
            fix: 'Move it before the offer: nobody is assessed once the offer is out.',
          },
        ];
      }
      if (kind === 'offer') offer = stage.title;
      return [];
    });
  });
}

/** Stages in an order that cannot be. */
export const loopOrder = defineRule({
  id: 'loop-order',
  severity: 'error',
  group: 'facts',
  stopsBuild: true,
  bad: 'process: offer, then interview-loop',
  good: 'process: interview-loop, then offer',
  check,
});
