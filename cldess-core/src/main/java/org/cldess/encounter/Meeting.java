package org.cldess.encounter;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.cldess.actor.ActorId;
import org.cldess.actor.ContactId;
import org.cldess.component.Default;
import org.cldess.component.Follows;
import org.cldess.component.HiddenUntilThen;
import org.cldess.component.KnownSince;
import org.cldess.component.NamePart;
import org.cldess.component.Planned;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.component.VisibleTo;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.component.constraint.Distinct;
import org.cldess.consistency.Consistent;
import org.cldess.disclosure.Audience;
import org.cldess.known.Known;
import org.cldess.outcome.Conversion;
import org.cldess.outcome.EncounterFollowUp;
import org.cldess.thing.DayDependent;
import org.cldess.thing.Identified;

/**
 * A speed meeting (<i>{@index "rencontre éclair"}</i>): guests of one side meet guests of the other, such as
 * work-integration enterprises and conventional ones, or producers and canteens. It has its guests, its rounds, and the
 * criteria by which pairs are scored. The plan of who meets whom is computed from it, and is stored when it is adopted;
 * later, the meeting records who came, who met, and what came of it.
 *
 * <p>The canonical constructor is not part of the compatibility promise, because components may be added;
 * {@link #builder} and {@link #toBuilder} are.
 *
 * @param id the id
 * @param title the title
 * @param rounds the number of rounds, 1 or more
 * @param date the day on which it is held
 * @param place where it is held: a room and its address
 * @param start the time at which the first round begins
 * @param minutesPerRound the length of a round in minutes
 * @param breakAfter the round after which there is a break
 * @param breakMinutes the length of the break in minutes
 * @param tables the number of pairs that can sit at the same time; not applicable if there is no limit
 * @param minimum the minimum number of meetings of each participant
 * @param most the maximum number of meetings of one person; empty for as many as there are rounds
 * @param fairest whether the smallest number of meetings of a guest is to be as large as possible, then the next one,
 *     and so on, before the score counts
 * @param levelled whether there are to be as many meetings as possible, shared as evenly as possible, before the score
 *     counts
 * @param samePartners whether the representatives of a guest may each meet the same partners, for every guest with
 *     several
 * @param firstName the name of the first side in this meeting; empty for its usual name in the kind of contract
 * @param secondName the name of the second side in this meeting; empty for its usual name in the kind of contract
 * @param guests the guests
 * @param criteria the criteria by which pairs are scored
 * @param mustMeet the pairs that must meet
 * @param excluded the pairs that must not meet
 * @param adopted the day on which a plan was adopted
 * @param plan the adopted plan: who meets whom in which round at which table
 * @param attended the guests who came
 * @param introductions the pairs that really met, whether or not they were in the plan, and what came of it
 */
@WithId("meeting")
@Consistent(MeetingConsistency.class)
@WithBuilder
public record Meeting(
        MeetingId id,
        @NamePart @NotBlank @Size(max = 300) String title,
        @Min(1) @Max(1000) int rounds,
        @Planned @Follows("adopted") Known<LocalDate> date,
        Known<@NotBlank @Size(max = 300) String> place,
        Known<LocalTime> start,
        Known<@Min(1) Integer> minutesPerRound,
        Optional<@Min(1) Integer> breakAfter,
        Optional<@Min(1) Integer> breakMinutes,
        Known<@Min(1) Integer> tables,
        @Default("0") @Min(0) int minimum,
        Optional<@Min(1) Integer> most,
        @Default("false") boolean fairest,
        @Default("false") boolean levelled,
        @Default("false") boolean samePartners,
        Optional<@NotBlank @Size(max = 100) String> firstName,
        Optional<@NotBlank @Size(max = 100) String> secondName,
        @Distinct(value = "actor", at = "actor") List<Guest> guests,
        List<StatedCriterion> criteria,

        @Distinct(
                value = {"first", "second"},
                between = " – ")
        List<WishedPair> mustMeet,

        @VisibleTo(Audience.FACILITATOR)
        @Distinct(
                value = {"first", "second"},
                between = " – ")
        List<WishedPair> excluded,

        @HiddenUntilThen Known<LocalDate> adopted,

        @KnownSince("adopted") Known<List<SeatedPair>> plan,

        @VisibleTo(Audience.PARTNER) @KnownSince("date") @Distinct @Standing(Demand.EXISTS)
        Known<List<ActorId>> attended,

        @VisibleTo(Audience.PARTNER)
        @KnownSince("date")
        @Distinct(
                value = {"first", "second"},
                between = " – ")
        Known<List<EncounterFollowUp>> introductions)
        implements Identified<MeetingId>, DayDependent<Meeting> {
    /** Copies the lists. */
    public Meeting {
        guests = List.copyOf(guests);
        criteria = List.copyOf(criteria);
        mustMeet = List.copyOf(mustMeet);
        excluded = List.copyOf(excluded);
        plan = Known.list(plan);
        attended = Known.list(attended);
        introductions = Known.list(introductions);
    }

    /**
     * Starts building a meeting from its required components.
     *
     * @param id the id
     * @param title the title
     * @param rounds the number of rounds, 1 or more
     * @return a builder for the remaining components
     */
    public static MeetingBuilder builder(MeetingId id, String title, int rounds) {
        return new MeetingBuilder(id, title, rounds);
    }

    /** {@return a builder with the components of this record, for a modified copy} */
    public MeetingBuilder toBuilder() {
        return new MeetingBuilder(this);
    }

    /**
     * Returns this meeting with an adopted plan. The plan is kept as it is, even if the data from which it was computed
     * changes.
     *
     * <pre>{@code
     * dossier.with(meeting.adopt(SpeedMeeting.of(meeting, dossier.actors()).plan().seats(), day))
     * }</pre>
     *
     * @param seats the seated pairs of a plan of this meeting
     * @param day the day on which the plan is adopted
     * @return a changed copy
     */
    public Meeting adopt(List<SeatedPair> seats, LocalDate day) {
        return toBuilder().adopted(day).plan(seats).build();
    }

    /**
     * Returns this meeting without some persons: they are no longer named as coming for a guest.
     *
     * @param persons the contacts to leave out
     * @return a changed copy; this meeting itself if it names none of them
     */
    public Meeting without(Predicate<ContactId> persons) {
        return guests.stream().flatMap(guest -> guest.persons().stream()).anyMatch(persons)
                ? toBuilder()
                        .guests(guests.stream()
                                .map(guest -> guest.withPersons(guest.persons().stream()
                                        .filter(persons.negate())
                                        .toList()))
                                .toList())
                        .build()
                : this;
    }

    /**
     * Returns the time at which a round begins; the round after the last gives the end.
     *
     * @param round the round, from 1
     * @return the time; empty if the start of the meeting or the length of a round was not recorded
     */
    public Optional<LocalTime> hour(int round) {
        return hours().flatMap(hours -> hours.of(round, rounds));
    }

    /** {@return the times at which the rounds begin; empty if the start of the meeting was not recorded} */
    public Optional<MeetingHours> hours() {
        return start.value().map(first -> {
            MeetingHours plain = MeetingHours.from(first);
            MeetingHours hours =
                    minutesPerRound.value().map(plain::minutesPerRound).orElse(plain);
            return breakAfter.isPresent() && breakMinutes.isPresent()
                    ? hours.breakAfter(breakAfter.get(), breakMinutes.get())
                    : hours;
        });
    }

    /**
     * Returns the name of a side in this meeting.
     *
     * @param side the side
     * @return the name; empty if the side has only its usual name
     */
    public Optional<String> nameOf(Side side) {
        return side == Side.FIRST ? firstName : secondName;
    }

    /**
     * Returns how many of the introductions led somewhere.
     *
     * @return the conversion; not recorded if the introductions were not recorded
     */
    public Known<Conversion> conversion() {
        return introductions.map(Conversion::of);
    }

    @Override
    public String toString() {
        return "Meeting " + id;
    }
}
