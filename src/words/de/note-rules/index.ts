import type { NoteRules } from '../../definition/note-rules.ts';
import { judgement } from './judgement.ts';
import { personal } from './personal.ts';

/** German wordings that are no evidence, of the kinds that notes of interviews have. */
export const noteRules: NoteRules = [...judgement, ...personal];
