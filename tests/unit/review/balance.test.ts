import { describe, expect, it } from 'vitest';
import { candidateTime } from '../../../src/handbook/review/candidate-time.ts';
import { liveAndSelfPaced } from '../../../src/handbook/review/live-and-self-paced.ts';
import { practiceAndTalk } from '../../../src/handbook/review/practice-and-talk.ts';
import { findIn, type SmallSession } from '../../helpers/small-loop.ts';

const talk: SmallSession = { id: 'talk', minutes: 60, primary: ['care'] };
const pairing: SmallSession = { id: 'pairing', minutes: 60, primary: ['craft'], format: 'live-coding' };
const task: SmallSession = {
  id: 'task',
  minutes: 0,
  alone: { min: 60, max: 120 },
  primary: ['craft'],
  format: 'take-home',
};
const only = (findings: { tone: string; words: string }[]) => findings.map(({ tone, words }) => [tone, words]);

describe('The candidate’s time', () => {
  it('is a number to know within the budget', () => {
    expect(findIn(candidateTime, { sessions: [talk, task] })).toEqual([
      {
        id: 'candidate-time',
        tone: 'number',
        words:
          'The candidate spends 1 hour in interviews and 1–2 hours working alone, 2–3 hours in all. The budget is 6 hours for interviews and 6 hours for work alone.',
        numbers: [
          { label: 'Live', value: 60, unit: 'minutes' },
          { label: 'Budget for live interviews', value: 360, unit: 'minutes' },
          { label: 'Alone, at most', value: 120, unit: 'minutes' },
          { label: 'Budget for work alone', value: 360, unit: 'minutes' },
        ],
        links: [],
      },
    ]);
  });

  it('is something to mend above it, with what is too much', () => {
    const limits = { liveMinutes: 45, selfPacedMinutes: 90 };
    expect(only(findIn(candidateTime, { sessions: [talk, task], limits }))).toEqual([
      [
        'gap',
        'The candidate spends 1 hour in interviews and 1–2 hours working alone, 2–3 hours in all. The interviews are 15 minutes over their budget of 45 minutes. Work alone is 30 minutes over its budget of 1 hr 30 min.',
      ],
    ]);
  });

  it('says that nothing is done alone', () => {
    expect(only(findIn(candidateTime, { sessions: [talk] }))).toEqual([
      [
        'number',
        'The candidate spends 1 hour in interviews and does no work alone. The budget is 6 hours for interviews and 6 hours for work alone.',
      ],
    ]);
  });
});

describe('Live time and time at one’s own pace', () => {
  it('are a number to know while each has its place', () => {
    expect(findIn(liveAndSelfPaced, { sessions: [talk, pairing, task] })).toEqual([
      {
        id: 'live-and-self-paced',
        tone: 'number',
        words: '2 hours live and 1–2 hours at the candidate’s own pace: the candidate arranges 43% of the time.',
        numbers: [
          { label: 'Live', value: 120, unit: 'minutes' },
          { label: 'Alone, in the middle of the range', value: 90, unit: 'minutes' },
          { label: 'Share of work alone', value: 43, unit: 'percent' },
        ],
        links: [
          { kind: 'interview-types', id: 'pairing', label: 'Pairing' },
          { kind: 'interview-types', id: 'task', label: 'Task' },
        ],
      },
    ]);
  });

  it('are to be weighed where all work is done alone', () => {
    expect(only(findIn(liveAndSelfPaced, { sessions: [talk, task] }))).toEqual([
      [
        'watch',
        '1 hour live and 1–2 hours at the candidate’s own pace: the candidate arranges 60% of the time. Nobody sees how the candidate gets there: all work is done alone, and live sessions only talk about it.',
      ],
    ]);
  });

  it('are to be weighed where all code is written before somebody’s eyes', () => {
    expect(only(findIn(liveAndSelfPaced, { sessions: [talk, pairing] }))).toEqual([
      [
        'watch',
        'Everything is live (2 hours); nothing is done at the candidate’s own pace. All code is written while somebody watches, which costs many people half of what they can do.',
      ],
    ]);
    const brought = { id: 'walk', primary: ['craft'], format: 'walkthrough' };
    expect(only(findIn(liveAndSelfPaced, { sessions: [talk, pairing, brought] }))).toEqual([
      ['number', 'Everything is live (3 hours); nothing is done at the candidate’s own pace.'],
    ]);
  });

  it('are to be weighed where most of it is unpaid work', () => {
    const long = { ...task, alone: 480 };
    expect(only(findIn(liveAndSelfPaced, { sessions: [talk, pairing, long] }))).toEqual([
      [
        'watch',
        '2 hours live and 8 hours at the candidate’s own pace: the candidate arranges 80% of the time. More than two thirds of the time goes into work that nobody is paid for.',
      ],
    ]);
  });

  it('are not spoken of where there is none', () => {
    expect(findIn(liveAndSelfPaced, { sessions: [] })).toEqual([]);
  });
});

describe('Practical work and talk', () => {
  it('are counted by format', () => {
    const walk = { id: 'walk', minutes: 30, primary: ['craft'], format: 'walkthrough' };
    expect(findIn(practiceAndTalk, { sessions: [talk, pairing, walk, task, { id: 'chat' }] })).toEqual([
      {
        id: 'practice-and-talk',
        tone: 'number',
        words:
          '1 hour of hands-on work, 30 minutes of talk about finished work, 1 hour of conversation, and 1 hr 30 min of work alone: 75% is practical.',
        numbers: [
          { label: 'Hands-on, live', value: 60, unit: 'minutes' },
          { label: 'Hands-on, alone', value: 90, unit: 'minutes' },
          { label: 'About finished work', value: 30, unit: 'minutes' },
          { label: 'Conversation', value: 60, unit: 'minutes' },
          { label: 'Share of practical work', value: 75, unit: 'percent' },
        ],
        links: [
          { kind: 'interview-types', id: 'pairing', label: 'Pairing' },
          { kind: 'interview-types', id: 'walk', label: 'Walk' },
          { kind: 'interview-types', id: 'task', label: 'Task' },
        ],
      },
    ]);
  });

  it.each([
    [
      'no work is made',
      [talk],
      '1 hour of conversation: 0% is practical. No session asks for work like that of the job.',
    ],
    [
      'nobody asks about the past',
      [pairing],
      '1 hour of hands-on work: 100% is practical. No session asks what the candidate did before.',
    ],
    [
      'little of it is work',
      [{ ...talk, minutes: 240 }, pairing],
      '1 hour of hands-on work and 4 hours of conversation: 20% is practical. That is less than a quarter.',
    ],
  ])('are to be weighed where %s', (_, sessions, words) => {
    expect(only(findIn(practiceAndTalk, { sessions }))).toEqual([['watch', words]]);
  });

  it('counts a presentation as work that is shown', () => {
    const presented = { id: 'slides', minutes: 40, primary: ['craft'], format: 'presentation' };
    expect(findIn(practiceAndTalk, { sessions: [talk, presented] })[0]!.numbers).toContainEqual({
      label: 'About finished work',
      value: 40,
      unit: 'minutes',
    });
  });

  it('counts the live part of a take-home as work that is shown', () => {
    const walkthrough = { ...task, minutes: 45 };
    expect(findIn(practiceAndTalk, { sessions: [talk, walkthrough] })[0]!.numbers.slice(1, 3)).toEqual([
      { label: 'Hands-on, alone', value: 90, unit: 'minutes' },
      { label: 'About finished work', value: 45, unit: 'minutes' },
    ]);
  });
});
