/** What of a person's life is not asked about. */
export type LifeTopic =
  'age' | 'family' | 'health' | 'religion' | 'origin' | 'gender' | 'politics' | 'pay' | 'criminal-record';

interface Topic {
  topic: LifeTopic;
  pattern: RegExp;
}

/**
 * Wordings that ask about a person's life. Each needs the person in it ("your", "do you"), so that the
 * age of a cache entry, a health check, the origin of a request or a family of types are none of them.
 */
const TOPICS: readonly Topic[] = [
  {
    topic: 'age',
    pattern:
      /\b(?:how old are you|what(?:'s| is) your age|your (?:date of birth|birth ?day|year of birth)|(?:when|what year) were you born|(?:when|what year|which year) did you (?:graduate|finish school|leave school)|(?:when|at what age) (?:do|will|would) you (?:plan to )?retire|your retirement plans?)\b/i,
  },
  {
    topic: 'family',
    pattern:
      /\b(?:are you (?:married|single|divorced|engaged|pregnant|a (?:parent|mother|father|mum|mom|dad)|planning (?:a family|to have (?:children|kids|a baby)))|do you (?:have|want|plan to have|plan on having|intend to have) (?:any |more )?(?:children|kids|a (?:family|baby|husband|wife|spouse|boyfriend|girlfriend))|your (?:husband|wife|spouse|boyfriend|girlfriend|marital status|maiden name|children|kids|childcare|child ?care|family (?:plans?|planning|situation|life))|who (?:looks after|takes care of) your)\b/i,
  },
  {
    topic: 'health',
    pattern:
      /\b(?:your (?:(?:mental |physical )?health(?! (?:check|probe|endpoint|metric|dashboard|service|api))|medical (?:history|condition)|disabilit(?:y|ies)|illness(?:es)?|diagnosis|medication|therapist)|are you (?:disabled|ill|sick often|healthy|in good health|on (?:any )?medication)|do you (?:have|suffer from) (?:any |a )?(?:disabilit(?:y|ies)|illness(?:es)?|medical conditions?|health (?:problems?|issues?|conditions?))|how (?:many|often) (?:were you|are you|did you (?:call|take)|sick days)[^.?!]{0,20}\bsick\b|how many sick days)\b/i,
  },
  {
    topic: 'religion',
    pattern:
      /\b(?:your (?:religion|religious|faith|church|mosque|synagogue)|what religion|are you (?:religious|(?:a )?(?:christian|muslim|jewish|hindu|buddhist|atheist))|do you (?:go to church|pray\b|believe in god|observe (?:the sabbath|ramadan|any religious)|celebrate (?:christmas|ramadan|easter|diwali|hanukkah)))/i,
  },
  {
    topic: 'origin',
    pattern:
      /\b(?:where (?:are you|do you come) (?:really |originally |actually )?from(?! (?:in|within) the (?:code|team))|where (?:were you|were your parents|are your parents) (?:born|from)|your (?:nationality|citizenship|ethnicity|ethnic|race\b(?! condition)|skin|native (?:language|tongue|country)|mother tongue|first language(?! (?:for|in|to|of)\b)|accent|country of (?:birth|origin))|are you (?:a native speaker|an immigrant|a citizen))/i,
  },
  {
    topic: 'gender',
    pattern:
      /\b(?:are you (?:gay|straight|lesbian|bisexual|trans(?:gender)?|a (?:man|woman))|your (?:sexual orientation|gender identity|sex life))\b/i,
  },
  {
    topic: 'politics',
    pattern:
      /\b(?:(?:who|which party|what party) (?:do|did|will|would) you vote|your (?:political (?:views?|opinions?|party)|politics)|are you (?:(?:in|a member of) (?:a|any) (?:trade |labou?r )?union|a (?:democrat|republican|socialist|conservative)))\b/i,
  },
  {
    topic: 'pay',
    pattern:
      /\b(?:(?:what|how much) (?:do|did|were|are) you (?:currently |now )?(?:earn|earning|paid|make|making)(?: (?:now|today|there|currently|at|in|a|per))?(?=[\s?.]*(?:your|$|\?|now|today|there|currently|at|in|a|per))|your (?:current|present|last|previous|past) (?:salary|pay(?! \w)|compensation|wage)|your salary history)/i,
  },
  {
    topic: 'criminal-record',
    pattern:
      /\b(?:have you (?:ever )?been (?:arrested|convicted|in (?:jail|prison))|your criminal (?:record|history)|do you have a criminal)\b/i,
  },
];

/** The first wording in a text that asks about a person's life, or undefined. */
export function unlawfulTopic(text: string): { topic: LifeTopic; phrase: string } | undefined {
  const plain = text.replace(/’/g, "'");
  for (const { topic, pattern } of TOPICS) {
    const found = pattern.exec(plain);
    if (found) return { topic, phrase: found[0].trim() };
  }
  return undefined;
}
