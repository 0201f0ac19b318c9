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
  openSeats: 'noch offen: {seats}',
  extraSeat: '{name} ist auch dabei',
  seats: 'In der Reihenfolge der Plätze: {seats}.',
  copied: 'Kopiert.',
  notCopied: 'Dieser Browser lässt die Seite nicht kopieren. Markieren Sie den Text und kopieren Sie ihn.',
  missing: 'Nicht kopiert. Noch auszufüllen: {places}.',
  badName: 'Nicht kopiert. Ein Vorname besteht aus ein oder zwei Wörtern: {names}.',
  manyNames: 'Nicht kopiert. {session}: In einen Link passen je Termin höchstens {most} Vornamen.',
  badDay: 'Nicht kopiert. {session}: Das Datum muss zwischen dem {first} und dem {last} liegen.',
  badTime: 'Nicht kopiert. {session}: Zur Uhrzeit gehören Stunden und Minuten.',
  badMinutes: 'Nicht kopiert. {session}: Die Minuten müssen eine ganze Zahl von 1 bis {most} sein.',
  noDay:
    'Nicht kopiert. {session}: Es fehlt ein Datum. Tragen Sie eines ein oder leeren Sie die anderen Felder des Termins.',
  tooLong: 'Nicht kopiert. Der Link ist zu lang: Lassen Sie Termine weg, die vorbei sind.',
  noEnd: 'Der Teil des Links ab # fehlt, und in ihm stehen die Termine. Es wurde nichts ausgefüllt.',
  broken:
    'Das ist kein vollständiger Link zu einem Plan: Ein Teil fehlt, wahrscheinlich am Ende. Es wurde nichts ausgefüllt.',
  several:
    'Hier steht mehr als ein Link, oder es ist nicht klar, wo er endet. Fügen Sie einen Link allein ein. Es wurde nichts ausgefüllt.',
  otherRole: 'Dieser Link gehört zu einer anderen Stelle. Öffnen Sie deren Seite und fügen Sie ihn dort ein.',
  noDates: 'Dieser Link nennt die Stelle und hat keine Termine. Es wurde nichts ausgefüllt.',
  allGone: 'Keinen Termin aus diesem Link gibt es im Prozess noch. Es wurde nichts ausgefüllt.',
  otherStage:
    'In diesem Link stehen nur Termine der Phase {stage}, und dafür ist keine Nachricht geschrieben. Es wurde nichts ausgefüllt.',
  filled: 'Aus dem Link ausgefüllt. Ändern Sie, was sich verschoben hat, und kopieren Sie neu.',
  switched:
    'Aus dem Link ausgefüllt. In ihm stehen Termine der Phase {stage}, deshalb ist die Nachricht jetzt „{message}“.',
  gone: 'Ausgefüllt. Im Link stehen auch Termine, die es im Prozess nicht mehr gibt: {sessions}.',
  zoneShown: 'Dieselben Zeiten, jetzt für {zone}.',
  followed: 'Datum und Uhrzeit sind ausgefüllt. Sehen Sie sie durch.',
  notFollowed: 'Tragen Sie das Datum des ersten Termins ein, dann füllt sich der Rest aus.',
  emptied: 'Bereit für die nächste Person. Ihre Zeitzone und Ihr Name stehen noch da.',
  past: 'In der Vergangenheit: {sessions}.',
  overlapping: 'Gleichzeitig: {sessions}.',
};
