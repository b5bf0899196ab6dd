package org.cldess.territory;

/** Checks the names of territories. */
final class TerritoryNames {
    private TerritoryNames() {}

    static void check(String name, Object code) {
        if (name.isBlank()) {
            throw new IllegalArgumentException(
                    "The territory %s has no name: write it as the official geographic code does.".formatted(code));
        }
    }
}
