/**
 * Jakarta Validation constraints that an application puts on its own forms: {@code @ValidSiret String siret}. They ask the same
 * checks as {@link org.cldess.identity} and {@link org.cldess.money}, so that a form accepts what {@code parse} reads and
 * nothing else.
 *
 * <p>As in the standard, null is valid: add {@code @NotNull} or {@code @NotBlank} where a value is needed. An empty text is not
 * null, and is refused. They stand on fields, record components, getters, parameters and on the elements of a container
 * ({@code List<@ValidSiret String>}), over any {@link java.lang.CharSequence}.
 *
 * <p>The message says which rule is broken. It speaks French, and English where the validator's locale is English, from
 * {@code ContributorValidationMessages}; a {@code message} of one's own replaces it.
 */
package org.cldess.constraint;
