package org.cldess.ledger;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/** The kinds of document that public accounts refer to (<i>{@index "pièce comptable"}</i>). */
public enum ReferenceKind implements Localizable {
    /** The commitment of an authority (<i>{@index "engagement juridique"}</i>). */
    COMMITMENT,
    /** The order to pay an expense (<i>{@index mandat}</i>). */
    PAYMENT_ORDER,
    /** The order to collect a revenue (<i>{@index "titre de recettes"}</i>). */
    REVENUE_ORDER,
    /** An order to a supplier (<i>{@index "bon de commande"}</i>). */
    PURCHASE_ORDER,
    /** An invoice, credit note or pay slip (<i>{@index facture}</i>). */
    INVOICE,
    /** A deliberation or decision (<i>{@index délibération}</i>). */
    DELIBERATION,
    /** Another document. */
    OTHER;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("reference-kind." + EnumCodes.of(this)).say(locale);
    }
}
