package org.cldess.purchase;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.InclusiveKind;
import org.cldess.actor.kind.SiaeKind;
import org.cldess.component.Before;
import org.cldess.component.Follows;
import org.cldess.component.HiddenUntilThen;
import org.cldess.component.KnownSince;
import org.cldess.component.NamePart;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.component.VisibleTo;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.component.constraint.Distinct;
import org.cldess.component.constraint.NotNegative;
import org.cldess.component.constraint.Year;
import org.cldess.consistency.Consistent;
import org.cldess.consistency.FormRules;
import org.cldess.disclosure.Audience;
import org.cldess.internal.narrowing.UnchangedLists;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.thing.DayDependent;
import org.cldess.thing.Identified;
import org.cldess.validation.Violations;

/**
 * A part of a purchase that is a separate contract (<i>{@index lot}</i>), with its contractors. All amounts exclude
 * value-added tax. What was spent on it is in the journal ({@code org.cldess.ledger}).
 *
 * <p>The canonical constructor is not part of the compatibility promise, because components may be added;
 * {@link #builder} and {@link #toBuilder} are.
 *
 * @param id the id
 * @param title the title
 * @param considerations the social considerations; empty if there are none
 * @param reasons the reasons for having none (<i>{@index motifs}</i>)
 * @param reservedFor the groups for which it is reserved; empty if it is not reserved
 * @param months the duration in months, including renewals
 * @param notified the day on which the contract was notified to the contractors; not applicable before that
 *     (<i>{@index notification}</i>)
 * @param holders the contractors (<i>{@index titulaires}</i>); empty if no offer was accepted
 * @param published the day on which its essential data was published; not applicable before that
 * @param dataForm the form of the publication
 * @param considerationsPublished whether the published data includes the social considerations
 * @param forecast the planned spending per year
 * @param completeYears the years of which all movements are in the journal: nothing was spent in such a year without a
 *     movement. In other years, the absence of a movement means nothing. Before a year ends, it is not among them
 * @param plannedHours the hours of work for people far from employment that the contract requires
 *     (<i>{@index "heures d’insertion prévues"}</i>); not applicable if it requires none
 * @param hours the hours that they worked, by period and structure
 */
@WithId("lot")
@Consistent(LotConsistency.class)
@WithBuilder
public record Lot(
        LotId id,
        @NamePart @NotBlank @Size(max = 300) String title,
        @Distinct Known<List<SocialConsideration>> considerations,
        Known<@NotBlank @Size(max = 2_000) String> reasons,
        @Distinct Known<List<Reservation>> reservedFor,
        Known<@Min(1) @Max(1_200) Integer> months,

        @HiddenUntilThen @Follows({"../launched", "../notice/date"})
        Known<LocalDate> notified,

        @KnownSince("notified") @Distinct("actor") Known<List<Lot.Holder>> holders,
        @HiddenUntilThen @Follows("notified") Known<LocalDate> published,

        @KnownSince(value = "published", before = Before.NONE)
        Known<DataForm> dataForm,

        @KnownSince(value = "published", before = Before.NONE)
        Known<Boolean> considerationsPublished,

        @Distinct("year") List<Lot.Forecast> forecast,
        @Distinct @Year List<Integer> completeYears,
        Known<@Min(0) BigDecimal> plannedHours,
        List<ClauseHours> hours)
        implements Identified<LotId>, DayDependent<Lot> {
    /** Copies the lists. */
    public Lot {
        considerations = Known.list(considerations);
        reservedFor = Known.list(reservedFor);
        holders = Known.list(holders);
        forecast = List.copyOf(forecast);
        completeYears = List.copyOf(completeYears);
        hours = List.copyOf(hours);
    }

    /**
     * A contractor of a lot (<i>{@index titulaire}</i>), with its kind on the day of the award.
     *
     * @param actor the contractor
     * @param siae the kind of work-integration enterprise on that day, if it differs from that of the actor
     * @param inclusive the other kind of inclusive structure on that day, if it differs from that of the actor
     * @param share the percentage of disabled or disadvantaged workers, from 0 to 100, visible to the committee
     */
    @Consistent(ShareConsistency.class)
    public record Holder(
            @NamePart @Standing(Demand.EXISTS) ActorId actor,
            Known<SiaeKind> siae,
            Known<InclusiveKind> inclusive,
            @VisibleTo(Audience.COMMITTEE) Known<BigDecimal> share) {
        /** Checks the components, and throws all {@link Violations}. */
        public Holder {
            FormRules.check(Holder.class, actor, siae, inclusive, share);
        }

        /**
         * Creates a contractor with nothing else recorded.
         *
         * @param actor the contractor
         * @return the contractor
         */
        public static Holder of(ActorId actor) {
            return new Holder(actor, Known.notRecorded(), Known.notRecorded(), Known.notRecorded());
        }
    }

    /**
     * The planned spending of a year (<i>{@index prévisionnel}</i>).
     *
     * @param year the calendar year
     * @param amount the amount, not negative
     */
    public record Forecast(
            @NamePart @Year int year,
            @NotNegative("purchase") Amount amount) {
        /** Checks the components, and throws all {@link Violations}. */
        public Forecast {
            FormRules.check(Forecast.class, year, amount);
        }
    }

    /**
     * Starts building a lot from its required components.
     *
     * @param id the id
     * @param title the title
     * @return a builder for the remaining components
     */
    public static LotBuilder builder(LotId id, String title) {
        return new LotBuilder(id, title);
    }

    /** {@return a builder with the components of this record, for a modified copy} */
    public LotBuilder toBuilder() {
        return new LotBuilder(this);
    }

    /**
     * Checks whether the lot is reserved.
     *
     * @return true or false; not recorded if the considerations are not recorded
     */
    public Known<Boolean> isReserved() {
        return considerations.map(list -> list.contains(SocialConsideration.RESERVED_CONTRACT));
    }

    /** {@return the contractor, if it is recorded that there is a single one} */
    public Optional<ActorId> onlyHolder() {
        return holders.value()
                .filter(all -> all.size() == 1)
                .map(all -> all.get(0).actor());
    }

    /** A year is complete from its last day. */
    @Override
    public Optional<Lot> withoutHiddenOn(LocalDate day) {
        List<Integer> ended = UnchangedLists.only(
                completeYears, year -> !LocalDate.of(year, Month.DECEMBER, 31).isAfter(day));
        return Optional.of(
                UnchangedLists.isSame(ended, completeYears)
                        ? this
                        : toBuilder().completeYears(ended).narrowed());
    }

    @Override
    public String toString() {
        return "Lot " + id;
    }
}
