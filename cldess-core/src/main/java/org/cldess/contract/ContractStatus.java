package org.cldess.contract;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/**
 * Where a contract stands in its life (<i>{@index statut}</i>). Whether it is in force or amended on a day is no status: it follows from
 * dates, and is asked with {@link Contract#isInForce} and {@link Contract#isAmended}. How one status follows another is told by {@link
 * StatusChange#TABLE}.
 */
public enum ContractStatus implements Sayable {
    /** It is being written (<i>{@index projet}</i>). */
    DRAFT,
    /** Those whom it concerns are heard (<i>{@index "en concertation"}</i>). */
    IN_CONSULTATION,
    /** Its text is final, and waits for signatures (<i>{@index approuvé}</i>). */
    APPROVED,
    /** All parties that must sign have done so (<i>{@index signé}</i>). */
    SIGNED,
    /** What it brought about is evaluated (<i>{@index évalué}</i>). */
    EVALUATED,
    /** It has ended and its accounts are settled (<i>{@index clos}</i>). */
    CLOSED,
    /** It was ended before its time (<i>{@index résilié}</i>). */
    TERMINATED,
    /** A new contract takes it up (<i>{@index renouvelé}</i>). */
    RENEWED;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("status." + Codes.of(this)).say(locale);
    }
}
