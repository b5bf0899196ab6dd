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
import org.cldess.component.Called;
import org.cldess.component.Default;
import org.cldess.component.Distinct;
import org.cldess.component.Happened;
import org.cldess.component.Planned;
import org.cldess.component.Shown;
import org.cldess.component.Since;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.consistency.Consistent;
import org.cldess.disclosure.Audience;
import org.cldess.form.Identified;
import org.cldess.form.Seen;
import org.cldess.known.Known;
import org.cldess.outcome.Conversion;
import org.cldess.outcome.Introduction;

/**
 * A speed meeting between work-integration enterprises and conventional ones (<i>{@index "rencontre éclair"}</i>): who comes, for how many
 * rounds, and what makes two of them worth meeting. The plan of who meets whom is computed from it, and is stored when it is adopted; then who came, who met, and what came of it.
 *
 * <p>Parts may be added to it: its canonical constructor is no part of the promise, {@link #builder} and {@link #toBuilder} are.
 *
 * @param id the id
 * @param title the title
 * @param rounds how many rounds there are, 1 or more
 * @param date the day on which it is held
 * @param start the hour at which the first round begins
 * @param minutesPerRound how long a round lasts, in minutes
 * @param breakAfter the round after which there is a break
 * @param breakMinutes how long the break lasts, in minutes
 * @param tables how many pairs can sit at the same time; none if there is no limit
 * @param minimum how many meetings each participant gets at least
 * @param most how many meetings one person gets at most; nothing if as many as there are rounds
 * @param fairest whether the minimum is to be as great as it can be, before the score counts
 * @param levelled whether free rounds go round: those of a side are to differ by one at most
 * @param samePartners whether of every guest who is represented by several each may meet the same partners
 * @param integrationName what the integration side is called in this meeting; nothing for its usual name
 * @param conventionalName what the conventional side is called in this meeting; nothing for its usual name
 * @param guests who takes part
 * @param criteria what makes two participants worth meeting
 * @param mustMeet who must meet
 * @param excluded who must not meet
 * @param adopted the day on which a plan was adopted
 * @param plan who is to meet whom in which round at which table, as it was adopted
 * @param attended the guests who came
 * @param introductions the pairs that really met, be they of the plan or not, and what came of it
 */
@WithId("meeting")
@Consistent(MeetingConsistency.class)
@WithBuilder
public record Meeting(
        MeetingId id,
        @Called @NotBlank @Size(max = 300) String title,
        @Min(1) @Max(1000) int rounds,
        @Planned Known<LocalDate> date,
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
        Optional<@NotBlank @Size(max = 100) String> integrationName,
        Optional<@NotBlank @Size(max = 100) String> conventionalName,
        @Distinct(value = "actor", at = "actor") List<Guest> guests,
        List<StatedCriterion> criteria,

        @Distinct(
                value = {"integration", "conventional"},
                between = " – ")
        List<WishedPair> mustMeet,

        @Shown(to = Audience.FACILITATOR)
        @Distinct(
                value = {"integration", "conventional"},
                between = " – ")
        List<WishedPair> excluded,

        @Happened Known<LocalDate> adopted,

        @Since("adopted") Known<List<SeatedPair>> plan,

        @Shown(to = Audience.PARTNER) @Since("date") @Distinct
        Known<List<ActorId>> attended,

        @Shown(to = Audience.PARTNER)
        @Since("date")
        @Distinct(
                value = {"integration", "conventional"},
                between = " – ")
        Known<List<Introduction>> introductions)
        implements Identified<MeetingId>, Seen<Meeting> {
    /** Keeps the lists as they are now, and checks what must hold across the parts. */
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
     * Begins a meeting with what every one has.
     *
     * @param id the id
     * @param title the title
     * @param rounds how many rounds there are, 1 or more
     * @return a builder, on which the rest is set
     */
    public static MeetingBuilder builder(MeetingId id, String title, int rounds) {
        return new MeetingBuilder(id, title, rounds);
    }

    /** {@return a builder that holds all of this, to make a changed copy} */
    public MeetingBuilder toBuilder() {
        return new MeetingBuilder(this);
    }

    /**
     * The meeting with a plan as the one that is followed from a day on: it is kept as it is, whatever becomes of what it was computed from.
     *
     * <pre>{@code
     * dossier.with(meeting.adopt(SpeedMeeting.of(meeting, dossier.actors()).plan().seats(), day))
     * }</pre>
     *
     * @param seats who sits with whom, of a plan of this meeting
     * @param day the day on which it is adopted
     * @return a changed copy
     */
    public Meeting adopt(List<SeatedPair> seats, LocalDate day) {
        return toBuilder().adopted(day).plan(seats).build();
    }

    /**
     * The meeting without some persons: those who come for a guest are not named any more.
     *
     * @param persons which contacts are meant
     * @return a changed copy; the very same meeting where it names none of them
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
     * When a round begins; the one after the last is the end.
     *
     * @param round the round, from 1
     * @return the hour; nothing where nobody recorded when the meeting begins, or how long a round lasts
     */
    public Optional<LocalTime> hour(int round) {
        return hours().flatMap(hours -> hours.of(round, rounds));
    }

    private Optional<MeetingHours> hours() {
        return start.value().map(first -> {
            MeetingHours plain = MeetingHours.from(first);
            MeetingHours hours =
                    minutesPerRound.value().map(plain::minutesPerRound).orElse(plain);
            return breakAfter.isPresent() && breakMinutes.isPresent()
                    ? hours.breakAfter(breakAfter.get(), breakMinutes.get())
                    : hours;
        });
    }

    /** Its hours and the names of its sides, of which that of integration is the left one. */
    Setting setting() {
        return new Setting(hours(), integrationName, conventionalName);
    }

    /**
     * What a side is called in this meeting.
     *
     * @param side the side
     * @return its name; nothing where it has no other than the usual one
     */
    public Optional<String> nameOf(Side side) {
        return side == Side.INTEGRATION ? integrationName : conventionalName;
    }

    /**
     * How many of the introductions led somewhere.
     *
     * @return their number; not recorded while nobody recorded who met
     */
    public Known<Conversion> conversion() {
        return introductions.map(Conversion::of);
    }

    @Override
    public String toString() {
        return "Meeting " + id;
    }
}
