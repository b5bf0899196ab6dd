package org.cldess.decision;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/** The position of a member of a group on a proposal (<i>{@index position}</i>). */
public enum Position implements Localizable {
    /** In favour (<i>{@index pour}</i>). */
    FOR,
    /** Against, without stopping a decision by consent or consensus (<i>{@index contre}</i>). */
    AGAINST,
    /** Abstains and leaves the decision to the others (<i>{@index abstention}</i>). */
    ABSTAINS,
    /** Objects with a reason why the proposal would do harm, which must be dealt with (<i>{@index objection}</i>). */
    OBJECTS,
    /** Blocks: the member cannot go along with the group if the proposal is adopted (<i>{@index blocage}</i>). */
    BLOCKS;

    /**
     * Returns whether this position must give a reason.
     *
     * @return true for an objection and a block
     */
    public boolean needsReason() {
        return this == OBJECTS || this == BLOCKS;
    }

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("position." + EnumCodes.of(this)).say(locale);
    }
}
