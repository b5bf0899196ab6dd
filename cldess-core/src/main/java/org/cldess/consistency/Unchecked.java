package org.cldess.consistency;

import java.util.function.Supplier;

/**
 * Makes things without checking each: they were checked, or the dossier that holds them is. The check of the dossier
 * reports all problems at once, each with its place in the dossier.
 */
public final class Unchecked {
    private static final ThreadLocal<Boolean> ON = ThreadLocal.withInitial(() -> false);

    private Unchecked() {}

    /**
     * Makes things on this thread for which {@link FormRules} reports nothing.
     *
     * @param making makes the things, and checks the dossier if they are new
     */
    public static <T> T making(Supplier<T> making) {
        boolean before = isOn();
        ON.set(true);
        try {
            return making.get();
        } finally {
            ON.set(before);
        }
    }

    static boolean isOn() {
        return ON.get();
    }
}
