package org.cldess.internal.code;

import java.util.Collection;
import java.util.stream.IntStream;

/** Finds an unused id, always the same for the same used ids. */
public final class FreeId {
    private static final int MAX_LENGTH = 64;

    private FreeId() {}

    /**
     * Returns an id that begins like the wanted one, with a number at the end if that one is taken.
     *
     * @param wanted the wanted id
     * @param taken the ids that other things have
     */
    public static String beginningWith(String wanted, Collection<String> taken) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? "" : "-" + number)
                .map(suffix -> wanted.substring(0, Math.min(wanted.length(), MAX_LENGTH - suffix.length())) + suffix)
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
    }
}
