import java.util.List;

/** Has a fault for the checks of javac and one for those of its Javadoc: see {@code .ci/checks}. */
public final class Planted {
    private Planted() {}

    /**
     * Has a raw type.
     *
     * @param texts some texts
     */
    public static void raw(List texts) {}

    /**
     * Has a paragraph without words.
     *
     * <p>
     */
    public static void documented() {}
}
