import type { InviteSays } from '../definition/invite.ts';

/** What the form for one candidate says, and what messages are made of. */
export const inviteSays: InviteSays = {
  line: '- {about}: {link}',
  from: '{date}, {from} to {to}',
  begins: '{date}, from {from}',
  session: '- {when}: {title}',
  with: '{session}, with {names}',
  zoneLine: 'All times are {zone} time.',
  seat: '{name} {does}',
  openSeat: 'somebody still to be named {does}',
  extraSeat: '{name} is there too',
  seats: 'In this order: {seats}.',
  copied: 'Copied.',
  notCopied: 'This browser does not let the page copy. Select the text and copy it.',
  missing: 'Not copied. Still to fill in: {places}.',
  badName: 'Not copied. A first name is one or two words of letters: {names}.',
  tooLong: 'Not copied. The link is too long: leave out sessions that are over.',
  broken: 'This is no whole link to a plan. Nothing was filled in.',
  otherRole: 'This link is for another role. Open the page of that role and paste it there.',
  filled: 'Filled in from the link. Change what has moved, and copy again.',
  gone: 'Filled in. The link also has sessions that the process no longer has: {sessions}.',
  zoneShown: 'The same times, now shown as {zone} time.',
  followed: 'Dates and times are filled in. Look them over.',
  notFollowed: 'Type the date of the first session, and this fills in the rest.',
};
