import type { SeatTask } from '../../handbook/entities/roles/conduct-schema.ts';
import type { InvitePart } from '../../handbook/messages/invite-parts.ts';
import type { MessageFact, Tracked } from '../../handbook/messages/places.ts';

/** What recruiters send: the list of messages, the page of one, and the page of a role. */
export interface InviteWords {
  messages: {
    title: string;
    lead: string;
    none: string;
    /** The link to the list of all. */
    all: string;
    /** Above the links to the pages on which they are filled in. */
    byRole: string;
    subject: string;
    /** What is filled in by whom. */
    by: { handbook: string; link: string; tracked: string; person: string };
    /** What the handbook puts into a place. */
    facts: Record<MessageFact, string>;
    /** What only somebody else knows. */
    tracked: Record<Tracked, string>;
  };
  invite: {
    title: (role: string) => string;
    /** What links to it say. */
    open: string;
    lead: string;
    once: string;
    /** The link over what is done once, to the form. */
    toForm: string;
    parts: Record<InvitePart, string>;
    link: { role: string; plan: string; pack: string };
    messagesLead: string;
    general: string;
    /** Buttons, by what they copy; and their names among others of their kind. */
    copy: Record<'subject' | 'body' | 'link', string>;
    copies: (copy: string, of: string) => string;
    oneLead: string;
    noScript: string;
    kept: string;
    /** The fields of the form. */
    earlier: string;
    earlierHint: string;
    message: string;
    zone: string;
    theirZone: string;
    date: string;
    time: string;
    minutes: string;
    variant: string;
    names: string;
    namesHint: (letters: number) => string;
    follow: string;
    fill: string;
    result: Record<'link' | 'candidate' | 'interviewers', string>;
    workingDays: (days: number) => string;
    /** What somebody with a name does. */
    does: Record<SeatTask, string>;
    /** How many people somebody still has to find for what. */
    toTake: (task: SeatTask, people: number) => string;
    /** Stands for the address of this site where no script can say it. */
    thisSite: string;
    /** The button that empties the form, and keeps what is the same for all candidates. */
    next: string;
    says: InviteSays;
  };
}

/** What scripts fill in, and what messages are made of. */
export type InviteSays = Record<
  // A line of a message: what it is about, and an address.
  | 'line'
  // When a session is: live, or begun and done alone.
  | 'from'
  | 'begins'
  | 'session'
  | 'with'
  | 'zoneLine'
  | 'seat'
  | 'openSeats'
  | 'extraSeat'
  // Below the names: in which order.
  | 'seats'
  // What became of what was typed.
  | 'copied'
  | 'notCopied'
  | 'missing'
  // What is typed and cannot be copied.
  | 'badName'
  | 'manyNames'
  | 'badDay'
  | 'badTime'
  | 'badMinutes'
  | 'noDay'
  | 'tooLong'
  // What is wrong with an earlier link.
  | 'noEnd'
  | 'broken'
  | 'several'
  | 'otherRole'
  | 'noDates'
  | 'allGone'
  | 'otherStage'
  // What the form does.
  | 'filled'
  | 'switched'
  | 'gone'
  | 'zoneShown'
  | 'followed'
  | 'notFollowed'
  | 'emptied'
  // What somebody should look at once more.
  | 'past'
  | 'overlapping',
  string
>;
