/** By the key `option.{field}.{code}`, as choices of a form are labelled. */
export type CodeLabels = Readonly<Record<string, string>>;

/** What the official codes mean that a form asks for: provinces, communes, ethnic groups, nationalities. */
export abstract class CodeNames {
  /** In both languages. */
  abstract readonly labels: { readonly vi: CodeLabels; readonly en: CodeLabels };
}
