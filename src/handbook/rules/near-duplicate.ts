import { SIDES } from '../entities/schemas.ts';
import { publishedSources } from '../entries.ts';
import type { Source } from '../model.ts';
import { similarPairs } from '../text/similar.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

interface Titled {
  title: string;
  file: string;
}

interface Says {
  /** @param likeness What both have of what either has, from 0 to 1. */
  alike: (likeness: number, first: Titled, second: Titled) => Said;
}

const titled = ({ data, id, file }: Source): Titled => ({ title: (data as { title?: string }).title ?? id, file });

function check({ handbook, threshold }: RuleContext, say: Says): Finding[] {
  return SIDES.flatMap((side) =>
    similarPairs(publishedSources(handbook, side), threshold('likeness')).map(
      ({ first, second, likeness }): Finding => ({
        file: second.file,
        place: { line: 1, column: 1 },
        ...say.alike(likeness, titled(first), titled(second)),
      }),
    ),
  );
}

/** Two entries that say the same. */
export const nearDuplicate = defineRule({
  id: 'near-duplicate',
  severity: 'warning',
  group: 'text',
  shared: [
    {
      file: 'candidate/interview-types/pairing.mdx',
      body: `Open the link of the call ten minutes early and try your camera, your microphone and your editor.
If the connection breaks, we call you on the phone and go on where we stopped, and the lost minutes
are added at the end. Nobody rates your room, your lighting or your equipment, and a child, a cat or
the bell at the door bothers no one.`,
    },
  ],
  bad: [
    {
      file: 'candidate/interview-types/design-talk.mdx',
      body: `Open the link of the call ten minutes early and try your camera, your microphone and your editor.
If the connection breaks, we call you on the phone and go on where we stopped, and the lost minutes
are added at the end. Nobody rates your room, your lighting or your equipment, and a child, a cat or
the bell at the door bothers no one.`,
    },
  ],
  good: [
    {
      file: 'candidate/interview-types/design-talk.mdx',
      body: 'Join the call as you would for [Pairing](/interviews/pairing/).',
    },
  ],
  thresholds: { likeness: 0.3 },
  check,
});
