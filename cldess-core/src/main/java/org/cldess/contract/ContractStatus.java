package org.cldess.contract;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/**
 * The status of a contract in its life cycle (<i>{@index statut}</i>). « In force » and « amended » are not statuses:
 * they follow from dates, and {@link Contract#isInForce} and {@link Contract#isAmended} return them.
 * {@link StatusChange#TABLE} lists the possible changes.
 */
public enum ContractStatus implements Localizable {
    /** The contract is a draft (<i>{@index projet}</i>). */
    DRAFT,
    /** Stakeholders are being consulted (<i>{@index "en concertation"}</i>). */
    IN_CONSULTATION,
    /** The text is final and awaits signatures (<i>{@index approuvé}</i>). */
    APPROVED,
    /** All required parties have signed (<i>{@index signé}</i>). */
    SIGNED,
    /** The results have been evaluated (<i>{@index évalué}</i>). */
    EVALUATED,
    /** The contract has ended and its accounts are settled (<i>{@index clos}</i>). */
    CLOSED,
    /** The contract ended early (<i>{@index résilié}</i>). */
    TERMINATED,
    /** A new contract continues it (<i>{@index renouvelé}</i>). */
    RENEWED;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("status." + EnumCodes.of(this)).say(locale);
    }
}
