import type { InviteSays } from '../definition/invite.ts';

/** What the form for one candidate says, and what messages are made of. */
export const inviteSays: InviteSays = {
  line: '- {about}: {link}',
  from: '{date}, {from} bis {to} Uhr',
  begins: '{date}, ab {from} Uhr',
  session: '- {when}: {title}',
  with: '{session}, mit {names}',
  zoneLine: 'Alle Zeiten gelten in {zone}.',
  seat: '{name} {does}',
  openSeat: 'eine noch offene Person {does}',
  extraSeat: '{name} ist auch dabei',
  seats: 'In dieser Reihenfolge: {seats}.',
  copied: 'Kopiert.',
  notCopied: 'Dieser Browser lässt die Seite nicht kopieren. Markieren Sie den Text und kopieren Sie ihn.',
  missing: 'Nicht kopiert. Noch auszufüllen: {places}.',
  badName: 'Nicht kopiert. Ein Vorname besteht aus ein oder zwei Wörtern: {names}.',
  tooLong: 'Nicht kopiert. Der Link ist zu lang: Lassen Sie Termine weg, die vorbei sind.',
  broken: 'Das ist kein vollständiger Link zu einem Plan. Es wurde nichts ausgefüllt.',
  otherRole: 'Dieser Link gehört zu einer anderen Stelle. Öffnen Sie deren Seite und fügen Sie ihn dort ein.',
  filled: 'Aus dem Link ausgefüllt. Ändern Sie, was sich verschoben hat, und kopieren Sie neu.',
  gone: 'Ausgefüllt. Im Link stehen auch Termine, die es im Prozess nicht mehr gibt: {sessions}.',
  zoneShown: 'Dieselben Zeiten, jetzt für {zone}.',
  followed: 'Datum und Uhrzeit sind ausgefüllt. Sehen Sie sie durch.',
  notFollowed: 'Tragen Sie das Datum des ersten Termins ein, dann füllt sich der Rest aus.',
};
