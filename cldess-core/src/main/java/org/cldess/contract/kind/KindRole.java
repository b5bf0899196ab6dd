package org.cldess.contract.kind;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.cldess.component.NamePart;
import org.cldess.consistency.FormRules;
import org.cldess.validation.Violations;

/**
 * A role that a kind of contract requires.
 *
 * @param code the code
 * @param nameFr the French name
 * @param nameEn the English name
 * @param carries whether a party in this role carries the contract, alone or with others
 */
record KindRole(
        PartyRole code,
        @NamePart @NotBlank @Size(max = 200) String nameFr,
        @NotBlank @Size(max = 200) String nameEn,
        boolean carries) {
    /** Gives the role its names in this kind. Checks the components, and throws all {@link Violations}. */
    KindRole {
        FormRules.check(KindRole.class, code, nameFr, nameEn, carries);
        code = code.named(nameFr, nameEn);
    }

    static KindRole of(PartyRole role, boolean carries) {
        return new KindRole(role, role.say(Locale.FRENCH), role.say(Locale.ENGLISH), carries);
    }
}
