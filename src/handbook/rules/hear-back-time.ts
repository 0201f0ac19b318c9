import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

interface Says {
  unsaid: (stage: string) => Said;
  late: (stage: string, days: number, limit: number) => Said;
}

function check({ handbook, threshold }: RuleContext, say: Says): Finding[] {
  const limit = threshold('days');
  return handbook.stages.flatMap(({ title, candidate: { hearBack }, sources }): Finding[] => {
    const { file } = sources.candidate!;
    if (!hearBack) {
      return [{ file, place: { path: ['title'], on: 'key' }, ...say.unsaid(title) }];
    }
    if (hearBack.days <= limit) return [];
    return [{ file, place: { path: ['hearBack', 'days'] }, ...say.late(title, hearBack.days, limit) }];
  });
}

/** Silence. */
export const hearBackTime = defineRule({
  id: 'hear-back-time',
  severity: 'warning',
  group: 'respect',
  bad: [
    {
      file: 'candidate/stages/loop.mdx',
      fields: 'hearBack: { days: 15, from: Your recruiter }',
    },
  ],
  good: [
    {
      file: 'candidate/stages/loop.mdx',
      fields: 'hearBack: { days: 5, from: Your recruiter }',
    },
  ],
  thresholds: { days: 10 },
  check,
});
