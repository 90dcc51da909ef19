/** How fields are masked, by their names as labels know them: `mother.personalId`. */
export type MaskedFields = Readonly<Record<string, 'number' | 'phone' | 'email'>>;
