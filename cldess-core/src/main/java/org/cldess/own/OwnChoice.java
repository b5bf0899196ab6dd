package org.cldess.own;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.cldess.component.NamePart;
import org.cldess.consistency.FormRules;
import org.cldess.constraint.ValidId;
import org.cldess.language.Localizable;
import org.cldess.language.Typography;
import org.cldess.validation.Violations;

/**
 * One of the values among which a field of a kind of contract chooses.
 *
 * @param code the code, in lower case with hyphens, such as {@code high}
 * @param nameFr the French name
 * @param nameEn the English name
 */
public record OwnChoice(
        @ValidId String code,
        @NamePart @NotBlank @Size(max = 200) String nameFr,
        @NotBlank @Size(max = 200) String nameEn)
        implements Localizable {
    /** Checks the components, and throws all {@link Violations}. */
    public OwnChoice {
        FormRules.check(OwnChoice.class, code, nameFr, nameEn);
    }

    @Override
    public String say(Locale locale) {
        return Typography.isEnglish(locale) ? nameEn : nameFr;
    }

    @Override
    public String toString() {
        return code;
    }
}
