package org.cldess.contract;

import java.time.LocalDate;
import java.util.Optional;
import org.cldess.contract.amendment.Amendment;
import org.cldess.contract.party.Signature;

/** Decides from which day amendments exist. */
final class Amending {
    private Amending() {}

    /** Checks whether the amendment was first signed after the day or, if it is unsigned, whether the contract was. */
    static boolean comesAfter(Amendment amendment, Contract contract, LocalDate day) {
        boolean draft = amendment.signatures().isEmpty();
        return isSignedAfter(amendment, day)
                || (draft
                        && contract.signedOn(LocalDate.MAX)
                                .filter(signed -> signed.isAfter(day))
                                .isPresent());
    }

    /** Checks whether the first signature is later than the day: on that day the amendment did not exist yet. */
    private static boolean isSignedAfter(Amendment amendment, LocalDate day) {
        boolean later = false;
        for (Signature signature : amendment.signatures()) {
            Optional<LocalDate> signed = signature.date().value();
            if (signed.isPresent() && !signed.get().isAfter(day)) {
                return false;
            }
            later |= signed.isPresent();
        }
        return later;
    }
}
