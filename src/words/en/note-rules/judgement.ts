import type { NoteRule } from '../../definition/note-rules.ts';
import { any, BARE, CLOSED, DEGREES, IS, pattern, PERSON, SEEMING, WHO, words } from './parts.ts';

/** Adjectives that are said of people. */
const TRAIT = any(`
  smart | bright | brilliant | intelligent | clever | gifted | talented | arrogant | cocky | conceited | smug | condescending | patronising | patronizing | likea?ble
  friendly | charming | charismatic | personable | pleasant | awkward | shy | timid | introverted | extroverted | outgoing | nervous | insecure | passionate
  enthusiastic | motivated | unmotivated | hungry | ambitious | lazy | boring | dull | weird | quirky | creepy | rude | polite | impolite | humble | modest | mature
  immature | childish | sharp | dumb | stupid | clueless | ignorant | incompetent | competent | capable | impressive | unimpressive | unimpressed | underwhelming | mediocre | outstanding
  amazing | awesome | fantastic | stellar | phenomenal | terrific | wonderful | lovely | nice | articulate | eloquent | inarticulate | well[- ]spoken | soft[- ]spoken | polished
  unpolished | confident | overconfident | over[- ]confident | unconfident | defensive | stubborn | pushy | bossy | abrasive | intense | emotional | moody | aloof | sloppy | careless
  disorganised | disorganized | scatterbrained | scattered | chatty | talkative | robotic | toxic | trustworthy | untrustworthy | shady | sketchy | sincere | insincere | genuine | dishonest
  flaky | unprofessional | professional | proactive | overqualified | over[- ]qualified | underqualified | nerdy | geeky | coachable | self[- ]aware | empathetic | empathic | caring
  relatable | approachable | dismissive | entitled | desperate | disinterested | uninterested | disengaged | intimidating | impatient | annoying | irritating | exhausting | tiresome
  argumentative | combative | opinionated | egotistical | self[- ]centred | self[- ]centered | full of (?:himself|herself|themselves|themself) | laid[- ]back | easygoing | easy[- ]going | uptight
  timid | meek | bubbly | vivacious | witty | hilarious | cheerful | grumpy | gloomy | cynical | hard[- ]?working | diligent | industrious | driven | dedicated | committed
  goofy | dorky | clumsy | slick | smooth | salesy | fake | phony | shifty | evasive | cagey | thoughtful | insightful | perceptive | switched on | on the ball | down[- ]to[- ]earth
  high[- ]maintenance | low[- ]energy | high[- ]energy | out of (?:his|her|their) depth | slow[- ]witted | quick[- ]witted | sharp[- ]witted | knowledgeable | hireable | unhireable | promising | unremarkable
  charmless | humou?rless | spoiled | spoilt | jaded | bitter | cheeky | cocksure | pompous | naive | naïve | gullible | well[- ]rounded | hands[- ]off | clever[- ]clever | lacklustre | lackluster | forgettable
`);

/** Adjectives that are as often said of things. */
const EITHER = any(`
  good | great | bad | strong | weak | solid | poor | excellent | terrible | awful | horrible | decent | fine | ok | okay | slow | quick | fast | perfect | average | exceptional | superb | top
  cool | fun | funny | odd | strange | difficult | hard work | cold | warm | distant | aggressive | passive | quiet | reserved | energetic | lively | flat | negative | positive | reliable
  unreliable | loyal | technical | non-technical | senior | junior | experienced | inexperienced | green | rusty | theoretical | academic | creative | analytical | logical | pragmatic
  adaptable | flexible | inflexible | rigid | hostile | bored | interested | excited | engaged | distracted | patient | honest | tense | stressed | stiff | lost | hesitant | unsure of (?:himself|herself|themselves|themself)
  interesting | uninteresting | special | ordinary | right for | wrong for | suitable | unsuitable | remarkable | alright | all right | meh | so-so | nothing special | open[- ]minded | narrow[- ]minded | old[- ]fashioned | unstructured | structured
  beneath us | above the rest | below average | above average | below par | a mess | lacking | superficial | shallow | deep | curious | incurious | sweet | brave | crazy | mad | loud | serious | relaxed | calm | composed | eager | keen
`);

/** What a verdict is on. */
const PART = any(`
  communicat(?:ion|or)(?: skills)? | answers? | attitude | energy | vibes? | (?:executive |stage )?presence | fit | (?:\\w+[- ])?skills | skill set | skillset | fundamentals | grasp | understanding | knowledge | work ethic | listener
  impression | personality | potential | instincts? | judge?ment | sense of humou?r | rapport | chemistry | (?:problem|thought)[- ](?:solving|process) | thinking | explanations? | showing | mindset | interview | abilit(?:y|ies) | attitude
  technically | technical depth | English | body language | (?:coding|programming|design|technical|analytical|people|leadership|soft) (?:skills|ability|abilities|sense|chops) | chops | candidate | problem[- ]solver | job | hire | manners | stuff | conversation
`);

/** Such a clause says what was said or done, and the adjective belongs to it. */
const WITH_BEHAVIOUR =
  /\b(?:that|whether|if|until|for (?:a (?:minute|moment|while|second)|two|three|four|five|six|ten|some|\d)|(?:in|about) (?:who|what|how|which|why))\b/i;

export const judgement: readonly NoteRule[] = [
  { fault: 'judgement', pattern: pattern(`(?:${IS}|${SEEMING})${TRAIT}(?![\\w-])`), unless: WITH_BEHAVIOUR },
  { fault: 'judgement', pattern: pattern(`${IS}${EITHER}(?![\\w-])`), unless: WITH_BEHAVIOUR },
  {
    fault: 'judgement',
    pattern: pattern(`${BARE}(?:${TRAIT}|${EITHER})${CLOSED}`),
    unless: /^[\W]*\w+:|\b(?:that|whether|if|until)\b/i,
  },
  {
    fault: 'judgement',
    pattern: pattern(
      `${BARE}(?:good|great|bad|strong|weak|excellent|terrible|awful|hopeless|useless|amazing|brilliant|fantastic|poor|solid|slow|rusty|light|shaky|short) (?:at|on|with) (?!large|small|every|each|the first|the second|one|two)`,
    ),
  },
  {
    fault: 'judgement',
    pattern: pattern(
      `\\b(?:${TRAIT}|${any('good|great|bad|strong|weak|solid|poor|excellent|terrible|awful|decent|average|perfect|exceptional|superb|top|cool|fun|funny|odd|strange|difficult|cold|warm|quiet|interesting|ideal|dream|amazing|technical|creative|analytical|logical|quick|slow|fast|special')})[, ](?:\\w+ )?${PERSON}(?![\\w-])`,
    ),
    unless: /\b(?:election|experience)\b/i,
  },
  {
    fault: 'judgement',
    pattern: words(
      `(?:${TRAIT}|${any('good|great|bad|strong|weak|solid|poor|excellent|terrible|awful|decent|average|perfect|exceptional|superb|top|lousy|questionable|limited')}) (?:and \\w+ )?${PART}`,
    ),
    unless: /\bgood (?:and|stuff about)\b/i,
  },
  {
    fault: 'judgement',
    pattern: words(
      `${PART} (?:skills )?(?:is|are|was|were|seemed|felt|need(?:s|ed)?|could be|left) ${DEGREES}(?:${TRAIT}|${EITHER}|work|better|lacking|missing|improvement|off|a problem|an issue|a concern|a lot to be desired)`,
    ),
  },
  // Nouns for a kind of person, and fitting in.
  {
    fault: 'judgement',
    pattern: words(
      any(`
    rock ?stars? | ninja | guru | genius | wizard | superstar | unicorn | whiz | [ab][- ]players? | team[- ]player | self[- ]starter | go[- ]getter | know[- ]it[- ]all | people person | lone wolf | deadweight | dead weight
    natural(?:[- ]born)? (?:leader | communicator | fit | teacher | talent) | leader(?:ship)? material | (?:manager|lead|senior|staff)[- ]material | quick learner | fast learner | quick study | smart cookie | raw talent | hard worker | slacker | show[- ]?off | jerk | asshole | idiot | moron | bullshitter | bluffer | fraud | creep | snob | diva | prima donna | weirdo | nerd | geek | oddball | loser | star
    (?:cultur(?:e|al)|team|company|values?) (?:fit | add | match) | (?:good | great | bad | right | wrong | perfect | poor | natural | obvious | better | an? | the | not) fit (?:for|here|with|in)? ?(?:us | our | the team | the company | this team | the culture)? | not (?:really |quite )?a fit | misfit
    fit(?:s|ting)? (?:right )?in(?: here | with (?:us|the team|our))? | fit(?:s)? (?:our|the) (?:culture | team | mould | mold) | blend in | gel(?:s|led)? with | mesh(?:es|ed)? with | click(?:ed)? with (?:me | us | the team | him | her | them) | didn't click | did not click | rubbed me | (?:same|on our|on my|different) wavelength
    hit it off | got on (?:well|straight|great|right|badly) | get along with | have a beer with | grab a (?:beer|coffee|drink) with | hang out with | one of us | our (?:kind|type|sort) of | not (?:our|my) (?:kind|type|cup of tea) | my cup of tea
  `),
    ),
  },
  // Feelings of whoever takes the note.
  {
    fault: 'judgement',
    pattern: words(
      any(`
    vibes? | vibed | gut(?:s| feeling| feel| instinct| reaction)?(?= (?:says|tells|told|said|is|was)| feeling| feel| instinct| reaction) | my gut | gut | hunch | x[- ]factor | aura | charisma | gravitas | chemistry | red flags? | spidey sense | bad feeling | good feeling | (?:a|the|my) feeling
    (?:something|somehow|somewhat|it all|everything)(?: about (?:him|her|them|this|the candidate))?(?: just)? (?:felt | seemed | is | was | feels | seems) (?:off | wrong | odd | strange | missing) | (?:felt | feels | seemed) (?:off | wrong) | didn't feel right | felt right
    (?:likes? | liked | loved? | adored? | disliked? | enjoyed | hated) (?:him | her | them | this (?:guy|one|candidate|person) | the candidate | talking | chatting | working with | the conversation | the chat | speaking | having) | (?:a |big |huge |not a )fan(?: of)?
    (?:un)?impress(?:ed|es)(?: me| us)? | underwhelm(?:ed|s) | disappoint(?:ed|ing|ment|s) | wow(?:ed)? | blew (?:me|us) away | blown away | dazzled | (?:made|left) (?:a|an|no|the|me) (?:\\w+ )?(?:impression|cold) | first impressions? | impression(?= (?:that|of|is|was))
    reminds? (?:me|us) of | reminded (?:me|us) of | my sense is | not sure about (?:him|her|them|this) | not convinced | on the fence | thumbs (?:up|down) | no[- ]brainer | pleasure to | joy to | delight to | a breath of fresh air | fun to (?:talk|work|chat|be)
    I(?:'m| am| was|’m)? (?:not )?(?:just |really |honestly )?(?:think | thought | feel | felt | believe | guess | suspect(?:ed)? | doubt(?:ed)? | bet | sense(?:d)? | worr(?:y|ied) | assume | wonder | got the (?:feeling|impression|sense) | have (?:a )?(?:doubts|concerns|reservations) | had (?:doubts|concerns|reservations) | can(?:'t|not)? (?:quite )?(?:see|imagine|picture) | could(?:n't| not)? see | wouldn't | would not | would(?: (?:love|hate|like|hire|trust|want|enjoy|pass|reject|say|happily|gladly|not|never)) | want(?:ed)? (?:him|her|them))
  `),
    ),
  },
  // Guesses at what somebody will do, wants, or is.
  {
    fault: 'judgement',
    pattern: pattern(
      `(?:\\b${WHO}(?:'d|'ll|’d|’ll)? |^|[.!?;,]\\s+|\\band |\\bbut )(?:${any('probably|likely|definitely|clearly|certainly|maybe|perhaps|surely|might|may|I')} )*(?:would|will|might|could|may|won't|wouldn't|couldn't|should|can't|shouldn't|is going to|isn't going to)?(?: not| never)? ?(?:${any('probably|likely|definitely|never|not|also|just|quickly|easily|really|soon|always')} )*${any(`
    fit (?!in(?:to)? (?:the )?(?:memory|cache|one|a |ram)|on ) | thrive | excel(?! ) | struggle here | struggle (?:in|with) (?:our|this role|the job|the role|the team) | do (?:well|great|fine|badly) (?:here|in|with us|on the|at) | be (?:a |an )?(?:very |really )?(?:great|good|bad|bored|happy|unhappy|asset|handful|difficult|hard to work|easy to work|liability|nightmare|pain|risk|flight risk|joy|perfect|fun|nice|burden|drag|star)
    get bored | (?:leave|quit|be gone|jump ship|move on) (?:us|soon|within|after|in a|in six|quickly|again|before long|as soon) | not last | last long | raise the bar | lower the bar | drag (?:us|the team) | slow us | need (?:a lot of |much |some |too much |constant )?(?:hand|baby|coaching|mentoring|guidance|supervision|support) | make a (?:\\w+ )?(?:great|good|bad|terrible|fine|lead|manager|engineer|hire|colleague|addition)
    grow into | clash with | annoy (?:me|us|the|people) | not survive | survive here | go far | cope | handle the (?:pressure|pace|stress) | rise (?:fast|quickly) | pick (?:it|things) up
  `)}`,
    ),
  },
  {
    fault: 'judgement',
    pattern: words(
      any(`
    (?:would|wouldn't|would not|do not|don't|definitely|should|shouldn't|should not|let's|please|not|happy to|cannot|can't) (?:really |definitely |never |ever |want to |to )?(?:hire | trust | recommend | reject | put (?:him|her|them) in front) | no hire | no-hire | (?:clear | strong | easy | definite | hard | soft | weak | obvious | solid | firm) (?:hire | no | yes | reject | pass | no-hire) | hire!? (?:him|her|them|immediately|now|at once) | hard pass
    (?:above | below | meets? | met | at | not at | under | raises? | clears? | cleared) (?:the |our |my )bar | (?:not )?(?:at|below|above|under) (?:the |our |senior |staff |mid )?level(?: we)? | up to (?:the job|the task|scratch|it|our standards?|standards?) | not (?:quite |really |yet )?(?:there | ready | what we | good enough | strong enough | deep enough | senior enough | technical enough | the one | the right | cut out | for us | impressed | qualified | convincing | hungry | a great | a good | a bad | much of a | suited)(?: yet)? | \\w+ enough for (?:us | the role | the team | this role | our)
    what it takes | the right stuff | the real deal | one to watch | diamond in the rough | rough (?:around the edges|diamond) | chip on (?:his|her|their) shoulder | high ceiling | going places | out of (?:his|her|their) league | (?:his|her|their) heart (?:is|was)n't | (?:full of|all) (?:hot air|talk|himself|herself|themselves) | hot air | all talk | fluff | waffl(?:e|ed|er|ing) | rambl(?:er|y) | bullshit(?:ting|ted)? | bs | winging it | faking it | faked it | bluffing | smoke and mirrors
    (?:did|does)(?:n't| not) (?:care | get it | have what | think like | inspire | strike | want (?:this|the job|it|to be) | stand out | convince | impress | light up | know (?:his|her|their) stuff | excite | feel like | have (?:the|any|much|enough) (?:drive|passion|right|depth|spark|confidence|energy|skills|experience)) | (?:didn't|did not|doesn't) (?:fully |quite |really )?(?:convince|sell) | just (?:wants|wanted) (?:a |the )(?:job|money|salary|title|brand) | only (?:here|interested|wants|in it|cares) | (?:in it|here) for the (?:money|perks)
    know(?:s|ing)? (?:his|her|their) stuff | know(?:s)? what (?:he|she|they)(?:'s|'re| is| are) (?:doing|talking) | no idea what (?:he|she|they) | common sense | has (?:it|the goods) | a lot to learn | a long way to go | ways to go | in over (?:his|her|their) head
  `),
    ),
  },
  // Qualities that a person has, shows or lacks, as nouns.
  {
    fault: 'judgement',
    pattern: words(
      `(?:has|have|had|shows?|showed|shown|demonstrat(?:es|ed)|display(?:s|ed)|exud(?:es|ed)|radiat(?:es|ed)|lack(?:s|ed|ing)?|oozes?|no|zero|not much|little|without|lots of|tons of|plenty of|missing|limited|huge|high|real|a lack of|big) ${DEGREES}(?:real |clear |huge |enough |any |much |lots of |a lot of |some |genuine |sufficient |great |good |strong |poor |big |necessary |right |of )*${any(`
    passion | drive(?!r|s) | confidence | energy | enthusiasm | gravitas | presence | depth | seniority | maturity | polish | curiosity | empathy | humility | leadership(?: skills| potential| qualities)? | initiative | self-awareness | charisma
    personality | spark | potential | attitude | ego | ambition | motivation | talent | intelligence | common sense | sense of humou?r | ownership mindset | growth mindset | mindset | business sense | people skills | social skills | soft skills | communication skills | interest in (?:us|the role|the product|the company|our) | executive presence | work ethic | intellectual \\w+ | grit | backbone | instincts? | raw (?:talent|ability|intelligence|brainpower) | technical (?:skills|ability|depth|chops) | grasp | finesse | warmth | charm | integrity | technical knowledge | experience | urgency | sense of urgency
  `)}`,
    ),
    unless: /\b(?:(?:low|no) interest in tables|user experience|experience (?:with|of|in) \w)/i,
  },
  // Marks for an answer, without the answer.
  {
    fault: 'judgement',
    pattern: words(
      any(`
    did (?:very |really |quite |pretty |so |rather |extremely |just |not do |not )?(?:well | poorly | badly | great | fine | ok | okay | good | terribly | amazingly)(?! by) | didn't do (?:very |so |too |that )?(?:well | great) | (?:perform | interview | present)(?:ed|s) \\w* ?(?:well|poorly|badly|strongly|great|brilliantly)
    (?:answered | handled | communicated | communicates | explained | explains | coded | codes | spoke | speaks | solved | navigated | articulated | articulates | carried (?:himself|herself|themselves) | reasoned | listened | listens | writes | wrote code | debugged | designed | tackled | approached)(?: (?!a |an |the (?:first|second|third)|what|why|how|that)[\\w'’]+){0,4} (?:well(?!-)(?! (?:within|before|under|over|known|as|after|beyond|defined|below|above)) | poorly | badly | brilliantly | excellently | beautifully | nicely | perfectly | terribly | impressively | flawlessly | effortlessly | masterfully | superbly | amazingly | confidently | with ease)
    (?:bombed | aced | crushed | smashed | flunked | botched | breezed | sailed | cruised | flailed | floundered | choked | fell apart | fell flat | crumbled | crashed and burned | knocked it out | hit it out | killed it | nailed it | rocked it | blew it | tanked)(?! (?:after|with|when|on|at) \\w+ (?:requests|load|memory|bytes)) | nailed (?:the|every|all) (?:question|interview|exercise|design|answers?|everything)
    struggl(?:ed|es|ing) (?:throughout | a lot | overall | technically | badly | with (?:the |most |all )?(?:basics | coding | design | concepts? | questions? | problem | exercise | everything | fundamentals | technical | simple | communication)) | all over the place | a (?:bit of a )?mess | hit and miss | hit or miss | mixed bag | so[- ]so | meh
    (?:one of )?the (?:best | strongest | weakest | worst | smartest | brightest | nicest) (?:candidates? | engineers? | interviews? | people | person | I've | we've | I have | this (?:year|week|month) | so far | yet) | (?:best | strongest | weakest | worst)(?: candidate| interview| one)? (?:this (?:year|week|month)| so far| I've| I have| we've| in (?:years|ages|a long)) | top[- ](?:notch | tier | talent | class | shelf) | world[- ]class | first[- ]class(?! (?:citizen|function|object|support|mail|value)) | second[- ]rate | by far | hands down | head and shoulders
    could(?:n't| not) (?:code|program|design|communicate) (?:to save | at all | properly | well) | can(?:'t|not) (?:code|program|communicate|lead|listen|design|debug)(?! (?:the|a|an|this|it)) | can (?:code|lead|clearly (?:code|lead|do))(?= *(?:$|[.!,])) | talks? too much | talked too much | talks a good game | (?:too|very|so|overly|not) (?:quiet | loud | talkative | slow | theoretical | academic | junior | senior | nice | soft | aggressive | quick | friendly | negative | eager | corporate | old-school | salesy | shallow | textbook | vague | verbose | cautious | timid | direct | blunt)(?= *(?:$|[.!?,;)]|for (?:my|our|us|the|this)|and|but|to (?:lead|work|be|manage|mentor)))
  `),
    ),
  },
];
