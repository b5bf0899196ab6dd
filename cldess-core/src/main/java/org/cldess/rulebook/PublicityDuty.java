package org.cldess.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.cldess.actor.Actor;
import org.cldess.actor.Actor_;
import org.cldess.actor.Population;
import org.cldess.actor.kind.EpciKind;
import org.cldess.actor.kind.PublicBodyKind;
import org.cldess.language.Message;
import org.cldess.rule.Parameter;
import org.cldess.rule.RequiredFacts;
import org.cldess.rule.RuleContext;

/**
 * The duty of a body to publish its acts in electronic form (<i>{@index "publicité des actes"}</i>). A small commune or
 * a closed joint authority may choose another form by a deliberation; until it does, the duty applies.
 *
 * @param body the body
 * @param pointer the pointer to the body
 * @param day the day of the act
 * @param threshold the number of inhabitants from which a commune has the duty; empty for another body
 */
record PublicityDuty(Actor body, String pointer, LocalDate day, Optional<BigDecimal> threshold) {

    static PublicityDuty of(Actor body, String pointer, LocalDate day, RuleContext<?> it) {
        Optional<BigDecimal> threshold = body.publicBody().is(PublicBodyKind.COMMUNE)
                ? it.parameter("population", day).map(Parameter::number)
                : Optional.empty();
        return new PublicityDuty(body, pointer, day, threshold);
    }

    /** Adds the facts that decide whether the duty applies. */
    void addTo(RequiredFacts needs) {
        needs.lackingIf(!body.publicBody().isRecorded(), pointer, Actor_.PUBLIC_BODY);
        needs.lackingIf(is(PublicBodyKind.EPCI) && body.epciKind().value().isEmpty(), pointer, Actor_.EPCI_KIND);
        boolean mayHaveChosen = !body.paperChosen().isNone();
        needs.lackingIf(
                is(PublicBodyKind.COMMUNE) && mayHaveChosen && population().isEmpty(), pointer, Actor_.POPULATIONS);
        needs.lackingIf(mayChoose() && !body.paperChosen().isRecorded(), pointer, Actor_.PAPER_CHOSEN);
    }

    /** Returns why the body is exempt, if it is known to be. */
    Optional<Message> whyFree() {
        if (body.publicBody().isNone()) {
            return Optional.of(Texts.WORDS.message("publicity.private", body.name()));
        }
        if (is(PublicBodyKind.STATE) || is(PublicBodyKind.OTHER)) {
            return Optional.of(Texts.WORDS.message(
                    "publicity.other", body.name(), body.publicBody().value().orElseThrow()));
        }
        return body.paperChosen()
                .value()
                .filter(chosen -> mayChoose() && !chosen.isAfter(day))
                .map(chosen -> Texts.WORDS.message("publicity.chosen", body.name(), chosen));
    }

    /** Checks whether the body is known to be one that may choose. */
    private boolean mayChoose() {
        return body.epciKind().is(EpciKind.SYNDICATE)
                || population().filter(this::isSmall).isPresent();
    }

    private boolean isSmall(Population count) {
        BigDecimal inhabitants = BigDecimal.valueOf(count.inhabitants());
        return threshold.filter(minimum -> inhabitants.compareTo(minimum) < 0).isPresent();
    }

    private Optional<Population> population() {
        return body.populationOn(day);
    }

    private boolean is(PublicBodyKind kind) {
        return body.publicBody().is(kind);
    }
}
