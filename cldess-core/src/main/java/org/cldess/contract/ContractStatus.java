package org.cldess.contract;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/**
 * Where a contract stands in its life (<i>statut</i>). Whether it is in force or amended on a day is no status: it follows from dates, and is
 * asked with {@link Contract#isInForce} and {@link Contract#isAmended}. How one status follows another is told by {@link StatusChange#TABLE}.
 */
public enum ContractStatus implements Sayable {
    /** It is being written (<i>projet</i>). */
    DRAFT,
    /** Those whom it concerns are heard (<i>en concertation</i>). */
    IN_CONSULTATION,
    /** Its text is final, and waits for signatures (<i>approuvé</i>). */
    APPROVED,
    /** All parties that must sign have done so (<i>signé</i>). */
    SIGNED,
    /** What it brought about is evaluated (<i>évalué</i>). */
    EVALUATED,
    /** It has ended and its accounts are settled (<i>clos</i>). */
    CLOSED,
    /** It was ended before its time (<i>résilié</i>). */
    TERMINATED,
    /** A new contract takes it up (<i>renouvelé</i>). */
    RENEWED;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("status." + Codes.of(this)).say(locale);
    }
}
