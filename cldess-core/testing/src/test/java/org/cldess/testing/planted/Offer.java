package org.cldess.testing.planted;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A public API in which each clause is broken once; this package is not marked as without null. */
public final class Offer {
    /** A constant that the compiler copies. */
    public static final int MOST = 3;

    /** A name, which is not copied into the file. */
    public static final String NAME = "offer";

    private final List<String> held;

    /** Holds some texts, of which {@link Object#toString} prints nothing. */
    public Offer(List<String> held) {
        this.held = held;
    }

    /** Accepts null. */
    public boolean accepts(String text) {
        return held.contains("x" + text);
    }

    /** Refuses null without a name. */
    public int length(String text) {
        String other = text;
        return other.length();
    }

    /** Refuses null by its name. */
    public Optional<String> named(CharSequence words) {
        if (words == null) {
            throw new NullPointerException("words is null");
        }
        return Optional.of(words.toString());
    }

    /** Accepts null and says so. */
    public @Nullable String orNull(@Nullable String text) {
        return text;
    }

    /** Cannot be called by the test: it has no object of the type. */
    public void never(Unmade unmade, String text) {
        throw new IllegalStateException(unmade + text);
    }

    /** A type that only the library makes. */
    public static final class Unmade {
        private Unmade() {}
    }

    /** A type with variables. */
    public abstract static class Step<T extends Comparable<T>> {
        /** Everything that a signature can have. */
        protected abstract <R> List<? extends R> run(Function<? super T, R[]> function, int... numbers)
                throws IOException;

        void hidden() {}
    }

    /** Prints itself. */
    public record Box(Choice choice, Optional<String> label, int size) {
        /** Another way to make it. */
        public Box(Choice choice) {
            this(choice, Optional.empty(), 1);
        }
    }

    /** Two choices, in their order. */
    public enum Choice {
        /** The later name first. */
        SECOND,
        /** The earlier name last. */
        FIRST
    }
}
