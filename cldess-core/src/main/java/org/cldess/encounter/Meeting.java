package org.cldess.encounter;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.cldess.known.Known;

/**
 * A speed meeting between work-integration enterprises and conventional ones (<i>rencontre éclair</i>): who comes, for how many rounds, and
 * what makes two of them worth meeting. The plan of who meets whom is computed from it, and is stored only when it is adopted.
 */
public final class Meeting {
    private final MeetingId id;
    private final String title;
    private final int rounds;
    private final Known<LocalDate> date;
    private final Known<LocalTime> start;
    private final Known<Integer> minutesPerRound;
    private final Known<Integer> tables;
    private final int minimum;
    private final List<Guest> guests;
    private final List<StatedCriterion> criteria;
    private final List<WishedPair> mustMeet;
    private final List<WishedPair> excluded;

    private Meeting(Builder builder) {
        id = builder.id;
        title = builder.title;
        rounds = builder.rounds;
        date = builder.date;
        start = builder.start;
        minutesPerRound = builder.minutesPerRound;
        tables = builder.tables;
        minimum = builder.minimum;
        guests = List.copyOf(builder.guests);
        criteria = List.copyOf(builder.criteria);
        mustMeet = List.copyOf(builder.mustMeet);
        excluded = List.copyOf(builder.excluded);
    }

    /**
     * Begins a meeting with what every one has.
     *
     * @param id the id
     * @param title the title
     * @param rounds how many rounds there are, 1 or more
     * @return a builder, on which the rest is set
     */
    public static Builder builder(MeetingId id, String title, int rounds) {
        return new Builder(id, title, rounds);
    }

    /**
     * A builder that holds all of this, to make a changed copy.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder(id, title, rounds)
                .date(date)
                .start(start)
                .minutesPerRound(minutesPerRound)
                .tables(tables)
                .minimum(minimum)
                .guests(guests)
                .criteria(criteria)
                .mustMeet(mustMeet)
                .excluded(excluded);
    }

    /**
     * The id.
     *
     * @return the id
     */
    public MeetingId id() {
        return id;
    }

    /**
     * The title.
     *
     * @return the title
     */
    public String title() {
        return title;
    }

    /**
     * How many rounds there are, 1 or more.
     *
     * @return how many rounds there are, 1 or more
     */
    public int rounds() {
        return rounds;
    }

    /**
     * The day on which it is held.
     *
     * @return the day on which it is held
     */
    public Known<LocalDate> date() {
        return date;
    }

    /**
     * The hour at which the first round begins.
     *
     * @return the hour at which the first round begins
     */
    public Known<LocalTime> start() {
        return start;
    }

    /**
     * How long a round lasts, in minutes.
     *
     * @return how long a round lasts, in minutes
     */
    public Known<Integer> minutesPerRound() {
        return minutesPerRound;
    }

    /**
     * How many pairs can sit at the same time; none if there is no limit.
     *
     * @return how many pairs can sit at the same time; none if there is no limit
     */
    public Known<Integer> tables() {
        return tables;
    }

    /**
     * How many meetings each participant gets at least.
     *
     * @return how many meetings each participant gets at least
     */
    public int minimum() {
        return minimum;
    }

    /**
     * Who takes part.
     *
     * @return who takes part
     */
    public List<Guest> guests() {
        return guests;
    }

    /**
     * What makes two participants worth meeting.
     *
     * @return what makes two participants worth meeting
     */
    public List<StatedCriterion> criteria() {
        return criteria;
    }

    /**
     * Who must meet.
     *
     * @return who must meet
     */
    public List<WishedPair> mustMeet() {
        return mustMeet;
    }

    /**
     * Who must not meet.
     *
     * @return who must not meet
     */
    public List<WishedPair> excluded() {
        return excluded;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Meeting that
                && id.equals(that.id)
                && title.equals(that.title)
                && rounds == that.rounds
                && date.equals(that.date)
                && start.equals(that.start)
                && minutesPerRound.equals(that.minutesPerRound)
                && tables.equals(that.tables)
                && minimum == that.minimum
                && guests.equals(that.guests)
                && criteria.equals(that.criteria)
                && mustMeet.equals(that.mustMeet)
                && excluded.equals(that.excluded);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                id, title, rounds, date, start, minutesPerRound, tables, minimum, guests, criteria, mustMeet, excluded);
    }

    @Override
    public String toString() {
        return "Meeting " + id;
    }

    /**
     * Collects the parts of a {@link Meeting}. What is not set is not recorded, or has the stated default.
     */
    public static final class Builder {
        private final MeetingId id;
        private String title;
        private int rounds;
        private Known<LocalDate> date = Known.notRecorded();
        private Known<LocalTime> start = Known.notRecorded();
        private Known<Integer> minutesPerRound = Known.notRecorded();
        private Known<Integer> tables = Known.notRecorded();
        private int minimum = 0;
        private List<Guest> guests = List.of();
        private List<StatedCriterion> criteria = List.of();
        private List<WishedPair> mustMeet = List.of();
        private List<WishedPair> excluded = List.of();

        private Builder(MeetingId id, String title, int rounds) {
            this.id = Objects.requireNonNull(id, "id");
            this.title = Objects.requireNonNull(title, "title");
            this.rounds = rounds;
        }

        /**
         * Sets the title.
         *
         * @param title the title
         * @return this builder
         */
        public Builder title(String title) {
            this.title = title;
            return this;
        }

        /**
         * Sets how many rounds there are, 1 or more.
         *
         * @param rounds how many rounds there are, 1 or more
         * @return this builder
         */
        public Builder rounds(int rounds) {
            this.rounds = rounds;
            return this;
        }

        /**
         * Sets the day on which it is held.
         *
         * @param date the day on which it is held
         * @return this builder
         */
        public Builder date(Known<LocalDate> date) {
            this.date = date;
            return this;
        }

        /**
         * Sets the day on which it is held, known.
         *
         * @param date the day on which it is held
         * @return this builder
         */
        public Builder date(LocalDate date) {
            return date(Known.of(date));
        }

        /**
         * Sets the hour at which the first round begins.
         *
         * @param start the hour at which the first round begins
         * @return this builder
         */
        public Builder start(Known<LocalTime> start) {
            this.start = start;
            return this;
        }

        /**
         * Sets the hour at which the first round begins, known.
         *
         * @param start the hour at which the first round begins
         * @return this builder
         */
        public Builder start(LocalTime start) {
            return start(Known.of(start));
        }

        /**
         * Sets how long a round lasts, in minutes.
         *
         * @param minutesPerRound how long a round lasts, in minutes
         * @return this builder
         */
        public Builder minutesPerRound(Known<Integer> minutesPerRound) {
            this.minutesPerRound = minutesPerRound;
            return this;
        }

        /**
         * Sets how long a round lasts, in minutes, known.
         *
         * @param minutesPerRound how long a round lasts, in minutes
         * @return this builder
         */
        public Builder minutesPerRound(Integer minutesPerRound) {
            return minutesPerRound(Known.of(minutesPerRound));
        }

        /**
         * Sets how many pairs can sit at the same time; none if there is no limit.
         *
         * @param tables how many pairs can sit at the same time; none if there is no limit
         * @return this builder
         */
        public Builder tables(Known<Integer> tables) {
            this.tables = tables;
            return this;
        }

        /**
         * Sets how many pairs can sit at the same time; none if there is no limit, known.
         *
         * @param tables how many pairs can sit at the same time; none if there is no limit
         * @return this builder
         */
        public Builder tables(Integer tables) {
            return tables(Known.of(tables));
        }

        /**
         * Sets how many meetings each participant gets at least.
         *
         * @param minimum how many meetings each participant gets at least
         * @return this builder
         */
        public Builder minimum(int minimum) {
            this.minimum = minimum;
            return this;
        }

        /**
         * Sets who takes part.
         *
         * @param guests who takes part
         * @return this builder
         */
        public Builder guests(List<Guest> guests) {
            this.guests = guests;
            return this;
        }

        /**
         * Sets what makes two participants worth meeting.
         *
         * @param criteria what makes two participants worth meeting
         * @return this builder
         */
        public Builder criteria(List<StatedCriterion> criteria) {
            this.criteria = criteria;
            return this;
        }

        /**
         * Sets who must meet.
         *
         * @param mustMeet who must meet
         * @return this builder
         */
        public Builder mustMeet(List<WishedPair> mustMeet) {
            this.mustMeet = mustMeet;
            return this;
        }

        /**
         * Sets who must not meet.
         *
         * @param excluded who must not meet
         * @return this builder
         */
        public Builder excluded(List<WishedPair> excluded) {
            this.excluded = excluded;
            return this;
        }

        /**
         * Makes it.
         *
         * @return the meeting
         * @throws IllegalArgumentException if a value makes no sense
         */
        public Meeting build() {
            return new Meeting(this);
        }
    }
}
