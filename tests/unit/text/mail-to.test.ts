import { expect, it } from 'vitest';
import { mailTo } from '../../../src/handbook/text/mail-to.ts';

it('An address of a mail keeps every sign of its subject and text in their places', () => {
  const address = mailTo('a+b@works.example', 'Page & version?', 'One\nTwo = 100 % #');
  expect(address).toBe(
    'mailto:a%2Bb@works.example?subject=Page%20%26%20version%3F&body=One%0D%0ATwo%20%3D%20100%20%25%20%23',
  );
  const { searchParams } = new URL(address);
  expect([searchParams.get('subject'), searchParams.get('body')]).toEqual(['Page & version?', 'One\r\nTwo = 100 % #']);
});
