package org.cldess.network;

import java.math.BigDecimal;
import java.util.Locale;
import org.cldess.internal.graph.Betweenness;
import org.cldess.internal.graph.Graph;
import org.cldess.language.Message;
import org.cldess.language.Sayable;
import org.cldess.language.Typography;

/**
 * How exactly the shortest ways through each actor are counted (<i>{@index précision}</i>).
 *
 * <p>Counting all of them takes time proportional to actors times links (U. Brandes, 2001). Drawing some of them takes a time that hardly
 * grows with the network, and tells each actor’s share to a stated error (M. Riondato and E. Kornaropoulos, 2016). Everything else that a
 * {@link Weave} tells is always exact.
 *
 * @param error how far off a share may be, from 0 to 1; 0 if all ways are counted
 * @param confidence how sure that is for all actors together, from 0 to 1; 1 if all ways are counted
 * @param seed the same seed draws the same ways
 * @param worth how many steps may be spent on counting all ways before some are drawn instead
 */
public record Accuracy(double error, double confidence, long seed, long worth) {
    private static final long MOMENT = 150_000_000;

    /** Checks the parts. */
    public Accuracy {
        boolean exact = error == 0 && confidence == 1;
        if (!exact && (!(error > 0) || error >= 1 || !(confidence > 0) || confidence >= 1)) {
            throw new IllegalArgumentException(
                    "An error of %s with a confidence of %s cannot be kept. Give both above 0 and below 1, or count all ways."
                            .formatted(error, confidence));
        }
    }

    /**
     * All ways are counted, however long that takes.
     *
     * @return the accuracy
     */
    public static Accuracy exact() {
        return new Accuracy(0, 1, 0, Long.MAX_VALUE);
    }

    /**
     * Some ways are drawn.
     *
     * @param error how far off a share may be, above 0 and below 1
     * @param confidence how sure that is for all actors together, above 0 and below 1
     * @param seed the same seed draws the same ways
     * @return the accuracy
     */
    public static Accuracy within(double error, double confidence, long seed) {
        return new Accuracy(error, confidence, seed, 0);
    }

    /**
     * All ways are counted where that takes a moment; in larger networks ways are drawn, to a hundredth with a confidence of 95 %.
     *
     * @return the accuracy
     */
    public static Accuracy quick() {
        return new Accuracy(0.01, 0.95, 2013, MOMENT);
    }

    /**
     * Tells whether all ways are counted.
     *
     * @return true if no share is off
     */
    public boolean isExact() {
        return error == 0;
    }

    /** What is done in a network of this size. */
    Accuracy over(int actors, int links) {
        return (long) actors * (actors + 4L * links) <= worth ? exact() : within(error, confidence, seed);
    }

    double[] shares(Graph graph) {
        return isExact() ? Betweenness.exact(graph) : Betweenness.sampled(graph, error, confidence, seed);
    }

    /** {@return the accuracy in words} */
    public Message sentence() {
        if (isExact()) {
            return Texts.WORDS.message("accuracy.exact");
        }
        return Texts.WORDS.message("accuracy.within", percent(error), percent(confidence));
    }

    private static Sayable percent(double share) {
        return (Locale locale) -> Typography.percent(BigDecimal.valueOf(share), 0, locale);
    }
}
