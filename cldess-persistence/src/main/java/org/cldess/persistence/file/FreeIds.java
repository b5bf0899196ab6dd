package org.cldess.persistence.file;

import java.util.HashSet;
import java.util.Set;

/** Gives ids that no other thing has, by adding a number where one is taken. */
final class FreeIds {
    private static final int MAX_LENGTH = 64;

    private final Set<String> taken = new HashSet<>();

    /** Notes an id that a thing has. */
    void take(String id) {
        taken.add(id);
    }

    /** Returns a free id that begins like the wanted one, and takes it. */
    String next(String wanted) {
        for (int number = 1; ; number++) {
            String suffix = number == 1 ? "" : "-" + number;
            String id = wanted.substring(0, Math.min(wanted.length(), MAX_LENGTH - suffix.length())) + suffix;
            if (taken.add(id)) {
                return id;
            }
        }
    }
}
