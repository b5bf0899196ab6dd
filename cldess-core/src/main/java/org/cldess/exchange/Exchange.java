package org.cldess.exchange;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.cldess.component.NamePart;
import org.cldess.component.VisibleTo;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.consistency.Consistent;
import org.cldess.disclosure.Audience;
import org.cldess.network.OriginKind;
import org.cldess.network.Tie;
import org.cldess.network.TieKind;
import org.cldess.network.TieOrigin;
import org.cldess.outcome.EncounterOutcome;
import org.cldess.thing.DayDependent;
import org.cldess.thing.Identified;

/**
 * Two reciprocal visits (<i>{@index "vis ma vie"}</i>): each of two actors spends a day in the other’s enterprise. The
 * exchange is complete only when both visits took place.
 *
 * @param id the id
 * @param title the title
 * @param first the first visit
 * @param second the return visit
 * @param outcomes what came of it, oldest first
 */
@WithId("exchange")
@Consistent(ExchangeConsistency.class)
@WithBuilder
public record Exchange(
        ExchangeId id,
        @NamePart @NotBlank @Size(max = 300) String title,
        Visit first,
        Visit second,
        @VisibleTo(Audience.COMMITTEE) List<EncounterOutcome> outcomes)
        implements Identified<ExchangeId>, DayDependent<Exchange> {
    /** Copies the list. */
    public Exchange {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * Starts building an exchange from its required components.
     *
     * @param id the id
     * @param title the title
     * @param first the first visit
     * @param second the return visit
     * @return a builder for the remaining components
     */
    public static ExchangeBuilder builder(ExchangeId id, String title, Visit first, Visit second) {
        return new ExchangeBuilder(id, title, first, second);
    }

    /** {@return a builder with the components of this record, for a modified copy} */
    public ExchangeBuilder toBuilder() {
        return new ExchangeBuilder(this);
    }

    /**
     * Returns whether both visits took place.
     *
     * @return true if both visits have a day on which they were held
     */
    public boolean isComplete() {
        return first.held().value().isPresent() && second.held().value().isPresent();
    }

    /**
     * Returns the ties that the exchange created: each actor hosted the other.
     *
     * @return two ties, each from the day of its visit; empty until the exchange is {@linkplain #isComplete complete}
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
