package org.cldess.purchase;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.InclusiveKind;
import org.cldess.actor.kind.SiaeKind;
import org.cldess.component.Before;
import org.cldess.component.Called;
import org.cldess.component.Distinct;
import org.cldess.component.From;
import org.cldess.component.Happened;
import org.cldess.component.NotNegative;
import org.cldess.component.Shown;
import org.cldess.component.Since;
import org.cldess.component.WithBuilder;
import org.cldess.component.Year;
import org.cldess.consistency.Consistent;
import org.cldess.disclosure.Audience;
import org.cldess.form.Seen;
import org.cldess.known.Known;
import org.cldess.money.Amount;

/**
 * A part of a purchase that is a contract of its own (<i>{@index lot}</i>), with its holders. All amounts are without value-added tax.
 *
 * <p>Parts may be added to it: its canonical constructor is no part of the promise, {@link #builder} and {@link #toBuilder} are.
 *
 * @param title what it is called
 * @param considerations how it takes social ends into account; an empty list if it does not
 * @param reasons why it does not (<i>{@index motifs}</i>)
 * @param reservedFor for whom it is reserved; an empty list if it is not
 * @param months how long it lasts, renewals included, in months
 * @param notified the day on which the contract was notified to its holders; none while it is not (<i>{@index notification}</i>)
 * @param holders who holds it (<i>{@index titulaires}</i>); an empty list if no offer was kept
 * @param published the day on which its essential data were published; none while they are not
 * @param dataForm in which form they were
 * @param considerationsPublished whether they say its social considerations
 * @param forecast what is to be spent, year by year
 * @param spent what was spent, year by year and holder by holder; a year that is missing is not recorded
 */
@Consistent(LotConsistency.class)
@WithBuilder
public record Lot(
        @Called @NotBlank @Size(max = 300) String title,
        @Distinct Known<List<SocialConsideration>> considerations,
        Known<@NotBlank @Size(max = 2_000) String> reasons,
        @Distinct Known<List<Reservation>> reservedFor,
        Known<@Min(1) @Max(1_200) Integer> months,
        @Happened Known<LocalDate> notified,
        @Since("notified") @Distinct("actor") Known<List<Lot.Holder>> holders,
        @Happened Known<LocalDate> published,
        @Since(value = "published", before = Before.NONE) Known<DataForm> dataForm,
        @Since(value = "published", before = Before.NONE) Known<Boolean> considerationsPublished,
        @Distinct("year") List<Lot.Forecast> forecast,
        @Distinct({"year", "holder"}) List<Lot.Spent> spent)
        implements Seen<Lot> {
    /** Keeps the lists as they are now. */
    public Lot {
        considerations = Known.list(considerations);
        reservedFor = Known.list(reservedFor);
        holders = Known.list(holders);
        forecast = List.copyOf(forecast);
        spent = List.copyOf(spent);
    }

    /**
     * Who holds a lot (<i>{@index titulaire}</i>), and what it was on the day on which it got it.
     *
     * @param actor who
     * @param siae its kind of work-integration enterprise on that day, where it is not the one that the actor itself is said to be
     * @param inclusive its other kind of inclusive structure on that day, in the same way
     * @param share how many of a hundred of its workers are disabled or disadvantaged, from 0 to 100, shown to the committee
     */
    @Consistent(ShareConsistency.class)
    public record Holder(
            @Called ActorId actor,
            Known<SiaeKind> siae,
            Known<InclusiveKind> inclusive,
            @Shown(to = Audience.COMMITTEE) Known<BigDecimal> share) {
        /**
         * A holder of whom nothing else is recorded.
         *
         * @param actor who
         * @return the holder
         */
        public static Holder of(ActorId actor) {
            return new Holder(actor, Known.notRecorded(), Known.notRecorded(), Known.notRecorded());
        }
    }

    /**
     * What is to be spent in a year (<i>{@index prévisionnel}</i>).
     *
     * @param year the calendar year
     * @param amount how much, not negative
     */
    public record Forecast(
            @Called @Year int year, @NotNegative("purchase") Amount amount) {}

    /**
     * What was spent in a year (<i>{@index réalisé}</i>), known from its last day on.
     *
     * @param year the calendar year
     * @param holder to whom it was paid; where it is not recorded, to the only holder
     * @param amount how much, not negative
     */
    public record Spent(
            @Called @From @Year int year,
            Known<ActorId> holder,
            @NotNegative("purchase") Amount amount) {}

    /**
     * Begins a lot with what every one has.
     *
     * @param title what it is called
     * @return a builder, on which the rest is set
     */
    public static LotBuilder builder(String title) {
        return new LotBuilder(title);
    }

    /** {@return a builder that holds all of this, to make a changed copy} */
    public LotBuilder toBuilder() {
        return new LotBuilder(this);
    }

    /**
     * Whether it is reserved for bodies of some kind.
     *
     * @return true or false; not recorded while its considerations are not
     */
    public Known<Boolean> isReserved() {
        return considerations.map(list -> list.contains(SocialConsideration.RESERVED_CONTRACT));
    }

    @Override
    public String toString() {
        return "Lot " + title;
    }
}
