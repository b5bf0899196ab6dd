package org.cldess.purchase.rule;

import org.cldess.rule.KeyDate;

/** The dates of a purchase that select the version of a rule over its lots. */
final class Keys {
    private Keys() {}

    /** The launch of the consultation. */
    static KeyDate launch(Bought bought) {
        return KeyDate.of(bought.purchase().launched(), bought.pointer() + "/launched");
    }
}
