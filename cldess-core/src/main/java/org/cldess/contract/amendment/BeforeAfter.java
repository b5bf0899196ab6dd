package org.cldess.contract.amendment;

import org.cldess.known.Known;

/** What each change of an amendment obeys. */
final class BeforeAfter {
    private BeforeAfter() {}

    /** Stops a change that leaves things as they stood. */
    static void requireChange(String what, Object id, Known<?> before, Known<?> after) {
        if (before.isRecorded() && before.equals(after)) {
            throw new IllegalArgumentException(
                    "The amendment leaves the %s '%s' as it stood. Drop that change, or correct what stands after it."
                            .formatted(what, id));
        }
    }
}
