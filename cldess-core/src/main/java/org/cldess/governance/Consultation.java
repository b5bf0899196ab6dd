package org.cldess.governance;

import java.time.LocalDate;
import java.util.Objects;
import org.cldess.actor.ActorId;
import org.cldess.known.Known;

/**
 * A stakeholder who was heard before the contract was signed (<i>concertation</i>): who, when, what it said and what came of it.
 */
public final class Consultation {
    private final ConsultationId id;
    private final ActorId actor;
    private final Known<LocalDate> date;
    private final Known<String> said;
    private final Known<String> answer;

    private Consultation(Builder builder) {
        id = builder.id;
        actor = builder.actor;
        date = builder.date;
        said = builder.said;
        answer = builder.answer;
    }

    /**
     * Begins a consultation with what every one has.
     *
     * @param id the id
     * @param actor who was met
     * @return a builder, on which the rest is set
     */
    public static Builder builder(ConsultationId id, ActorId actor) {
        return new Builder(id, actor);
    }

    /**
     * A builder that holds all of this, to make a changed copy.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder(id, actor).date(date).said(said).answer(answer);
    }

    /**
     * The id.
     *
     * @return the id
     */
    public ConsultationId id() {
        return id;
    }

    /**
     * Who was met.
     *
     * @return who was met
     */
    public ActorId actor() {
        return actor;
    }

    /**
     * When.
     *
     * @return when
     */
    public Known<LocalDate> date() {
        return date;
    }

    /**
     * What it said.
     *
     * @return what it said
     */
    public Known<String> said() {
        return said;
    }

    /**
     * What the authors of the contract did with it; none if nothing.
     *
     * @return what the authors of the contract did with it; none if nothing
     */
    public Known<String> answer() {
        return answer;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Consultation that
                && id.equals(that.id)
                && actor.equals(that.actor)
                && date.equals(that.date)
                && said.equals(that.said)
                && answer.equals(that.answer);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, actor, date, said, answer);
    }

    @Override
    public String toString() {
        return "Consultation " + id;
    }

    /**
     * Collects the parts of a {@link Consultation}. What is not set is not recorded, or has the stated default.
     */
    public static final class Builder {
        private final ConsultationId id;
        private ActorId actor;
        private Known<LocalDate> date = Known.notRecorded();
        private Known<String> said = Known.notRecorded();
        private Known<String> answer = Known.notRecorded();

        private Builder(ConsultationId id, ActorId actor) {
            this.id = Objects.requireNonNull(id, "id");
            this.actor = Objects.requireNonNull(actor, "actor");
        }

        /**
         * Sets who was met.
         *
         * @param actor who was met
         * @return this builder
         */
        public Builder actor(ActorId actor) {
            this.actor = actor;
            return this;
        }

        /**
         * Sets when.
         *
         * @param date when
         * @return this builder
         */
        public Builder date(Known<LocalDate> date) {
            this.date = date;
            return this;
        }

        /**
         * Sets when, known.
         *
         * @param date when
         * @return this builder
         */
        public Builder date(LocalDate date) {
            return date(Known.of(date));
        }

        /**
         * Sets what it said.
         *
         * @param said what it said
         * @return this builder
         */
        public Builder said(Known<String> said) {
            this.said = said;
            return this;
        }

        /**
         * Sets what it said, known.
         *
         * @param said what it said
         * @return this builder
         */
        public Builder said(String said) {
            return said(Known.of(said));
        }

        /**
         * Sets what the authors of the contract did with it; none if nothing.
         *
         * @param answer what the authors of the contract did with it; none if nothing
         * @return this builder
         */
        public Builder answer(Known<String> answer) {
            this.answer = answer;
            return this;
        }

        /**
         * Sets what the authors of the contract did with it; none if nothing, known.
         *
         * @param answer what the authors of the contract did with it; none if nothing
         * @return this builder
         */
        public Builder answer(String answer) {
            return answer(Known.of(answer));
        }

        /**
         * Makes it.
         *
         * @return the consultation
         * @throws IllegalArgumentException if a value makes no sense
         */
        public Consultation build() {
            return new Consultation(this);
        }
    }
}
