package org.cldess.territory;

import java.util.NoSuchElementException;

/** Creates the exception for an unknown code. */
final class UnknownCode {
    private UnknownCode() {}

    static NoSuchElementException of(String kind, Object code) {
        return new NoSuchElementException(
                "No %s has the code %s. Check the code, and the day as of which the gazetteer speaks (sources())."
                        .formatted(kind, code));
    }
}
