package org.cldess.governance;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.actor.ActorId;
import org.cldess.component.Called;
import org.cldess.component.From;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.form.Identified;
import org.cldess.known.Known;

/**
 * A stakeholder who was heard before the contract was signed (<i>{@index concertation}</i>): who, when, what it said and what came of it.
 *
 * @param id the id
 * @param actor who was met
 * @param date when
 * @param said what it said
 * @param answer what the authors of the contract did with it; none if nothing
 */
@WithId("consultation")
@WithBuilder
public record Consultation(
        ConsultationId id,
        @Called(Called.As.LONG_NAME) ActorId actor,
        @From Known<LocalDate> date,
        Known<@Size(max = 5000) String> said,
        Known<@Size(max = 5000) String> answer)
        implements Identified<ConsultationId> {
    /**
     * Begins a consultation with what every one has.
     *
     * @param id the id
     * @param actor who was met
     * @return a builder, on which the rest is set
     */
    public static ConsultationBuilder builder(ConsultationId id, ActorId actor) {
        return new ConsultationBuilder(id, actor);
    }

    /** {@return a builder that holds all of this, to make a changed copy} */
    public ConsultationBuilder toBuilder() {
        return new ConsultationBuilder(this);
    }

    @Override
    public String toString() {
        return "Consultation " + id;
    }
}
