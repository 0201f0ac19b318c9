import type { InviteWords } from '../../words/definition/invite.ts';
import type { Message } from '../entities/messages/schema.ts';
import { placesIn } from '../text/places.ts';
import { TRACKED, type MessageFact, type Tracked } from './places.ts';

/** A place of a message: what belongs there, and who fills it in. */
interface MessagePlace {
  name: string;
  by: keyof InviteWords['messages']['by'];
  meaning: string;
  /** The page whose address belongs there. */
  url?: string;
}

/** The places of a message in their order, and then those that it names and does not have, each with what belongs there. */
export const placesOf = (
  { subject, body, asks, links }: Message,
  words: Pick<InviteWords['messages'], 'facts' | 'tracked'>,
): MessagePlace[] =>
  [...new Set([...placesIn(`${subject}\n${body}`), ...[...asks, ...links].map(({ name }) => name)])].map(
    (name): MessagePlace => {
      const asked = asks.find((one) => one.name === name);
      if (asked) return { name, by: 'person', meaning: asked.text };
      const link = links.find((one) => one.name === name);
      if (link) return { name, by: 'link', meaning: link.url, url: link.url };
      return TRACKED.includes(name as Tracked)
        ? { name, by: 'tracked', meaning: words.tracked[name as Tracked] }
        : { name, by: 'handbook', meaning: words.facts[name as MessageFact] };
    },
  );
