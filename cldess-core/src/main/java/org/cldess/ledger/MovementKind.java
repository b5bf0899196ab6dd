package org.cldess.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/** The kinds of movement (<i>{@index "nature du mouvement"}</i>): of funding, of spending, or of both. */
public enum MovementKind implements Localizable {
    /** Money requested from a funder (<i>{@index sollicité}</i>). */
    REQUESTED(true, false),
    /** Money that a funder awards (<i>{@index notifié}</i>). */
    AWARDED(true, false),
    /** Money that a funder refuses: all that was requested, or a part (<i>{@index refusé}</i>). */
    REFUSED(true, false),
    /** An award that the funder takes back or the recipient gives up, in whole or in part (<i>{@index retiré}</i>). */
    WITHDRAWN(true, false),
    /** Money that a funder commits in its accounts (<i>{@index engagé}</i>). */
    COMMITTED(true, false),
    /** A payment: by the funder of a resource, or for an expense or a lot (<i>{@index payé}</i>). */
    PAID(true, true),
    /** Money that the recipient gives back to the funder (<i>{@index reversé}</i>). */
    RETURNED(true, false),
    /** An order or a contract for an expense or a lot (<i>{@index commandé}</i>). */
    ORDERED(false, true),
    /** An invoice or a pay slip for an expense or a lot (<i>{@index facturé}</i>). */
    INVOICED(false, true),
    /** A credit note on an invoice (<i>{@index avoir}</i>). */
    CREDITED(false, true);

    private final boolean isFunding;
    private final boolean isSpending;

    MovementKind(boolean isFunding, boolean isSpending) {
        this.isFunding = isFunding;
        this.isSpending = isSpending;
    }

    /** {@return whether such a movement may concern a resource or a grant} */
    public boolean isFunding() {
        return isFunding;
    }

    /** {@return whether such a movement may concern an expense or a lot} */
    public boolean isSpending() {
        return isSpending;
    }

    /** {@return whether such a movement moves money, or binds money to be moved} */
    public boolean isPayment() {
        return this == COMMITTED || this == PAID || this == RETURNED;
    }

    /** {@return the kinds of movement of a resource that lead to its payment, in their usual order} */
    public static List<MovementKind> paymentPath() {
        return List.of(REQUESTED, AWARDED, COMMITTED, PAID);
    }

    /** {@return the kinds that end a funding in whole or in part, and need a reason} */
    public static List<MovementKind> ends() {
        return Arrays.asList(REFUSED, WITHDRAWN, RETURNED);
    }

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("movement-kind." + EnumCodes.of(this)).say(locale);
    }
}
