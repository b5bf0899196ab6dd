package org.cldess.accreditation;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/**
 * An aim that gives a body a purpose of social utility (<i>{@index "utilité sociale"}</i>, loi n° 2014-856, art. 2).
 */
public enum SocialUtility implements Localizable {
    /** Support for people in a fragile situation. */
    VULNERABLE_PEOPLE,
    /** The fight against exclusion and inequality, for social and territorial cohesion. */
    COHESION,
    /** Education for citizenship. */
    CITIZENSHIP,
    /** Sustainable development. */
    SUSTAINABLE_DEVELOPMENT,
    /** Culture; in the law since 2019. */
    CULTURE,
    /** International solidarity; in the law since 2019. */
    INTERNATIONAL_SOLIDARITY;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("utility." + EnumCodes.of(this)).say(locale);
    }
}
