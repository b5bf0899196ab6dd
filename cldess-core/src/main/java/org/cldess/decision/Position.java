package org.cldess.decision;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/** What a member of a group says to a proposal (<i>{@index position}</i>). */
public enum Position implements Sayable {
    /** Is for it (<i>{@index pour}</i>). */
    FOR,
    /** Would rather not have it, and does not stop it by consent or consensus (<i>{@index contre}</i>). */
    AGAINST,
    /** Leaves it to the others (<i>{@index abstention}</i>). */
    ABSTAINS,
    /** Gives a reason why it would harm, which has to be dealt with (<i>{@index objection}</i>). */
    OBJECTS,
    /** Cannot go along with the group if it is adopted (<i>{@index blocage}</i>). */
    BLOCKS;

    /**
     * Whether such a position has to give its reason.
     *
     * @return true for an objection and a block
     */
    public boolean needsReason() {
        return this == OBJECTS || this == BLOCKS;
    }

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("position." + Codes.of(this)).say(locale);
    }
}
