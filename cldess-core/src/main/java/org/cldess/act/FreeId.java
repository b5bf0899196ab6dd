package org.cldess.act;

import java.util.Collection;
import java.util.stream.IntStream;

/** Finds an unused id, always the same for the same used ids. */
final class FreeId {
    private static final int MAX_LENGTH = 64;

    private FreeId() {}

    static String beginningWith(String wanted, Collection<String> taken) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? "" : "-" + number)
                .map(suffix -> wanted.substring(0, Math.min(wanted.length(), MAX_LENGTH - suffix.length())) + suffix)
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
    }
}
