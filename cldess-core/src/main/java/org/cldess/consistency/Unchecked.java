package org.cldess.consistency;

import java.util.function.Supplier;

/**
 * Makes things without checking each of them, because they were checked before or because the dossier that contains
 * them is checked as a whole. That check reports all problems at once, each with its place in the dossier.
 */
public final class Unchecked {
    private static final ThreadLocal<Boolean> ON = ThreadLocal.withInitial(() -> false);

    private Unchecked() {}

    /**
     * Makes things while {@link FormRules} is off on this thread.
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
