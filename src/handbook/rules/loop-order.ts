import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

interface Says {
  /** A stage that stands at two places, counted from 1. */
  twice: (stage: string, first: number, second: number) => Said;
  /** An application that stands at another place than the first. */
  lateApplication: (stage: string, place: number) => Said;
  afterOffer: (stage: string, offer: string) => Said;
}

const INTERVIEWING = new Set(['screen', 'assessment', 'loop']);

function check({ handbook }: RuleContext, say: Says): Finding[] {
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
        return [{ file, place, ...say.twice(stage.title, before + 1, index + 1) }];
      }
      if (kind === 'application' && index > 0) {
        return [{ file, place, ...say.lateApplication(stage.title, index + 1) }];
      }
      if (offer !== undefined && INTERVIEWING.has(kind)) {
        return [{ file, place, ...say.afterOffer(stage.title, offer) }];
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
  asResolved: true,
  stopsBuild: true,
  shared: [{ file: 'candidate/stages/chat.mdx', fields: 'kind: offer' }],
  bad: [
    {
      file: 'candidate/roles/engineer.mdx',
      fields: `process:
  - stage: application
  - stage: chat
  - stage: loop`,
    },
  ],
  good: [
    {
      file: 'candidate/roles/engineer.mdx',
      fields: `process:
  - stage: application
  - stage: loop
  - stage: chat`,
    },
  ],
  check,
});
