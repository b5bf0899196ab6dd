package org.cldess.governance;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.actor.ActorId;
import org.cldess.component.From;
import org.cldess.component.NamePart;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.known.Known;
import org.cldess.thing.Identified;

/**
 * The consultation of a stakeholder before the contract was signed (<i>{@index concertation}</i>): the stakeholder, the
 * date, its statement and the answer.
 *
 * @param id the id
 * @param actor the stakeholder
 * @param date the day
 * @param said the statement of the stakeholder
 * @param answer what the authors of the contract did with it; not applicable if they did nothing
 */
@WithId("consultation")
@WithBuilder
public record Consultation(
        ConsultationId id,

        @NamePart(NamePart.As.LONG_NAME) @Standing(Demand.EXISTS)
        ActorId actor,

        @From Known<LocalDate> date,
        Known<@Size(max = 5000) String> said,
        Known<@Size(max = 5000) String> answer)
        implements Identified<ConsultationId> {
    /**
     * Returns a builder with the required components of a consultation.
     *
     * @param id the id
     * @param actor the stakeholder
     * @return a builder for the other components
     */
    public static ConsultationBuilder builder(ConsultationId id, ActorId actor) {
        return new ConsultationBuilder(id, actor);
    }

    /** {@return a builder with the values of this object, to make a changed copy} */
    public ConsultationBuilder toBuilder() {
        return new ConsultationBuilder(this);
    }

    @Override
    public String toString() {
        return "Consultation " + id;
    }
}
