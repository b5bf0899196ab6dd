package org.cldess.consistency;

import java.util.function.Supplier;

/**
 * Makes things without checking each of them, because they were checked before or because the dossier that contains
 * them is checked as a whole. That check reports all problems at once, each with its place in the dossier.
 */
public final class Unchecked {
    private static final ThreadLocal<Level> LEVEL = ThreadLocal.withInitial(() -> Level.NOTHING);

    /** What is made without checks. Each level includes those before it. */
    private enum Level {
        NOTHING,
        THINGS,
        DOSSIERS
    }

    private Unchecked() {}

    /**
     * Makes things while {@link FormRules} is off on this thread.
     *
     * @param making makes the things, and checks the dossier if they are new
     */
    public static <T> T making(Supplier<T> making) {
        return making(Level.THINGS, making);
    }

    /**
     * Makes one of several changes of a dossier, which is checked after the last of them.
     *
     * @param making makes the changed dossier
     */
    public static <T> T changing(Supplier<T> making) {
        return making(Level.DOSSIERS, making);
    }

    private static <T> T making(Level level, Supplier<T> making) {
        Level before = LEVEL.get();
        LEVEL.set(level.compareTo(before) > 0 ? level : before);
        try {
            return making.get();
        } finally {
            LEVEL.set(before);
        }
    }

    static boolean isOn() {
        return LEVEL.get() != Level.NOTHING;
    }

    /** Returns whether a dossier that is made now is checked later. */
    public static boolean isOnForDossiers() {
        return LEVEL.get() == Level.DOSSIERS;
    }
}
