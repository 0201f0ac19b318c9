/** The address of a mail with a subject and a text in it: lines end as in mails (RFC 6068), and no sign leaves its place. */
export const mailTo = (email: string, subject: string, body: string): string =>
  `mailto:${encodeURIComponent(email).replaceAll('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replace(/\r?\n/g, '\r\n'))}`;
