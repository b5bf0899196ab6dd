package org.cldess.ledger;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cldess.component.NamePart;
import org.cldess.consistency.FormRules;
import org.cldess.validation.Violations;

/**
 * The document by which a movement is found in the accounts (<i>{@index "référence comptable"}</i>).
 *
 * @param kind the kind of document
 * @param number its number, such as {@code T-2014-118}
 */
public record AccountReference(
        ReferenceKind kind,
        @NamePart @NotBlank @Size(max = 100) String number) {
    /** Checks the components, and throws all {@link Violations}. */
    public AccountReference {
        FormRules.check(AccountReference.class, kind, number);
    }
}
