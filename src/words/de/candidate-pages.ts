import type { CandidatePageWords } from '../definition/candidate-pages.ts';
import type { Format } from '../format.ts';
import { promises } from './promises.ts';

/** Pages for candidates. A sentence with a link in it is cut into what stands before and after the link. */
export const candidatePages = (format: Format): CandidatePageWords => ({
  homePage: {
    search: 'Suchen: ein Interview, eine Abkürzung, eine Sorge',
    role: {
      title: 'Auf welche Stelle bewerben Sie sich?',
      text: 'Auf der Seite Ihrer Stelle steht der ganze Prozess: wen Sie treffen, wie lange, wozu, und wie Sie sich vorbereiten.',
    },
    interview: {
      title: 'Wissen Sie schon, welches Interview es ist?',
      text: 'Jedes hat eine Seite: wie es abläuft, wie Sie sich vorbereiten und was bewertet wird.',
      link: 'Alle Interviews',
    },
    askUs: {
      title: 'Was möchten Sie über uns wissen?',
      text: 'Was Sie fragen können, woran Sie eine gute Antwort erkennen und wo Sie besser nachhaken.',
      link: 'Fragen an uns',
    },
    practical: 'Visum, Homeoffice, Anreise und andere praktische Fragen',
    guides: 'Kurz gelesen',
    principles: 'Wie wir Interviews führen',
    values: 'Was uns wichtig ist',
    howAssessed: 'Wie das bewertet wird',
    accommodations: 'Soll etwas anders sein? Schreiben Sie an',
  },
  rolesPage: {
    extent: (interviews: string, stages: number) =>
      `${interviews} · ${format.count(stages, { one: 'Phase', other: 'Phasen' })}`,
  },
  interviewPage: {
    variants: 'Was eine Variante nicht erwähnt, ist wie oben.',
    variantPrepare: 'Vorbereitung, zusätzlich zur Liste oben',
    variantRated: 'In dieser Variante bewertet',
    notAssessed: 'Worauf es hier nicht ankommt',
    aiGuide: 'Wie wir KI-Assistenten in Interviews sehen',
    hearFromUs: (within: string) => `Sie hören ${within} von uns.`,
    questions: 'Bei Fragen schreiben Sie an',
    askUs: {
      before: 'Bringen Sie zwei oder drei',
      link: 'dieser Fragen',
      after: 'mit.',
    },
  },
  stagePage: {
    feedbackFrom: (owner: string, days: number | undefined) =>
      `Von: ${owner}${days === undefined ? '' : `, ${promises(format).workingDays(days)}`}`,
  },
  rolePage: {
    posting: 'Zur Stellenanzeige',
    choices: {
      split: 'Ein Tag oder mehrere?',
      over: (stage, days) =>
        `Die Phase „${stage}“ lässt sich auf ${format.count(days, { one: 'Tag', other: 'Tage' })} verteilen.`,
      start: 'Wann beginnen Sie mit der Aufgabe für zu Hause?',
      different: 'Soll etwas anders sein? Schreiben Sie an',
      slowest: (days) => `Manches braucht ${format.count(days, { one: 'Arbeitstag', other: 'Arbeitstage' })} Vorlauf.`,
    },
    splitOver: (days) => `auf ${format.count(days, { one: 'Tag', other: 'Tage' })}`,
    process: {
      bars: 'Die Balken zeigen die Minuten in einem Maßstab, dazwischen die Pausen.',
      barsAndDots:
        'Die Balken zeigen die Minuten in einem Maßstab, dazwischen die Pausen. Jeder Punkt unter einer Phase ist ein Tag, an dem Sie auf uns warten.',
    },
    prepare: {
      what: 'Klappen Sie einen Termin auf: Dort steht, wozu er da ist und was Sie vorbereiten. Was mehrere verlangen, steht beim ersten.',
      enough: (time: string) =>
        `${time} reichen für alle zusammen. Arbeit für sich allein, etwa eine Aufgabe für zu Hause, kommt dazu.`,
    },
    countsFor: (sessions: string) => `Zählt für ${sessions}`,
    assessed: 'Auf jede Kompetenz achten wir in den hier markierten Terminen.',
    aiAssistants: 'Warum, steht auf der Seite des Termins.',
    family: 'Das betonen Interviewrunden dieser Jobfamilie.',
    familyHere: 'Davon bewertet dieser Prozess:',
    familyBesides: (competencies: string) => `In keinem Termin dieses Prozesses geht es um: ${competencies}.`,
    elsewhere: {
      title: 'Wenn Sie sich auch anderswo bewerben',
      table: 'Unternehmenstypen',
      columns: ['Unternehmenstyp', 'Was dort betont wird', 'Wofür Ihre Vorbereitung hier zählt', 'Was dazukommt'],
    },
  },
  session: {
    page: 'Zur Seite des Termins, Minute für Minute',
    focus: 'Bei dieser Stelle:',
    why: 'Wozu dieser Termin:',
    only: (competencies) => `Nur hier geht es um: ${competencies}.`,
    mainOnly: (competencies) => `Vor allem hier geht es um: ${competencies}.`,
    first: (competency, sessions) => `Ein erster Blick auf: ${competency}. Mehr davon in: ${sessions}.`,
    again: (competency, sessions) => `Noch ein Blick auf: ${competency}. Der erste war in: ${sessions}.`,
  },
  pack: {
    title: (role: string) => `Vorbereitungsmappe: ${role}`,
    open: 'Vorbereitungsmappe zum Ausdrucken',
    summary: 'Alle Termine der Reihe nach, mit dem, was vorher zu tun ist. Zum Ausdrucken, Abhaken und Dazuschreiben.',
    handInWithin: (time: string) => `Zeit bis zur Abgabe: ${time}`,
    dateAndTime: 'Datum und Uhrzeit:',
    page: 'Die Seite dazu',
    agenda: 'Minute für Minute:',
    before: 'Vorher',
    preparedAlready: 'Schon vorbereitet, für einen früheren Termin:',
    ai: (policy: string) => `KI-Assistenten: ${policy}.`,
    questions: 'Was ich fragen möchte:',
  },
  loops: {
    title: 'Nach Jobfamilie',
    families: 'Was die Interviewrunden jeder Jobfamilie betonen, und wie viele davon einen Termin dafür haben.',
    mainIn: (count: number, all: number) =>
      `${String(count)} von ${format.count(all, { one: 'Interviewrunde', other: 'Interviewrunden' })}`,
    closest: 'Unsere Interviewrunden, die dem am nächsten kommen:',
    share: (count: number, all: number) => `(${String(count)} von ${String(all)})`,
  },
  workedExample: {
    length: 'Im Gespräch',
    reading: 'Lesezeit',
    level: 'Level',
    speakers: {
      candidate: 'Bewerbende Person',
      interviewer: 'Interviewende Person',
      observer: 'Beobachtende Person',
      narrator: 'Was zu sehen ist',
    },
    minute: (minute) => `Minute ${String(minute)}`,
    goesOn: (from, to) => `Weiterlesen: Minute ${String(from)} bis ${to === undefined ? 'zum Ende' : String(to)}`,
    note: 'Was Interviewende hier erkennen',
    weaker: 'Schwächer',
    stronger: 'Stärker',
    prints: 'Ausgabe',
    sum: (sum, result, unit) => `${sum} ≈ ${result}${unit === undefined ? '' : ` ${unit}`}`,
    drawing: {
      inWords: 'Dasselbe in Worten',
      box: (label) => label,
      newBox: (label) => `${label} (neu in diesem Schritt)`,
      arrow: (from, to) => `${from} führt zu ${to}.`,
      labelled: (from, to, label) => `${from} führt zu ${to}: ${label}.`,
    },
  },
  renamedPage: {
    lead: 'Interviews bekommen manchmal neue Namen. Hier steht, wohin jeder alte führt.',
    none: 'Bisher wurde nichts umbenannt.',
    table: (section: string) => `${section}: frühere Namen`,
    columns: ['Früherer Name', 'Wo er galt', 'Heute'],
  },
  llms: {
    withTime: (summary, time) => `${summary} ${time}.`,
    sessions: 'Termine, Stelle für Stelle',
    data: { title: 'Daten', file: 'Das Handbuch als JSON', text: 'Jeder Eintrag mit seinen typisierten Feldern.' },
    full: {
      file: 'Der ganze Text',
      text: 'Jeder Eintrag in voller Länge, auf so viele Dateien verteilt wie nötig: Dies ist die erste.',
    },
    part: (part, of) => (of === 1 ? 'Alle Einträge.' : `Teil ${String(part)} von ${String(of)}. Die anderen Teile:`),
  },
  missingPage: {
    title: 'Diese Seite gibt es nicht',
    before: 'Vielleicht ist die Adresse vertippt, oder das Interview heißt inzwischen anders.',
    link: 'Sehen Sie bei den früheren Namen nach',
    after: ', suchen Sie mit dem Knopf oben, oder gehen Sie von einer der Listen aus.',
    near: 'Nach „{words}“ suchen',
    lists: 'Alle Listen',
  },
});
