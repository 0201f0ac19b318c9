import type { Audience } from '../handbook/entities/schemas.ts';
import type { Company } from '../handbook/schemas/company.ts';

/** Addresses that hold in this process instead of those of company.yaml, by audience and content root. */
const given = new Map<string, string>();

const keyOf = (contentRoot: string, audience: Audience) => `${audience}:${contentRoot}`;

/** Says that the site of an audience has another address than its company.yaml says, such as that of a preview. It holds for all that this process reads. */
export function giveAddress(contentRoot: string, audience: Audience, url: string): void {
  given.set(keyOf(contentRoot, audience), url);
}

/** A company with the address that was given to the site of an audience. That of the other site stays as company.yaml says. */
export function withGivenAddress(company: Company, contentRoot: string, audience: Audience): Company {
  const url = given.get(keyOf(contentRoot, audience));
  if (url === undefined) return company;
  return audience === 'candidate' ? { ...company, url } : { ...company, interviewerUrl: url };
}
