import { describe, expect, it } from 'vitest';
import { at, fieldsOf, find } from '../../helpers/check.ts';

describe('internal-link', () => {
  it('accepts pages, their parts, and addresses elsewhere', () => {
    expect(
      find('internal-link', (files) => {
        files.entries['candidate/guides/accommodations']!.body =
          '[Home](/), [talk](/interviews/design-talk/#agenda), [the same](https://jobs.example/interviews/design-talk/), [elsewhere](https://example.org/x/), [below](#x).';
      }),
    ).toEqual([]);
  });

  it('knows the pages of both sites where the interviewers’ has an address of its own', () => {
    const found = (side: 'candidate' | 'interviewer', interviewerUrl?: string) =>
      find('internal-link', (files) => {
        files.company.interviewerUrl = interviewerUrl;
        files.entries[`${side}/stages/loop`]!.body =
          '[A](https://inside.example/kits/interviewer/stages/none/), [B](https://jobs.example/stages/none/), [C](https://inside.example/kits/interviewer/stages/loop/).';
      }).map(({ message }) => /"([^"]+)"/.exec(message)![1]);
    const [inside, outside] = [
      'https://inside.example/kits/interviewer/stages/none/',
      'https://jobs.example/stages/none/',
    ];
    expect(found('interviewer', 'https://inside.example/kits/')).toEqual([inside, outside]);
    expect(found('interviewer')).toEqual([outside]);
    // For candidates it is an address elsewhere, which another check reports.
    expect(found('candidate', 'https://inside.example/kits/')).toEqual([outside]);
  });

  it('says nothing of a link to an entry that is broken', () => {
    expect(
      find('internal-link', (files) => {
        files.entries['candidate/guides/accommodations']!.body = '[The screen](/stages/screen/)';
        files.broken.push({ kind: 'stages', id: 'screen' });
      }),
    ).toEqual([]);
  });

  it('reports a link to no page, with the nearest one', () => {
    expect(
      find('internal-link', (files) => {
        files.entries['candidate/guides/accommodations']!.body =
          '## What helps\n\nSee [the talk](/interviews/desing-talk/).';
      }),
    ).toEqual([
      {
        rule: 'internal-link',
        severity: 'error',
        file: 'candidate/guides/accommodations.mdx',
        place: { line: 14, column: 5 },
        message:
          'The link "/interviews/desing-talk/" leads to no page of the candidates’ site. Did you mean "/interviews/design-talk/"?',
        fix: 'Write /interviews/design-talk/ if that is meant, or remove the link.',
      },
    ]);
  });

  it.each([
    'https://jobs.example/interviewer/',
    'http://jobs.example/interviewer/',
    'https://jobs.example.:443/interviewer/#roles',
    'https://name@JOBS.example/interviewer/',
  ])('reports a link that names the site itself: %s', (url) => {
    expect(
      find('internal-link', (files) => {
        files.entries['candidate/guides/accommodations']!.body = `## What helps\n\nSee [the kits](${url}).`;
      }).map(({ message }) => message),
    ).toEqual([`The link "${url}" leads to no page of the candidates’ site. Did you mean "/interviews/"?`]);
  });

  it('reports a link that lacks its last slash, and can mend it', () => {
    expect(
      find('internal-link', (files) => {
        files.entries['candidate/guides/accommodations']!.body =
          '## What helps\n\nSee [the talk](/interviews/design-talk).';
      }),
    ).toEqual([
      {
        rule: 'internal-link',
        severity: 'error',
        file: 'candidate/guides/accommodations.mdx',
        place: { line: 14, column: 5 },
        message:
          'The link "/interviews/design-talk" leads to no page of the candidates’ site. Did you mean "/interviews/design-talk/"?',
        fix: 'Write /interviews/design-talk/: every address of a page ends with a slash.',
        edit: { from: '/interviews/design-talk', to: '/interviews/design-talk/' },
      },
    ]);
  });

  it('means the page at that very address where only the last slash is missing, and none of the same name', () => {
    const found = find('internal-link', (files) => {
      files.entries['interviewer/guides/first-interview']!.body = 'See [the kit](/interviewer/interviews/design-talk).';
    });
    expect(found.map(({ message }) => message)).toEqual([
      'The link "/interviewer/interviews/design-talk" leads to no page of the interviewers’ site. Did you mean "/interviewer/interviews/design-talk/"?',
    ]);
  });

  it('reports a link of a candidate’s field to the interviewer side', () => {
    expect(
      find('internal-link', (files) => {
        at(files, 'candidate/interview-types/pairing', 'resources', 0).url = '/interviewer/interviews/pairing/';
      }),
    ).toEqual([
      {
        rule: 'internal-link',
        severity: 'error',
        file: 'candidate/interview-types/pairing.mdx',
        place: { path: ['resources', 0, 'url'] },
        message:
          'The link "/interviewer/interviews/pairing/" leads to no page of the candidates’ site. Did you mean "/interviews/pairing/"?',
        fix: 'Write /interviews/pairing/ if that is meant, or remove the link.',
      },
    ]);
  });

  it('reports a link of company.yaml', () => {
    expect(
      find('internal-link', (files) => {
        files.company.links = { jobs: '/jobs/' };
      }),
    ).toEqual([
      {
        rule: 'internal-link',
        severity: 'error',
        file: 'company.yaml',
        place: { path: ['links', 'jobs'] },
        message: 'The link "/jobs/" leads to no page of the candidates’ site.',
        fix: 'Correct the address, or remove the link.',
      },
    ]);
  });

  it('says of a draft that it is one, and nothing of drafts that only interviewers have', () => {
    const found = find('internal-link', (files) => {
      fieldsOf(files, 'candidate/guides/accommodations').status = 'draft';
      files.entries['interviewer/interview-types/pairing']!.body = '[What helps](/guides/accommodations/)';
      files.entries['candidate/interview-types/pairing']!.body =
        '[What helps](/guides/accommodations/) and [more](/guides/unlit/)';
      files.entries['interviewer/guides/unlit'] = {
        fields: { ...fieldsOf(files, 'candidate/guides/accommodations') },
        body: '',
      };
    });
    const says = (file: string) => ({
      rule: 'internal-link',
      severity: 'error',
      file,
      place: { line: 12, column: 1 },
      message:
        'The link "/guides/accommodations/" leads to a draft, candidate/guides/accommodations.mdx, and drafts are on neither site.',
      fix: 'Publish it (status: published), or leave the link out until it is.',
    });
    expect(found).toContainEqual(says('candidate/interview-types/pairing.mdx'));
    expect(found).toContainEqual(says('interviewer/interview-types/pairing.mdx'));
    expect(found.find(({ message }) => message.includes('/guides/unlit/'))?.message).toBe(
      'The link "/guides/unlit/" leads to no page of the candidates’ site.',
    );
  });
});
