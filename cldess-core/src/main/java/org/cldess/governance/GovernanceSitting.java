package org.cldess.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.cldess.known.Known;

/**
 * One meeting of a body (<i>séance</i>), with who took part and what was decided.
 */
public final class GovernanceSitting {
    private final GovernanceSittingId id;
    private final GovernanceBodyId body;
    private final Known<LocalDate> date;
    private final Known<String> place;
    private final Known<List<Attendance>> attendance;
    private final List<GovernanceDecision> decisions;

    private GovernanceSitting(Builder builder) {
        id = builder.id;
        body = builder.body;
        date = builder.date;
        place = builder.place;
        attendance = Known.list(builder.attendance);
        decisions = List.copyOf(builder.decisions);
    }

    /**
     * Begins a governancesitting with what every one has.
     *
     * @param id the id
     * @param body the body that met
     * @return a builder, on which the rest is set
     */
    public static Builder builder(GovernanceSittingId id, GovernanceBodyId body) {
        return new Builder(id, body);
    }

    /**
     * A builder that holds all of this, to make a changed copy.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder(id, body)
                .date(date)
                .place(place)
                .attendance(attendance)
                .decisions(decisions);
    }

    /**
     * The id.
     *
     * @return the id
     */
    public GovernanceSittingId id() {
        return id;
    }

    /**
     * The body that met.
     *
     * @return the body that met
     */
    public GovernanceBodyId body() {
        return body;
    }

    /**
     * The day.
     *
     * @return the day
     */
    public Known<LocalDate> date() {
        return date;
    }

    /**
     * Where it met.
     *
     * @return where it met
     */
    public Known<String> place() {
        return place;
    }

    /**
     * Who took part.
     *
     * @return who took part
     */
    public Known<List<Attendance>> attendance() {
        return attendance;
    }

    /**
     * What was decided, in the order of the minutes.
     *
     * @return what was decided, in the order of the minutes
     */
    public List<GovernanceDecision> decisions() {
        return decisions;
    }

    /**
     * How many members were there in person: only these count for a quorum.
     *
     * @return their number; not recorded while the attendance is not
     */
    public Known<Integer> present() {
        return attendance.map(list -> (int) list.stream()
                .filter(entry -> entry.presence() == Presence.PRESENT)
                .count());
    }

    /**
     * The sitting as it was known on a day: what happened later is not seen, what was planned for later is.
     *
     * @param day the day
     * @return a narrowed copy; of one that is still to come, no more than that it is planned
     */
    public GovernanceSitting seenOn(LocalDate day) {
        if (Known.isAfter(date, day)) {
            return toBuilder()
                    .attendance(Known.notRecorded())
                    .decisions(List.of())
                    .build();
        }
        return toBuilder()
                .decisions(
                        decisions.stream().map(decision -> decision.seenOn(day)).toList())
                .build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GovernanceSitting that
                && id.equals(that.id)
                && body.equals(that.body)
                && date.equals(that.date)
                && place.equals(that.place)
                && attendance.equals(that.attendance)
                && decisions.equals(that.decisions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, body, date, place, attendance, decisions);
    }

    @Override
    public String toString() {
        return "GovernanceSitting " + id;
    }

    /**
     * Collects the parts of a {@link GovernanceSitting}. What is not set is not recorded, or has the stated default.
     */
    public static final class Builder {
        private final GovernanceSittingId id;
        private GovernanceBodyId body;
        private Known<LocalDate> date = Known.notRecorded();
        private Known<String> place = Known.notRecorded();
        private Known<List<Attendance>> attendance = Known.notRecorded();
        private List<GovernanceDecision> decisions = List.of();

        private Builder(GovernanceSittingId id, GovernanceBodyId body) {
            this.id = Objects.requireNonNull(id, "id");
            this.body = Objects.requireNonNull(body, "body");
        }

        /**
         * Sets the body that met.
         *
         * @param body the body that met
         * @return this builder
         */
        public Builder body(GovernanceBodyId body) {
            this.body = body;
            return this;
        }

        /**
         * Sets the day.
         *
         * @param date the day
         * @return this builder
         */
        public Builder date(Known<LocalDate> date) {
            this.date = date;
            return this;
        }

        /**
         * Sets the day, known.
         *
         * @param date the day
         * @return this builder
         */
        public Builder date(LocalDate date) {
            return date(Known.of(date));
        }

        /**
         * Sets where it met.
         *
         * @param place where it met
         * @return this builder
         */
        public Builder place(Known<String> place) {
            this.place = place;
            return this;
        }

        /**
         * Sets where it met, known.
         *
         * @param place where it met
         * @return this builder
         */
        public Builder place(String place) {
            return place(Known.of(place));
        }

        /**
         * Sets who took part.
         *
         * @param attendance who took part
         * @return this builder
         */
        public Builder attendance(Known<List<Attendance>> attendance) {
            this.attendance = attendance;
            return this;
        }

        /**
         * Sets who took part, known.
         *
         * @param attendance who took part
         * @return this builder
         */
        public Builder attendance(List<Attendance> attendance) {
            return attendance(Known.of(attendance));
        }

        /**
         * Sets what was decided, in the order of the minutes.
         *
         * @param decisions what was decided, in the order of the minutes
         * @return this builder
         */
        public Builder decisions(List<GovernanceDecision> decisions) {
            this.decisions = decisions;
            return this;
        }

        /**
         * Makes it.
         *
         * @return the governancesitting
         * @throws IllegalArgumentException if a value makes no sense
         */
        public GovernanceSitting build() {
            return new GovernanceSitting(this);
        }
    }
}
