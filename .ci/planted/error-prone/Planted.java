import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Has a fault for NullAway and one for Error Prone: see {@code .ci/checks}. */
@NullMarked
final class Planted {
    private Planted() {}

    static int dereferenced(@Nullable String text) {
        return text.length();
    }

    static void ignored(String text) {
        text.trim();
    }
}
