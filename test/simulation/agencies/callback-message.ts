/** A message of an agency, and whether the engine has confirmed it. */
export interface CallbackMessage {
  readonly agency: string;
  readonly messageId: string;
  readonly answers: readonly unknown[];
  taken: boolean;
}
