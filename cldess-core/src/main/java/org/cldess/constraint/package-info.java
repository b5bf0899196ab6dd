/**
 * Jakarta Validation constraints for the forms of an application: {@code @ValidSiret String siret}. They use the same
 * checks as {@link org.cldess.identity} and {@link org.cldess.money}, so that a form accepts exactly what {@code parse}
 * reads.
 *
 * <p>As in the standard, null is valid: add {@code @NotNull} or {@code @NotBlank} if a value is required. An empty text
 * is not null and is refused. The constraints apply to any {@link java.lang.CharSequence} in fields, record components,
 * getters, parameters and elements of a container ({@code List<@ValidSiret String>}).
 *
 * <p>The message names the rule that is broken. It is in French, or in English if the validator's locale is English,
 * from {@code ContributorValidationMessages}; a custom {@code message} replaces it.
 */
@NullMarked
package org.cldess.constraint;

import org.jspecify.annotations.NullMarked;
