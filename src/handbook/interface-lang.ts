import type { Company } from './schemas/company.ts';

/** The language of the interface, as a tag: its own, or that of the content. */
export const interfaceLangOf = ({ lang, interfaceLang }: Company): string => interfaceLang ?? lang;

/** The language of the content, where it is not that of the interface: it stands beside texts of the content as `lang`. */
export const contentLangOf = (company: Company): string | undefined =>
  company.lang === interfaceLangOf(company) ? undefined : company.lang;
