package org.cldess.accreditation;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/**
 * A list or register that may state that a body belongs to the social economy
 * (<i>{@index "source d’une mention ESS"}</i>).
 */
public enum MentionSource implements Localizable {
    /** The mark of the national register of companies (<i>{@index "répertoire Sirene"}</i>). */
    SIRENE,
    /** The list of ESS France. */
    ESS_FRANCE,
    /** The list that the regional chamber (<i>{@index CRESS}</i>) keeps of the enterprises of its territory. */
    CRESS,
    /** The mention « ESS » in the register of commerce and companies (<i>{@index RCS}</i>). */
    COMPANY_REGISTER,
    /**
     * The list of workers’ cooperatives, or of cooperatives of collective interest, that the Ministry keeps
     * (<i>{@index "liste ministérielle des SCOP"}</i>).
     */
    MINISTRY;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("mention-source." + EnumCodes.of(this)).say(locale);
    }
}
