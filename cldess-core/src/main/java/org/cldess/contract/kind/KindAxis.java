package org.cldess.contract.kind;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.cldess.charter.text.Axis;
import org.cldess.component.NamePart;
import org.cldess.consistency.FormRules;
import org.cldess.validation.Violations;

/**
 * An axis of the charter that a kind of contract defines.
 *
 * @param code the code
 * @param nameFr the French name
 * @param nameEn the English name
 */
record KindAxis(
        Axis code,
        @NamePart @NotBlank @Size(max = 200) String nameFr,
        @NotBlank @Size(max = 200) String nameEn) {
    /** Gives the axis its names in this kind. Checks the components, and throws all {@link Violations}. */
    KindAxis {
        FormRules.check(KindAxis.class, code, nameFr, nameEn);
        code = Axis.of(code.code(), nameFr, nameEn);
    }

    static KindAxis of(Axis axis) {
        return new KindAxis(axis, axis.say(Locale.FRENCH), axis.say(Locale.ENGLISH));
    }
}
