package org.cldess.territory;

import java.util.NoSuchElementException;

/** Creates the exception for an unknown code. */
final class UnknownCode {
    private UnknownCode() {}

    static NoSuchElementException of(String kind, Object code) {
        return new NoSuchElementException(
                "No %s has the code %s. Check the code, and the day as of which the gazetteer speaks (asOf())."
                        .formatted(kind, code));
    }

    static NoSuchElementException of(FormerEpci former) {
        return new NoSuchElementException(
                "The EPCI %s, %s, no longer exists: its last day was %s, and %s took its place. Take that one."
                        .formatted(former.epci().code(), former.epci().name(), former.until(), former.successor()));
    }
}
