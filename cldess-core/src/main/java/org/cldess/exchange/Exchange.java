package org.cldess.exchange;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.cldess.component.Called;
import org.cldess.component.Shown;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.consistency.Consistent;
import org.cldess.disclosure.Audience;
import org.cldess.form.Identified;
import org.cldess.form.Seen;
import org.cldess.network.OriginKind;
import org.cldess.network.Tie;
import org.cldess.network.TieKind;
import org.cldess.network.TieOrigin;
import org.cldess.outcome.Outcome;

/**
 * Two visits in return of each other (<i>{@index "vis ma vie"}</i>): each spends a day in the other’s enterprise. It is complete only when
 * both took place.
 *
 * @param id the id
 * @param title the title
 * @param first the first visit
 * @param second the visit in return
 * @param outcomes what came of it, oldest first
 */
@WithId("exchange")
@Consistent(ExchangeConsistency.class)
@WithBuilder
public record Exchange(
        ExchangeId id,
        @Called @NotBlank @Size(max = 300) String title,
        Visit first,
        Visit second,
        @Shown(to = Audience.COMMITTEE) List<Outcome> outcomes)
        implements Identified<ExchangeId>, Seen<Exchange> {
    /** Keeps the lists as they are now, and checks what must hold across the parts. */
    public Exchange {
        outcomes = List.copyOf(outcomes);
        if (!first.visitor().equals(second.host()) || !first.host().equals(second.visitor())) {
            throw new IllegalArgumentException(
                    "The visits of the exchange '%s' are not in return of each other: %s visits %s, then %s visits %s. Exchange host and visitor in the second."
                            .formatted(id, first.visitor(), first.host(), second.visitor(), second.host()));
        }
    }

    /**
     * Begins an exchange with what every one has.
     *
     * @param id the id
     * @param title the title
     * @param first the first visit
     * @param second the visit in return
     * @return a builder, on which the rest is set
     */
    public static ExchangeBuilder builder(ExchangeId id, String title, Visit first, Visit second) {
        return new ExchangeBuilder(id, title, first, second);
    }

    /** {@return a builder that holds all of this, to make a changed copy} */
    public ExchangeBuilder toBuilder() {
        return new ExchangeBuilder(this);
    }

    /**
     * Tells whether both visits took place.
     *
     * @return true if both have a day on which they were held
     */
    public boolean isComplete() {
        return first.held().value().isPresent() && second.held().value().isPresent();
    }

    /**
     * The ties that the exchange made: each hosted the other.
     *
     * @return two ties, each from the day of its visit on; none while the exchange is not {@linkplain #isComplete complete}
     */
    public List<Tie> ties() {
        return isComplete() ? List.of(tie(first), tie(second)) : List.of();
    }

    private Tie tie(Visit visit) {
        LocalDate held = visit.held().value().orElseThrow();
        return Tie.of(visit.host(), visit.visitor(), TieKind.HOSTED, held)
                .from(TieOrigin.of(OriginKind.EXCHANGE, id.value(), held));
    }

    @Override
    public String toString() {
        return "Exchange " + id;
    }
}
