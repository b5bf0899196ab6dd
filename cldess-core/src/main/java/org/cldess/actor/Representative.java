package org.cldess.actor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cldess.component.NamePart;
import org.cldess.consistency.FormRules;
import org.cldess.known.Known;
import org.cldess.validation.Violations;

/**
 * A person who acts for a body when it signs (<i>{@index "représentant·e"}</i>).
 *
 * @param givenName the given name
 * @param familyName the family name
 * @param function the function, such as « président »
 */
public record Representative(
        @NamePart @NotBlank @Size(max = 100) String givenName,
        @NamePart @NotBlank @Size(max = 100) String familyName,
        Known<String> function)
        implements NamedPerson {
    /** Checks the components, and throws all {@link Violations}. */
    public Representative {
        FormRules.check(Representative.class, givenName, familyName, function);
    }

    @Override
    public String fullName() {
        return givenName + " " + familyName;
    }

    /** Returns a text without personal data, so that a log does not name the person. */
    @Override
    public String toString() {
        return "Representative";
    }
}
