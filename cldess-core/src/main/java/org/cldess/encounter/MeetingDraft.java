package org.cldess.encounter;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.cldess.actor.ActorId;
import org.cldess.constraint.ValidId;
import org.cldess.internal.draft.Drafts;
import org.cldess.known.Known;
import org.jspecify.annotations.NullUnmarked;

/**
 * A {@link Meeting} as it was typed or read, not yet checked.
 *
 * @param id the id
 * @param title the title
 * @param rounds how many rounds there are, 1 or more
 * @param date the day on which it is held
 * @param start the hour at which the first round begins
 * @param minutesPerRound how long a round lasts, in minutes
 * @param tables how many pairs can sit at the same time; none if there is no limit
 * @param minimum how many meetings each participant gets at least
 * @param guests who takes part
 * @param criteria what makes two participants worth meeting
 * @param mustMeet who must meet
 * @param excluded who must not meet
 */
@NullUnmarked
public record MeetingDraft(
        @NotNull @ValidId String id,
        @NotBlank @Size(max = 300) String title,
        @NotNull @Min(1) @Max(1000) Integer rounds,
        Known<LocalDate> date,
        Known<LocalTime> start,
        Known<@Min(1) Integer> minutesPerRound,
        Known<@Min(1) Integer> tables,
        @NotNull @Min(0) Integer minimum,
        List<@NotNull @Valid GuestDraft> guests,
        List<@NotNull @Valid StatedCriterionDraft> criteria,
        List<@NotNull @Valid WishedPairDraft> mustMeet,
        List<@NotNull @Valid WishedPairDraft> excluded) {
    /** Takes a missing list for an empty one, and a missing fact for one that is not recorded. */
    public MeetingDraft {
        guests = Drafts.list(guests);
        criteria = Drafts.list(criteria);
        mustMeet = Drafts.list(mustMeet);
        excluded = Drafts.list(excluded);
        date = Drafts.known(date);
        start = Drafts.known(start);
        minutesPerRound = Drafts.known(minutesPerRound);
        tables = Drafts.known(tables);
    }

    /**
     * The draft of a thing that exists.
     *
     * @param meeting the thing
     * @return its draft
     */
    public static MeetingDraft of(Meeting meeting) {
        return new MeetingDraft(
                meeting.id().value(),
                meeting.title(),
                meeting.rounds(),
                meeting.date(),
                meeting.start(),
                meeting.minutesPerRound(),
                meeting.tables(),
                meeting.minimum(),
                meeting.guests().stream().map(GuestDraft::of).toList(),
                meeting.criteria().stream().map(StatedCriterionDraft::of).toList(),
                meeting.mustMeet().stream().map(WishedPairDraft::of).toList(),
                meeting.excluded().stream().map(WishedPairDraft::of).toList());
    }

    /**
     * What the draft says, made from its parts.
     *
     * @return the thing
     * @throws RuntimeException if the draft was not checked and holds what makes no sense
     */
    public Meeting toMeeting() {
        return Meeting.builder(MeetingId.of(id), title, rounds)
                .date(date)
                .start(start)
                .minutesPerRound(minutesPerRound)
                .tables(tables)
                .minimum(minimum)
                .guests(guests.stream().map(GuestDraft::toGuest).toList())
                .criteria(criteria.stream()
                        .map(StatedCriterionDraft::toStatedCriterion)
                        .toList())
                .mustMeet(mustMeet.stream().map(WishedPairDraft::toWishedPair).toList())
                .excluded(excluded.stream().map(WishedPairDraft::toWishedPair).toList())
                .build();
    }

    /**
     * A {@link Guest} as it was typed or read, not yet checked.
     *
     * @param actor who takes part
     * @param side on which side
     */
    public record GuestDraft(
            @NotNull @ValidId String actor, @NotNull Side side) {
        /**
         * The draft of a thing that exists.
         *
         * @param guest the thing
         * @return its draft
         */
        public static GuestDraft of(Guest guest) {
            return new GuestDraft(guest.actor().value(), guest.side());
        }

        /**
         * What the draft says, made from its parts.
         *
         * @return the thing
         * @throws RuntimeException if the draft was not checked and holds what makes no sense
         */
        public Guest toGuest() {
            return new Guest(ActorId.of(actor), side);
        }
    }

    /**
     * A {@link WishedPair} as it was typed or read, not yet checked.
     *
     * @param integration the participant of the integration side
     * @param conventional the participant of the conventional side
     */
    public record WishedPairDraft(
            @NotNull @ValidId String integration,
            @NotNull @ValidId String conventional) {
        /**
         * The draft of a thing that exists.
         *
         * @param wishedPair the thing
         * @return its draft
         */
        public static WishedPairDraft of(WishedPair wishedPair) {
            return new WishedPairDraft(
                    wishedPair.integration().value(), wishedPair.conventional().value());
        }

        /**
         * What the draft says, made from its parts.
         *
         * @return the thing
         * @throws RuntimeException if the draft was not checked and holds what makes no sense
         */
        public WishedPair toWishedPair() {
            return new WishedPair(ActorId.of(integration), ActorId.of(conventional));
        }
    }

    /**
     * A {@link StatedCriterion} as it was typed or read, not yet checked.
     *
     * @param criterion what is asked
     * @param weight how much it counts, more than 0
     * @param required whether a pair that does not meet it cannot meet
     * @param kilometres how far apart two may be; for a distance alone
     */
    public record StatedCriterionDraft(
            @NotNull MeetingCriterion criterion,
            @NotNull BigDecimal weight,
            @NotNull Boolean required,
            @Min(1) @Max(StatedCriterion.MOST_KILOMETRES) Integer kilometres) {
        /**
         * The draft of a thing that exists.
         *
         * @param statedCriterion the thing
         * @return its draft
         */
        public static StatedCriterionDraft of(StatedCriterion statedCriterion) {
            return new StatedCriterionDraft(
                    statedCriterion.criterion(),
                    statedCriterion.weight(),
                    statedCriterion.required(),
                    statedCriterion.kilometres().isPresent()
                            ? statedCriterion.kilometres().get()
                            : null);
        }

        /**
         * What the draft says, made from its parts.
         *
         * @return the thing
         * @throws RuntimeException if the draft was not checked and holds what makes no sense
         */
        public StatedCriterion toStatedCriterion() {
            return new StatedCriterion(
                    criterion, weight, required, kilometres == null ? Optional.empty() : Optional.of(kilometres));
        }
    }
}
