package org.cldess.reporting.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cldess.aid.AidRegime;
import org.cldess.aid.StateAid;
import org.cldess.grant.Grant;
import org.cldess.money.Amount;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;
import org.cldess.rule.RuleRecord;

/** The sentence by which an authority informs an undertaking that an aid is de minimis aid (rule {@code AID-07}). */
public final class AidNotice {
    private AidNotice() {}

    /**
     * Returns the amount and the regulation of a de minimis aid. The regulation is that of the day of the decision; it
     * is left blank for farming and fisheries, of which one rule names several.
     *
     * @return the sentence; empty if the grant is not recorded as de minimis aid
     */
    public static Optional<Paragraph> of(View view, Speech speech, Grant grant, Amount amount) {
        LocalDate day = grant.decidedOn().value().orElse(view.day());
        return grant.aid()
                .flatMap(StateAid::regime)
                .value()
                .map(regime -> Paragraph.of(regulation(regime, day)
                        .map(text -> speech.phrase("letter.aid", speech.euros(amount), regime, speech.typed(text)))
                        .orElseGet(() -> speech.phrase("letter.aid.open", speech.euros(amount), regime))));
    }

    private static Optional<String> regulation(AidRegime regime, LocalDate day) {
        return rules(regime).stream()
                .map(RuleRecord::shipped)
                .filter(rule -> isInForce(rule, day))
                .findFirst()
                .map(rule -> rule.source().text());
    }

    /** The rules of the ceilings whose source is the regulation alone. */
    private static List<String> rules(AidRegime regime) {
        return switch (regime) {
            case GENERAL, ROAD_FREIGHT -> List.of("AID-01", "AID-02", "AID-03");
            case SGEI -> List.of("AID-04", "AID-05");
            case FARMING, FISHERY -> List.of();
        };
    }

    private static boolean isInForce(RuleRecord rule, LocalDate day) {
        return rule.validFrom().filter(day::isBefore).isEmpty()
                && rule.validUntil().filter(day::isAfter).isEmpty();
    }
}
