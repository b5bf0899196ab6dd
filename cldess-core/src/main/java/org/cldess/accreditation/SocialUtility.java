package org.cldess.accreditation;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/** An aim that makes the purpose of a body one of social utility (<i>{@index "utilité sociale"}</i>, loi n° 2014-856, art. 2). */
public enum SocialUtility implements Sayable {
    /** Support to people in a fragile situation. */
    VULNERABLE_PEOPLE,
    /** Against exclusion and inequality, for social and territorial cohesion. */
    COHESION,
    /** Education to citizenship. */
    CITIZENSHIP,
    /** Sustainable development. */
    SUSTAINABLE_DEVELOPMENT,
    /** Culture; of the law since 2019. */
    CULTURE,
    /** International solidarity; of the law since 2019. */
    INTERNATIONAL_SOLIDARITY;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("utility." + Codes.of(this)).say(locale);
    }
}
