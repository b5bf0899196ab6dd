package org.cldess.contract;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.cldess.contract.amendment.Amendment;
import org.cldess.contract.party.Signature;

/** From when on amendments are there, and what the things of a contract obey together. */
final class Amending {
    private Amending() {}

    /** Stops two things of one kind that have one id. */
    static <T, I> void requireDistinct(String what, List<T> things, Function<T, I> id) {
        Set<I> seen = new HashSet<>();
        for (T thing : things) {
            if (!seen.add(id.apply(thing))) {
                throw new IllegalArgumentException(
                        "Two things of the contract, of the kind %s, have the id '%s'. Give another to one of them."
                                .formatted(what, id.apply(thing)));
            }
        }
    }

    /** It was signed later only; or nobody signed it, and the contract that it changes was signed later only. */
    static boolean comesAfter(Amendment amendment, Contract contract, LocalDate day) {
        boolean draft = amendment.signatures().isEmpty();
        return isSignedAfter(amendment, day)
                || (draft
                        && contract.signedOn(LocalDate.MAX)
                                .filter(signed -> signed.isAfter(day))
                                .isPresent());
    }

    /** Nobody had signed it by a day, though somebody did later: then it was not there yet. */
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
