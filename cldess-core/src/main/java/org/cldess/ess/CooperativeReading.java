package org.cldess.ess;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cldess.accreditation.Credentials_;
import org.cldess.accreditation.MentionSource;
import org.cldess.accreditation.Statutes;
import org.cldess.accreditation.Statutes_;
import org.cldess.actor.Actor;
import org.cldess.actor.Actor_;
import org.cldess.actor.kind.EssFamily;
import org.cldess.known.Known;

/**
 * Whether a body in the form of a company is a cooperative, such as a SCIC, which has no separate code, or a SCOP in
 * the form of a simplified company.
 *
 * @param isProven whether this is proven by its statutes, by a list of the Ministry, or by its declared family together
 *     with another list or register
 * @param missing the facts that would decide, by their places below the actor; empty if the question is decided
 */
record CooperativeReading(boolean isProven, List<String> missing) {
    private static final String STATUTES =
            Actor_.CREDENTIALS.then(Credentials_.STATUTES).toString();

    static CooperativeReading of(Actor actor, LocalDate day) {
        Known<Statutes> statutes = actor.shown().statutes();
        Known<Boolean> said = statutes.flatMap(Statutes::cooperative);
        boolean declared = actor.essFamily().is(EssFamily.COOPERATIVE);
        boolean listed = isListed(actor, MentionSource.MINISTRY, day)
                || (declared && Stream.of(MentionSource.values()).anyMatch(source -> isListed(actor, source, day)));
        if (said.is(true) || listed) {
            return new CooperativeReading(true, List.of());
        }
        if (statutes.value().isPresent() && said.isRecorded()) {
            return new CooperativeReading(false, List.of());
        }
        if (declared) {
            return new CooperativeReading(
                    false,
                    List.of(
                            place(statutes),
                            Actor_.CREDENTIALS.then(Credentials_.MENTIONS).toString()));
        }
        boolean closed = statutes.isNone() || actor.essFamily().isNone();
        return new CooperativeReading(false, closed ? List.of() : List.of(place(statutes)));
    }

    private static String place(Known<Statutes> statutes) {
        return statutes.value().isPresent() ? STATUTES + Statutes_.COOPERATIVE : STATUTES;
    }

    private static boolean isListed(Actor actor, MentionSource source, LocalDate day) {
        return Classifier.mentioned(actor, source, day).is(true);
    }
}
