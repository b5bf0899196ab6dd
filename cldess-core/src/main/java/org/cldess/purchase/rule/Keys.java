package org.cldess.purchase.rule;

import org.cldess.purchase.Purchase_;
import org.cldess.rule.KeyDate;

/** The dates of a purchase that select the version of a rule about its lots. */
final class Keys {
    private Keys() {}

    /** Returns the day on which the consultation was launched. */
    static KeyDate launch(PurchaseSubject bought) {
        return KeyDate.of(bought.purchase().launched(), bought.pointer() + Purchase_.LAUNCHED);
    }
}
