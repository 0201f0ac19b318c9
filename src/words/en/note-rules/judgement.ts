import type { NoteRule } from '../../definition/note-rules.ts';
import { any, BARE, CLOSED, DEGREES, IS, NO_ACT, pattern, PERSON, SEEMING, START, WHO, words } from './parts.ts';

/** Adjectives that are said of people alone. */
const OF_PEOPLE = any(`
  brilliant | intelligent | gifted | talented | arrogant | cocky | conceited | smug | condescending | patronising | patronizing | likea?ble
  charming | charismatic | personable | shy | timid | introverted | extroverted | outgoing | nervous | insecure | passionate
  enthusiastic | motivated | unmotivated | hungry | ambitious | boring | creepy | rude | polite | impolite | humble
  immature | childish | stupid | clueless | ignorant | incompetent | competent | impressive | unimpressive | unimpressed | underwhelming | mediocre | outstanding
  amazing | awesome | fantastic | stellar | phenomenal | terrific | wonderful | articulate | eloquent | inarticulate | well[- ]spoken | soft[- ]spoken
  unpolished | overconfident | over[- ]confident | unconfident | stubborn | pushy | bossy | abrasive | moody | aloof | sloppy | careless
  disorganised | disorganized | scatterbrained | chatty | talkative | robotic | toxic | untrustworthy | shady | sketchy | insincere | dishonest
  flaky | unprofessional | proactive | overqualified | over[- ]qualified | underqualified | nerdy | geeky | coachable | self[- ]aware | empathetic | empathic
  relatable | approachable | dismissive | entitled | desperate | disinterested | uninterested | disengaged | intimidating | impatient | irritating | exhausting | tiresome
  argumentative | combative | opinionated | egotistical | self[- ]centred | self[- ]centered | full of (?:himself | herself | themselves | themself) | laid[- ]back | easygoing | easy[- ]going | uptight
  timid | meek | bubbly | vivacious | witty | hilarious | cheerful | grumpy | gloomy | cynical | hard[- ]?working | diligent | industrious
  goofy | dorky | clumsy | salesy | phony | shifty | cagey | perceptive | switched on | on the ball | down[- ]to[- ]earth
  high[- ]maintenance | low[- ]energy | high[- ]energy | out of (?:his | her | their) depth | slow[- ]witted | quick[- ]witted | sharp[- ]witted | hireable | unhireable | unremarkable
  charmless | humou?rless | spoiled | spoilt | jaded | bitter | cheeky | cocksure | pompous | naive | naïve | gullible | well[- ]rounded | hands[- ]off | clever[- ]clever | lacklustre | lackluster
`);

/** Adjectives that are said of people, and now and then of a pointer or a trick. */
const TRAIT = `(?:${OF_PEOPLE}|${any('smart|bright|clever|sharp|nice|lazy|mature|polished|driven|fake|smooth|genuine|professional|dedicated|committed|modest|pleasant|dumb|lovely|defensive|promising|caring|slick|scattered|intense|evasive|dull|weird|quirky|friendly|capable|confident|emotional|sincere|trustworthy|insightful|thoughtful|knowledgeable|annoying|awkward|forgettable')})`;

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
  /\b(?:that|whether|if|until|(?:slow|quick|fast|interested|ready) to|for (?:a (?:minute|moment|while|second)|two|three|four|five|six|ten|some|\d)|(?:in|about) (?:who|what|how|which|why))\b/i;

/** States that are seen: where somebody is in the work, what they know of it. */
const NO_STATE =
  '(?:(?:still|already|only|now|also|not|soon|then|mostly) )*(?:right about|wrong about|aware|sure (?:that|of|about|whether)|unsure|stuck|done|finished|late|early|about to|at|in the (?:middle|code)|on the|not sure|from|there|quiet for|silent|with|the (?:first|one|only one) (?:to|who)|missing|off by|\\w+ing)(?![\\w-])';

/** The present tense of a verb at the beginning: what is told behind it is done, and not a state. */
const NO_VERB =
  '(?!(?!is|was|has|does|seems|looks|sounds|feels|acts|lacks|tries|thinks|talks|keeps|shows|loves|likes|knows|comes|needs|always|his|this|perhaps|vibes|guts|yes)\\w{2,}s\\s)';

export const judgement: readonly NoteRule[] = [
  { fault: 'judgement', pattern: pattern(`(?:${IS}|${SEEMING})${TRAIT}(?![\\w-])`), unless: WITH_BEHAVIOUR },
  { fault: 'judgement', pattern: pattern(`${IS}${EITHER}(?![\\w-])`), unless: WITH_BEHAVIOUR },
  {
    fault: 'judgement',
    pattern: pattern(
      `${BARE}(?:${TRAIT}${CLOSED}|${EITHER}(?! (?:and|but|or|for|at|person|today)(?! (?:very|really|so|not|too|quite|a bit|boring|friendly|us)))${CLOSED})`,
    ),
    unless: /\bnice to have\b|^[\W]*\w+:|\b(?:that|whether|if|until)\b/i,
  },
  {
    fault: 'judgement',
    pattern: pattern(
      `${BARE}(?:good|great|bad|strong|weak|excellent|terrible|awful|hopeless|useless|amazing|brilliant|fantastic|poor|solid|slow|rusty|light|shaky|short) (?:at|on|with) (?!large|small|every|each|the first|the second|one|two)`,
    ),
  },
  // Sentences in which nobody does or says anything: about a state of the person, in the first person, or with a word that weighs.
  {
    fault: 'judgement',
    pattern: pattern(
      `${START}${NO_ACT}(?:${WHO}(?:'s|'re) (?!${NO_STATE})|(?:${WHO} )?(?:(?:just|really|clearly|always|also|probably|definitely|obviously) )?${any(`
        (?:is|was|isn't|wasn't|are|were|aren't|weren't) (?!${NO_STATE})
        has (?:been|no (?:real|clear|sense|idea what|clue|manners|filter|business|interest|respect)|got (?:it|what|a)|it all|what it|that|little|good|great|poor|bad|strong|weak|lots of|everything|all the) | had (?:an?|the|no) (?:\\w+ )?(?:air|aura|way|manner|attitude|look|presence|energy|chip|arrogance|edge|spark|idea what)
        (?:looks?|sounds?|acts?|acted|looked|sounded|felt|feels|behave[sd]|talks|talked|walks|comes|came) (?!at |for |up |into |over |through |back |the |about |to the |down|in to|aloud|with |only |from |as (?:the|an?) |on |again) | lack(?:s|ed) | tr(?:ies|ied) (?:too|very|so|hard) | thinks (?!aloud|out loud|in |through|about |first|of |before|with) | show(?:s|ed) (?:great|good|real|no|some|little|a lot|promise|potential|off|signs|maturity|passion|arrogance|enthusiasm) | ke(?:pt|eps) (?:showing|bragging|boasting|interrupting me) | lit up | lights up
        (?:doesn't|does not|didn't|did not) (?:have (?:the|any|enough|much|what)|look|seem|sound|feel|belong|fit|shine|stand|bring|inspire|care|want to be|get it|come across|add|strike|give me|excite|do it) | wants to be | likes (?:himself|herself|to) | loves (?:himself|herself|to) | needs to (?:grow|work on|mature|develop|improve|learn|loosen|relax)
      `)})[^.!?;\\n]*`,
    ),
  },
  {
    fault: 'judgement',
    pattern: pattern(
      `${START}${NO_ACT}${NO_VERB}(?=[^.!?;\\n]*(?<![\\w'-])(?:I|I'm|I'd|I've|me|my|we|we'd|us|our|ours|mine)(?![\\w-]))(?=[^.!?;\\n]*(?<![\\w'-])(?:he|she|they|him|her|himself|herself|candidate|one|guy|someone|somebody|(?:with|to|for|like|of) (?:us|me|mine|ours)|my (?:favou?rite|first|taste|view|opinion|eyes|book|mind|impression|top)|our (?:team|level|standards?|culture|values|bar|company|clients|customers|best)|we(?:'re)? (?:want|need|looking|are looking)|I(?:'ve| have) (?:seen|met|had|interviewed))(?![\\w-]))[^.!?;\\n]{3,90}(?=$|[.!?;\\n])`,
    ),
  },
  {
    fault: 'judgement',
    pattern: pattern(
      `${START}${NO_ACT}${NO_VERB}(?=[^.!?;\\n]*(?<![\\w-])${any(`
        ${OF_PEOPLE} | (?:below|above|beyond|exceed\\w+|met|meets|under|my|our) expectations? | promise | potential | performance of the (?:day|week) | (?:good|bad|poor|strong|weak|solid|average|mediocre|great|lacklustre|(?:un)?impressive|decent|disappointing) performance | league | calib(?:er|re) | chops | killer instinct | sparks? | performer | impression | personality | character | attitude | ego | charisma | charm | mentality | temperament | aptitude | intellect | brains? | brainpower | iq | eq | wit | talent | gift | star quality | likeab(?:le|ility) | body language | eye contact | handshake | manners | demeanou?r | aura | air of | kind of person | sort of person | type of person | pair of hands | spark
        hire | hired | hiring | hireable | (?:weakest|strongest|smartest|brightest|nicest)(?= (?:candidate|of (?:the (?:day|week|bunch|lot|batch|group|panel)|all|them)|so|we|I|this|person|interview|engineer|one)|$) | best of the | worst of the | first choice | second choice | as good as | better than the (?:last|other|others|previous|rest) | than the (?:last one|others|other candidates|previous one|rest of) | standout | dud | keeper | gem | a (?:catch|steal|natural) | bargain | no-go | go for it | potential hire | our standards? | communicator | presenter | leader(?! election)(?! (?:of|is|node|dies|fails|changes|in)) | follower | thinker | worker(?=\\s*$) | grafter | doer | talker | dreamer | perfectionist | introvert | extrovert | maverick | bore | chatterbox | professionalism | likeable | vibe
      `)}(?![\\w-]))[^.!?;\\n]{3,90}(?=$|[.!?;\\n])`,
    ),
  },
  // Seeming, to whoever takes the note.
  {
    fault: 'judgement',
    pattern: words(
      '(?:came|comes|come|coming) (?:across|off|over) (?:as|like|very|quite|rather|a|well|badly|poorly)|(?:strikes|struck) (?:me|us)|gave (?:me|us|off) (?:a|an|the|good|bad|no)',
    ),
  },
  {
    fault: 'judgement',
    pattern: pattern(
      `(?:\\b${WHO} (?:just |also |really )?|${START}(?:just |also |really )?)(?:seem|appear|sound)(?:s|ed)? (?:to (?:be|have|lack|think|know|want|care|enjoy|like|believe|not)|like|as if|as though)(?![\\w-])`,
    ),
  },
  {
    fault: 'judgement',
    pattern: pattern(
      `(?:${IS}|${BARE})${any(`
      (?:easy|hard|difficult|great|nice|fun|pleasant|tough|impossible|painful) to (?:talk|work|like|manage|be|deal|get|warm|please|connect|engage|imagine|see|interview|dislike|love|trust)
      (?:un)?likely to | bound to | destined (?:to|for) | sure to (?:fit|leave|fail|succeed) | nothing (?:special|memorable|remarkable|outstanding|stood out|impressive|exciting|much)
      (?:bit of|kind of|sort of|such) an? \\w+ | (?:total|complete|absolute|utter) (?:waste|mess|disaster|joke|pro|star|natural|train wreck|legend|failure|delight|nightmare|genius)
    `)}(?![\\w-])`,
    ),
  },
  { fault: 'judgement', pattern: pattern(`${START}(?:an? )?bit of an? \\w+`) },
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
    natural(?:[- ]born)? (?:leader | communicator | fit | teacher | talent) | leader(?:ship)? material | (?:manager|lead|senior|staff)[- ]material | quick learner | fast learner | quick study | smart cookie | raw talent | hard worker | slacker | show[- ]?off | jerk | asshole | idiot | moron | bullshitter | bluffer | a fraud | a creep | snob | diva | prima donna | weirdo | nerd | geek | oddball | loser | star
    (?:cultur(?:e|al)|team|company|values?) (?:fit | add | match | mismatch | alignment | clash | contribution | concerns) | (?:good | great | bad | right | wrong | perfect | poor | natural | obvious | better | an? | the | not) fit (?:for|here|with|in)? ?(?:us | our | the team | the company | this team | the culture)? | not (?:really |quite )?a fit | misfit
    fit(?:s|ting)? (?:right )?in(?: here | with (?:us|the team|our))? | fit(?:s)? (?:our|the) (?:culture | team | mould | mold) | blend in | gel(?:s|led)? with | mesh(?:es|ed)? with | click(?:ed)? with (?:me | us | the team | him | her | them) | didn't click | did not click | rubbed me | (?:same|on our|on my|different) wavelength
    hit it off | got on (?:well|straight|great|right|badly) | get along with | (?:have|grab|go for|get) a (?:beer|coffee|drink|pint)(?: with)? | (?:warm(?:ed)? | drawn | take(?:n)?) to (?:him|her|them) | (?:bond(?:ed)? | connect(?:ed)? | connection | rapport | chemistry) with (?:me|us|him|her|them) | (?:faith|confidence|belie(?:f|ve)) in (?:him|her|them) | (?:sure|excited|enthusiastic|worried|wary|doubtful|unsure|nervous) (?:about|of) (?:him|her|them|this one) | root(?:ing)? for (?:him|her|them) | trust(?:s|ed)? (?:him|her|them) | soft spot for | hang out with | one of us | our (?:kind|type|sort) of | not (?:our|my) (?:kind|type|cup of tea) | my cup of tea
  `),
    ),
  },
  // Feelings of whoever takes the note.
  {
    fault: 'judgement',
    pattern: words(
      any(`
    vibes? | vibed | gut(?:s| feeling| feel| instinct| reaction)?(?= (?:says|tells|told|said|is|was)| feeling| feel| instinct| reaction) | my gut | gut | (?:instincts? | intuition | heart | head | inner voice) (?:tells?|says?|said|told) | (?:my|a) hunch(?= (?:is|says|that))| have a hunch | x[- ]factor | it[- ]factor | wow[- ]factor | something special | special something | certain something | je ne sais quoi | aura | charisma | gravitas | chemistry | red flags? | spidey sense | bad feeling | good feeling | (?:a|the|my) feeling
    (?:something|somehow|somewhat|it all|everything)(?: about (?:him|her|them|this|the candidate))?(?: just)? (?:felt | seemed | is | was | feels | seems) (?:off | wrong | odd | strange | missing) | (?:felt | feels | seemed) (?:off | wrong) | didn't feel right | felt right
    (?:likes? | liked | loved? | adored? | disliked? | enjoyed | hated) (?:him | her | them | this (?:guy|one|candidate|person) | the candidate | talking | chatting | working with | (?:the|this) (?:session|interview|hour|time) | the conversation | the chat | speaking | having) | (?:a |big |huge |not a )fan(?: of)?
    (?:un)?impress(?:ed|es)(?: me| us)? | underwhelm(?:ed|s) | disappoint(?:ed|ing|ment|s) | wow(?:ed)? | blew (?:me|us) away | blown away | dazzled | (?:made|left) (?:a|an|no|the|me) (?:\\w+ )?(?:impression|cold) | first impressions? | impression(?= (?:that|of|is|was))
    reminds? (?:me|us) of | reminded (?:me|us) of | my sense is | not sure about (?:him|her|them|this) | not convinced | on the fence | thumbs (?:up|down) | no[- ]brainer | pleasure to | joy to | delight to | a breath of fresh air | fun to (?:talk|work|chat|be)
    (?:I'd|we'd) (?:go|love|like|hate|hire|trust|want|work|happily|definitely|gladly|say|be|rather|take|put|not|never|give|rate|pass|keep|worry|expect) | I(?:'m| am| was)? (?:not )?(?:just |really |honestly )?(?:think | thought | feel | felt | believe | guess | suspect(?:ed)? | doubt(?:ed)? | bet | sense(?:d)? | worr(?:y|ied) | assume | wonder | got the (?:feeling|impression|sense) | have (?:a )?(?:doubts|concerns|reservations) | had (?:doubts|concerns|reservations) | can(?:'t|not)? (?:quite )?(?:see|imagine|picture) | could(?:n't| not)? see | wouldn't | would not | would(?: (?:love|hate|like|hire|trust|want|enjoy|pass|reject|say|happily|gladly|not|never)) | want(?:ed)? (?:him|her|them))
  `),
    ),
  },
  // Guesses at what somebody will do, wants, or is.
  {
    fault: 'judgement',
    pattern: pattern(
      `(?:\\b${WHO}(?:'d|'ll|’d|’ll)? |^|[.!?;,]\\s+|\\band |\\bbut )(?:${any('probably|likely|definitely|clearly|certainly|maybe|perhaps|surely|might|may|I')} )*(?:would|will|might|could|may|won't|wouldn't|couldn't|should|can't|shouldn't|is going to|isn't going to)?(?: not| never)? ?(?:${any('probably|likely|definitely|never|not|also|just|quickly|easily|really|soon|always')} )*${any(`
    fit (?!in(?:to)? (?:the )?(?:memory|cache|one|a |ram)|on ) | thrive | excel(?! ) | struggle here | struggle (?:in|with) (?:our|this role|the job|the role|the team) | do (?:well|great|fine|badly) (?:here|in|with us|on the|at) | be (?:a |an )?(?:very |really )?(?:great|good|bad|bored|happy|unhappy|asset|handful|difficult|hard to work|easy to work|liability|nightmare|pain|risk|flight risk|joy|perfect|fun|nice|burden|drag|star)
    get bored | be (?:wasted|lost|a waste|gone|fine|trouble) | last (?:a|two|three|six|more|in|here) | (?:leave|quit|be gone|jump ship|move on) (?:us|soon|within|after|in a|in six|quickly|again|before long|as soon) | not last | last long | raise the bar | lower the bar | drag (?:us|the team) | slow us | need (?:a lot of |much |some |too much |constant )?(?:hand|baby|coaching|mentoring|guidance|supervision|support) | make a (?:\\w+ )?(?:great|good|bad|terrible|fine|lead|manager|engineer|hire|colleague|addition)
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
    the right (?:mentality|attitude|mindset|spirit|profile|personality|chemistry|level|calib(?:re|er)|stuff|dna|person|choice|one) | (?:startup|start-up|founder|corporate|can-do|agency) (?:mentality|dna|attitude|mindset|type|person) | (?:sharpest|brightest) \\w+ in the \\w+ | to the table | box[- ]ticker | yes[- ]man | job[- ]hopp(?:er|ing) | waste of (?:time|an? (?:hour|morning|afternoon)|my|our|everyone) | heart in the right place | wasted in | memorable | forgettable
    wishy-washy | (?:good|old|cool) head on | (?:really |just |totally )gets it | (?:would|wouldn't|could|couldn't|can't|cannot|won't)(?: not| never| ever| really)? \\w+(?: for| with| about| to)? (?:him|her)(?= *(?:$|[.!?,;]|with|as|in|on|to|for)) | (?:a |strong |distinct |nagging )(?:sense|feeling|impression|hunch|suspicion) that | using us | (?:his|her|their) (?:confidence | manner | tone | style | energy | attitude | approach | demeanou?r | delivery | ego | arrogance) (?:is | was | made | felt | seemed)
    what it takes | the right stuff | the real deal | diamond in the rough | rough (?:around the edges|diamond) | chip on (?:his|her|their) shoulder | high ceiling | going places | out of (?:his|her|their) league | (?:his|her|their) heart (?:is|was)n't | (?:full of|all) (?:hot air|talk|himself|herself|themselves) | hot air | all talk | fluff | waffl(?:e|ed|er|ing) | rambl(?:er|y) | bullshit(?:ting|ted)? | bs | winging it | faking it | faked it | bluffing | smoke and mirrors
    (?:did|does)(?:n't| not) (?:care | get it | have what | think like | inspire | strike | want (?:this|the job|it|to be) | stand out | convince | impress | light up | know (?:his|her|their) stuff | excite | feel like | have (?:the|any|much|enough) (?:drive|passion|right|depth|spark|confidence|energy|skills|experience)) | (?:didn't|did not|doesn't) (?:fully |quite |really )?(?:convince|sell) | just (?:wants|wanted) (?:a |the )(?:job|money|salary|title|brand) | only (?:here|interested|wants|in it|cares) | (?:in it|here) for the (?:money|perks)
    know(?:s|ing)? (?:his|her|their) stuff | know(?:s)? what (?:he|she|they)(?:'s|'re| is| are) (?:doing|talking) | no idea what (?:he|she|they) | common sense | has (?:it|the goods) | a lot to learn | a long way to go | ways to go | in over (?:his|her|their) head
  `),
    ),
  },
  // Qualities that a person has, shows or lacks, as nouns.
  {
    fault: 'judgement',
    pattern: words(
      `(?:has|have|had|shows?|showed|shown|demonstrat(?:es|ed)|display(?:s|ed)|exud(?:es|ed)|radiat(?:es|ed)|lack(?:s|ed|ing)?|oozes?|no|zero|not much|little|without|lots of|tons of|plenty of|not enough|not a lot of|insufficient|too much|too little|missing|limited|huge|high|real|a lack of|big) ${DEGREES}(?:real |clear |huge |enough |any |much |lots of |a lot of |some |genuine |sufficient |great |good |strong |poor |big |necessary |right |of )*${any(`
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
    (?:answered | handled | communicated | communicates | explained | explains | coded | codes | spoke | speaks | solved | navigated | articulated | articulates | carried (?:himself|herself|themselves) | reasoned | listened | listens | writes | wrote code | debugged | designed | tackled | approached)(?: (?!a |an |the (?:first|second|third)|what|why|how|that)[\\w'’]+){0,4} (?:well(?!-)(?! (?:within|before|under|over|known|as|after|beyond|defined|below|above|enough)) | poorly | badly | brilliantly | excellently | beautifully | nicely | perfectly | terribly | impressively | flawlessly | effortlessly | masterfully | superbly | amazingly | confidently | with ease)
    (?:bombed | aced | crushed | smashed | flunked | botched | breezed | sailed | cruised | flailed | floundered | choked | fell apart | fell flat | crumbled | crashed and burned | knocked it out | hit it out | killed it | nailed it | rocked it | blew it | tanked)(?! (?:after|with|when|on|at) \\w+ (?:requests|load|memory|bytes)) | nailed (?:the|every|all) (?:question|interview|exercise|design|answers?|everything)
    struggl(?:ed|es|ing) (?:throughout | a lot | overall | technically | badly | with (?:the |most |all )?(?:basics | coding | design | concepts? | questions? | problem | exercise | everything | fundamentals | technical | simple | communication)) | all over the place | a (?:bit of a )?mess | hit and miss | hit or miss | mixed bag | so[- ]so | meh
    (?:one of )?the (?:best | strongest | weakest | worst | smartest | brightest | nicest) (?:candidates? | engineers? | interviews? | people | person | I've | we've | I have | this (?:year|week|month) | so far | yet) | (?:best | strongest | weakest | worst)(?: candidate| interview| one)? (?:this (?:year|week|month)| so far| I've| I have| we've| in (?:years|ages|a long)) | top[- ](?:notch | tier | talent | class | shelf) | world[- ]class | first[- ]class(?! (?:citizen|function|object|support|mail|value)) | second[- ]rate | by far | hands down | head and shoulders
    could(?:n't| not) (?:code|program|design|communicate) (?:to save | at all | properly | well) | can(?:'t|not) (?:code|program|communicate|lead|listen|design|debug)(?! (?:the|a|an|this|it)) | can (?:code|lead|clearly (?:code|lead|do))(?= *(?:$|[.!,])) | talks? too much | talked too much | talks a good game | (?:too|very|so|overly|not) (?:quiet | loud | talkative | slow | theoretical | academic | junior | senior | nice | soft | aggressive | quick | friendly | negative | eager | corporate | old-school | salesy | shallow | textbook | vague | verbose | cautious | timid | direct | blunt)(?= *(?:$|[.!?,;)]|for (?:my|our|us|the|this)|and|but|to (?:lead|work|be|manage|mentor)))
  `),
    ),
  },
];
