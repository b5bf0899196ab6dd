package org.cldess.network;

import java.math.BigDecimal;
import java.util.Locale;
import org.cldess.internal.graph.Betweenness;
import org.cldess.internal.graph.Graph;
import org.cldess.language.Localizable;
import org.cldess.language.Message;
import org.cldess.language.Typography;

/**
 * How exactly the shortest paths through each actor are counted (<i>{@index précision}</i>).
 *
 * <p>Counting all shortest paths takes time proportional to actors times links (U. Brandes, 2001). Sampling paths takes
 * time that hardly grows with the network, and estimates each actor’s share within a stated error (M. Riondato and E.
 * Kornaropoulos, 2016). All other measures of a {@link NetworkMeasures} are always exact.
 *
 * @param error the maximum error of a share, from 0 to 1; 0 if all paths are counted
 * @param confidence the probability that this holds for all actors together, from 0 to 1; 1 if all paths are counted
 * @param seed the seed of the sample; the same seed draws the same paths
 * @param exactLimit the maximum number of steps for counting all paths; a larger network is sampled
 */
public record Accuracy(double error, double confidence, long seed, long exactLimit) {
    private static final long MOMENT = 150_000_000;

    /** Checks the components. */
    public Accuracy {
        boolean exact = error == 0 && confidence == 1;
        if (!exact && (!(error > 0) || error >= 1 || !(confidence > 0) || confidence >= 1)) {
            throw new IllegalArgumentException(
                    "An error of %s with a confidence of %s is impossible. Give both above 0 and below 1, or count all paths."
                            .formatted(error, confidence));
        }
    }

    /**
     * Returns the accuracy that counts all paths, however long that takes.
     *
     * @return the accuracy
     */
    public static Accuracy exact() {
        return new Accuracy(0, 1, 0, Long.MAX_VALUE);
    }

    /**
     * Returns an accuracy that samples paths.
     *
     * @param error the maximum error of a share, above 0 and below 1
     * @param confidence the probability that this holds for all actors together, above 0 and below 1
     * @param seed the seed of the sample; the same seed draws the same paths
     * @return the accuracy
     */
    public static Accuracy within(double error, double confidence, long seed) {
        return new Accuracy(error, confidence, seed, 0);
    }

    /**
     * Returns the accuracy that counts all paths if that takes only a moment; in larger networks, paths are sampled
     * with an error of 0.01 and a confidence of 95 %.
     *
     * @return the accuracy
     */
    public static Accuracy quick() {
        return new Accuracy(0.01, 0.95, 2013, MOMENT);
    }

    /**
     * Returns whether all paths are counted.
     *
     * @return true if all shares are exact
     */
    public boolean isExact() {
        return error == 0;
    }

    /** Returns the accuracy for a network of the given size. */
    Accuracy over(int actors, int links) {
        return (long) actors * (actors + 4L * links) <= exactLimit ? exact() : within(error, confidence, seed);
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

    private static Localizable percent(double share) {
        return (Locale locale) -> Typography.percent(BigDecimal.valueOf(share), 0, locale);
    }
}
