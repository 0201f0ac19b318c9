/** The parts of the page of what is sent for a role, in their order. */
export const INVITE_PARTS = ['links', 'messages', 'one-candidate'] as const;
export type InvitePart = (typeof INVITE_PARTS)[number];
