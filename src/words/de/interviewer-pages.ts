import type { InterviewerPageWords } from '../definition/interviewer-pages.ts';
import type { Format } from '../format.ts';

/** Pages for interviewers that belong to an entry, and their start page. */
export const interviewerPages = ({ count }: Format): InterviewerPageWords => ({
  interviewersPage: {
    title: 'Für Interviewende',
    summary:
      'Wählen Sie Ihr Interview: Im Leitfaden stehen der Ablauf, die Fragen, worauf zu achten ist, und die Verhaltensanker.',
    none: 'Es gibt noch keine Interviews.',
    selfPaced: 'in eigenem Tempo',
    roleTime: (interviews: string, ours: string | undefined) =>
      ours === undefined ? interviews : `${interviews}, ${ours} Zeit der Interviewenden`,
  },
  sessionKit: {
    title: (interview, role) => `${interview}: ${role}`,
    parts: {
      now: 'In zehn Minuten',
      before: 'Vorher',
      agenda: 'Der Ablauf',
      during: 'Währenddessen',
      exercise: 'Die Aufgabe',
      questions: 'Was Sie alle fragen',
      reserve: 'Wenn noch Zeit ist',
      'look-for': 'Worauf zu achten ist und wie Sie es bewerten',
      after: 'Danach',
      elsewhere: 'Was die anderen fragen',
      'worked-examples': 'Szenen, die Bewerbende lesen können',
      'practice-tasks': 'Aufgaben, mit denen Bewerbende üben können',
      'may-run': 'Wer hier sitzt',
      card: 'Ihr Bewertungsbogen',
    },
    exercise: 'Aufgabe',
    opening: 'Sagen Sie zuerst',
    clock: 'Die Uhr',
    start: 'Beginn (Stunden:Minuten)',
    fromTo: '{from}–{to}',
    question: 'Fragen Sie das auf jeden Fall',
    closing: 'Sagen Sie zuletzt',
    anchors: 'Verhaltensanker, 1 bis 4',
    signsAndAnchors: 'Gute und schlechte Anzeichen und Verhaltensanker 1 bis 4',
    elsewhere:
      'Überlassen Sie das den anderen: Jede dieser Fragen wird in einem anderen Termin dieser Stelle gestellt.',
    copy: 'Link zu diesem Leitfaden kopieren',
    whereTo: 'Für den Kalendereintrag der Interviewenden, nie für den, den die bewerbende Person sieht.',
    catalogue: (interview) => `Hintergrund, andere Varianten und alle Aufgaben: der Leitfaden „${interview}“`,
  },
  copyLink: {
    copied: 'Kopiert.',
    notCopied: 'Ihr Browser hat das nicht erlaubt. Kopieren Sie den Link von hier: {link}',
  },
  kit: {
    sessions:
      'Im Leitfaden eines Termins stehen seine Minuten, seine Aufgabe und seine Fragen, sonst nichts. Wählen Sie die Stelle, für die Sie das Interview führen:',
    informal: 'Dieses Treffen ist zwanglos: Nichts wird bewertet.',
    reserve: 'Nur wenn Zeit bleibt oder eine Kernfrage nicht gepasst hat.',
    coreFrom: (minutes) => `ab ${count(minutes, { one: 'Minute', other: 'Minuten' })} allen gestellt`,
    evidence: 'Gibt Belege für:',
    scale:
      'Bewerten Sie jede Kompetenz von 1 bis 4, mit aufgeschriebenen Belegen. „Nicht bewertet“ heißt, dass nicht danach gefragt wurde; gefragt und schwach belegt ist eine niedrige Bewertung. Eine Mitte gibt es nicht, halbe Punkte auch nicht.',
    rating: 'Bewertung',
    ratedIn: (variants: string) =>
      variants === '' ? 'Nur bewertet, wo keine Variante gilt.' : `Bewertet in: ${variants}.`,
    variants: 'Sie führen eine davon. Was eine Variante nicht erwähnt, ist wie oben.',
    asAbove: 'Ablauf und Kompetenzen sind wie oben.',
    firstExercise: 'Erste Aufgabe:',
    exercise: {
      status: {
        active: 'Im Einsatz',
        retired: 'Ausgemustert: nicht verwenden',
        leaked: 'Bekannt geworden: nicht verwenden',
      },
      core: (minutes: number) => `${String(minutes)} Min. bis zum lauffähigen Kern`,
      lastRun: (day: string) => `jeder Schritt ausgeführt am ${day}`,
      lastDryRun: (day: string) => `letzter Probelauf am ${day}`,
      noDryRun: 'kein Probelauf vermerkt: Die Minuten sind geschätzt',
      statement: { live: 'Sagen Sie das wörtlich', sent: 'Das bekommt die bewerbende Person wörtlich' },
      setUp: 'Aufbau',
      hints: 'Hinweise, der kleinste zuerst',
      extensions: { live: 'Wenn der Kern läuft', sent: 'Für das Gespräch danach' },
    },
    sample: {
      lead: 'Erfunden und mit unseren Verhaltensankern bewertet. Lesen Sie zuerst, was geschah, und suchen Sie darin die Worte der Anker; vergleichen Sie dann mit der Begründung.',
      title: (of, rating) => `${of}, bewertet mit ${String(rating)}`,
      reason: 'Warum diese Bewertung:',
      higher: 'Was sie höher gemacht hätte:',
      links: 'Beispiele, die mit diesen Ankern bewertet sind:',
    },
    candidatesRead: 'Bewerbende lesen:',
    monthsOrMore: (months: number) => `mindestens ${count(months, { one: 'Monat', other: 'Monate' })}`,
  },
  seats: {
    table: 'Termine und Plätze',
    columns: ['Termin, mit Leitfaden', 'Minuten', 'Unsere Zeit, zusammen', 'Plätze, und wer sie einnehmen darf'],
    does: {
      leads: 'Leitet',
      seconds: 'Fragt als Zweites',
      observes: 'Beobachtet',
      plays: 'Spielt eine Rolle',
      reads: 'Liest die Abgabe',
      joins: 'Ist dabei',
    },
    seat: (label, does) => `${label}: ${does.charAt(0).toLowerCase()}${does.slice(1)}`,
    noRating: 'bewertet nicht',
    exercise: (title) => `Aufgabe: ${title}`,
  },
  ratings: {
    table: 'Nötige Bewertungen',
    competency: 'Kompetenz',
    needed: 'Nötig',
    weight: 'Gewicht',
    why: 'Warum',
    equal: 'Alle zählen gleich viel.',
  },
});
