package org.cldess.ess;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/** Where a reason comes from (<i>{@index "source d’un motif"}</i>). */
public enum EssSource implements Localizable {
    /** The kind of body or person. */
    KIND,
    /** Its legal form. */
    LEGAL_FORM,
    /** The mark of the national register of companies (Sirene). */
    SIRENE,
    /** The list of ESS France. */
    ESS_FRANCE,
    /** The list of the regional chamber (CRESS). */
    CRESS,
    /** The mention « ESS » in the register of companies. */
    COMPANY_REGISTER,
    /** The Ministry’s list of cooperatives. */
    MINISTRY,
    /** An approval. */
    APPROVAL,
    /** Its statutes. */
    STATUTES,
    /** Its signature under the charter. */
    CHARTER,
    /** Its declaration. */
    DECLARATION,
    /** Its kind of work-integration enterprise or other inclusive structure. */
    INCLUSIVE_KIND,
    /** An agreement with the State. */
    STATE_AGREEMENT;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("source." + EnumCodes.of(this)).say(locale);
    }
}
