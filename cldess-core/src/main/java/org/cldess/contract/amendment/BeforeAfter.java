package org.cldess.contract.amendment;

import org.cldess.known.Known;

/** The constraint that every change of an amendment satisfies. */
final class BeforeAfter {
    private BeforeAfter() {}

    /** Rejects a change that changes nothing. */
    static void requireChange(String what, Object id, Known<?> before, Known<?> after) {
        if (before.isRecorded() && before.equals(after)) {
            throw new IllegalArgumentException(
                    "The amendment leaves the %s '%s' as it stood. Drop that change, or correct what stands after it."
                            .formatted(what, id));
        }
    }
}
