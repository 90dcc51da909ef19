declare const brand: unique symbol;

/** A nominal type: two brands over `string` do not mix. Only the brand's own constructor casts. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };
