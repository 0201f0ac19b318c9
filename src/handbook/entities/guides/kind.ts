import type { Side } from '../schemas.ts';
import { defineKind, TEXT, type SideOfKind } from '../../kind.ts';
import type { GuideEntry } from '../../model.ts';
import { guideStarter } from './starter.ts';

/** A guide's page: the same on both sides, with what stands on this one. */
const guideOn = (side: Side) =>
  ({
    page: 'own',
    starter: guideStarter,
    parts: [
      { id: TEXT },
      {
        id: 'sources',
        when: (guide: GuideEntry) => guide[side]!.sources.length > 0,
        anchors: (guide: GuideEntry) => guide[side]!.sources.map(({ id }) => `source-${id}`),
      },
    ],
  }) as const satisfies SideOfKind<GuideEntry>;

/** Guides: prose for either side, or for both. */
export const guides = defineKind('guides', {
  noun: 'guide',
  word: 'guide',
  section: 'guides',
  menu: 10,
  groupOf: (guide, side) => guide[side]!.group,
  orderOf: (guide, side) => guide[side]!.order,
  candidate: guideOn('candidate'),
  interviewer: guideOn('interviewer'),
});
