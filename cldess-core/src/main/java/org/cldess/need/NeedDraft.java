package org.cldess.need;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.constraint.ValidId;
import org.cldess.internal.draft.Drafts;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.jspecify.annotations.NullUnmarked;

/**
 * A {@link Need} as it was typed or read, not yet checked.
 *
 * @param id its id
 * @param sector the field it belongs to, one word for all who may answer, such as {@code espaces-verts}
 * @param description what is looked for, in the actor’s own words
 * @param serviceType of what type it is; none if any will do
 * @param area where it holds; none if everywhere
 * @param capacity how much of it there is in its period; none if there is no limit
 * @param from the first day on which it holds; none if it has no beginning
 * @param until the last day on which it holds; none if it has no end
 * @param leastAmount the least amount of money; none if there is no lower bound
 * @param mostAmount the most; none if there is no upper bound
 */
@NullUnmarked
public record NeedDraft(
        @NotNull @ValidId String id,
        @NotBlank @Size(max = 100) String sector,
        @NotBlank @Size(max = 2000) String description,
        Known<ServiceType> serviceType,
        Known<@Valid AreaDraft> area,
        Known<@Valid CapacityDraft> capacity,
        Known<LocalDate> from,
        Known<LocalDate> until,
        Known<Amount> leastAmount,
        Known<Amount> mostAmount) {
    /** Takes a missing fact for one that is not recorded. */
    public NeedDraft {
        serviceType = Drafts.known(serviceType);
        area = Drafts.known(area);
        capacity = Drafts.known(capacity);
        from = Drafts.known(from);
        until = Drafts.known(until);
        leastAmount = Drafts.known(leastAmount);
        mostAmount = Drafts.known(mostAmount);
    }

    /**
     * The draft of a thing that exists.
     *
     * @param need the thing
     * @return its draft
     */
    public static NeedDraft of(Need need) {
        Terms terms = need.terms();
        return new NeedDraft(
                need.id().value(),
                need.sector(),
                need.description(),
                terms.serviceType(),
                terms.area().map(AreaDraft::of),
                terms.capacity().map(CapacityDraft::of),
                terms.period().from(),
                terms.period().to(),
                terms.amounts().from(),
                terms.amounts().to());
    }

    /**
     * What the draft says, made from its parts.
     *
     * @return the thing
     * @throws RuntimeException if the draft was not checked and holds what makes no sense
     */
    public Need toNeed() {
        return new Need(
                NeedId.of(id),
                sector,
                description,
                new Terms(
                        serviceType,
                        area.map(AreaDraft::toArea),
                        capacity.map(CapacityDraft::toCapacity),
                        new Range<>(from, until),
                        new Range<>(leastAmount, mostAmount)));
    }
}
