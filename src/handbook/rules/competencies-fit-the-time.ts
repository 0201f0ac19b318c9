import { settingsOf, type Held } from './settings-of.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

/** Numbers of competencies: those that are primary, and all of them. */
interface Competencies {
  primary: number;
  all: number;
}

interface Says {
  tooMany: (held: Held, has: Competencies, room: Competencies) => Said;
}

function check({ handbook, threshold }: RuleContext, say: Says): Finding[] {
  const room = { primary: threshold('primary'), all: threshold('all') };
  return handbook.interviewTypes.flatMap((type) =>
    settingsOf(type).flatMap((setting): Finding[] => {
      if (!setting.states('assesses')) return [];
      const { primary, secondary } = setting.facts.assesses!;
      const has = { primary: primary.length, all: primary.length + secondary.length };
      if (has.primary <= room.primary && has.all <= room.all) return [];
      return [
        {
          file: type.sources.candidate!.file,
          place: { path: [...setting.path, 'assesses'], on: 'key' },
          ...say.tooMany(setting.held, has, room),
        },
      ];
    }),
  );
}

/** More to rate than anybody can observe. */
export const competenciesFitTheTime = defineRule({
  id: 'competencies-fit-the-time',
  severity: 'warning',
  group: 'fairness',
  bad: [
    {
      file: 'candidate/interview-types/design-talk.mdx',
      fields: `assesses:
  primary: [system-design, communication, ownership, security, testing]
  secondary: [teaching]`,
    },
  ],
  good: [
    {
      file: 'candidate/interview-types/design-talk.mdx',
      fields: `assesses:
  primary: [system-design, security]
  secondary: [communication]`,
    },
  ],
  thresholds: { primary: 3, all: 5 },
  check,
});
