package org.cldess.territory;

/** What every name of a territory obeys. */
final class TerritoryNames {
    private TerritoryNames() {}

    static void check(String name, Object code) {
        if (name.isBlank()) {
            throw new IllegalArgumentException(
                    "The territory %s has no name: write it as the official geographic code does.".formatted(code));
        }
    }
}
