package org.cldess.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.cldess.actor.Actor;
import org.cldess.actor.Population;
import org.cldess.actor.PublicBodyKind;
import org.cldess.language.Message;
import org.cldess.rule.Case;
import org.cldess.rule.Needs;
import org.cldess.rule.Parameter;

/**
 * Whether a body has to publish its acts in electronic form (<i>{@index "publicité des actes"}</i>): a Région, a département, an
 * inter-municipal body with own taxation, a commune that is large enough. Others choose.
 *
 * @param body the body
 * @param pointer where it stands
 * @param day the day of the act
 * @param threshold the number of inhabitants from which a commune has to; none for another body
 */
record PublicityDuty(Actor body, String pointer, LocalDate day, Optional<BigDecimal> threshold) {

    static PublicityDuty of(Actor body, String pointer, LocalDate day, Case<?> it) {
        Optional<BigDecimal> threshold = body.publicBody().is(PublicBodyKind.COMMUNE)
                ? it.parameter("population", day).map(Parameter::number)
                : Optional.empty();
        return new PublicityDuty(body, pointer, day, threshold);
    }

    /** Adds the facts that decide. */
    void addTo(Needs needs) {
        needs.lackingIf(!body.publicBody().isRecorded(), pointer, "/publicBody");
        needs.lackingIf(is(PublicBodyKind.EPCI) && body.epciKind().value().isEmpty(), pointer, "/epciKind");
        needs.lackingIf(is(PublicBodyKind.COMMUNE) && population().isEmpty(), pointer, "/populations");
    }

    /** Why the body is known to choose how it publishes, if so. */
    Optional<Message> whyFree() {
        if (body.publicBody().isNone()) {
            return Optional.of(Texts.WORDS.message("publicity.private", body.name()));
        }
        if (is(PublicBodyKind.STATE) || is(PublicBodyKind.OTHER)) {
            return Optional.of(Texts.WORDS.message(
                    "publicity.other", body.name(), body.publicBody().value().orElseThrow()));
        }
        if (is(PublicBodyKind.EPCI)) {
            return body.epciKind()
                    .value()
                    .filter(kind -> !kind.hasOwnTax())
                    .map(kind -> Texts.WORDS.message("publicity.syndicate", body.name(), kind));
        }
        return is(PublicBodyKind.COMMUNE) ? population().flatMap(this::tooFew) : Optional.empty();
    }

    private Optional<Message> tooFew(Population count) {
        BigDecimal inhabitants = BigDecimal.valueOf(count.inhabitants());
        return threshold
                .filter(least -> inhabitants.compareTo(least) < 0)
                .map(least -> Texts.WORDS.message("publicity.small", body.name(), inhabitants, least));
    }

    private Optional<Population> population() {
        return body.populationOn(day);
    }

    private boolean is(PublicBodyKind kind) {
        return body.publicBody().is(kind);
    }
}
