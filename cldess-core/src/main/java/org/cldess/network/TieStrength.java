package org.cldess.network;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/** The strength of a tie (<i>{@index "force du lien"}</i>), on a scale of three. */
public enum TieStrength implements Localizable {
    /** They know of each other: 1. */
    WEAK(1),
    /** They are in touch now and then: 2. */
    REGULAR(2),
    /** They rely on each other: 3. */
    STRONG(3);

    private final int level;

    TieStrength(int level) {
        this.level = level;
    }

    /**
     * Returns the position on the scale.
     *
     * @return 1, 2 or 3
     */
    public int level() {
        return level;
    }

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("tie-strength." + EnumCodes.of(this)).say(locale);
    }
}
