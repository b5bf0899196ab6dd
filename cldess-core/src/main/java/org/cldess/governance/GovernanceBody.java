package org.cldess.governance;

import java.util.List;
import java.util.Objects;
import org.cldess.actor.ActorId;
import org.cldess.known.Known;

/**
 * A body that governs the contract (<i>instance</i>): the steering committee, the technical committee, the assembly of the actors.
 */
public final class GovernanceBody {
    private final GovernanceBodyId id;
    private final BodyKind kind;
    private final String name;
    private final Known<List<ActorId>> members;
    private final Known<Integer> quorum;
    private final Known<Integer> sittingsPerYear;

    private GovernanceBody(Builder builder) {
        id = builder.id;
        kind = builder.kind;
        name = builder.name;
        members = Known.list(builder.members);
        quorum = builder.quorum;
        sittingsPerYear = builder.sittingsPerYear;
    }

    /**
     * Begins a governancebody with what every one has.
     *
     * @param id the id
     * @param kind what kind of body it is
     * @param name the name
     * @return a builder, on which the rest is set
     */
    public static Builder builder(GovernanceBodyId id, BodyKind kind, String name) {
        return new Builder(id, kind, name);
    }

    /**
     * A builder that holds all of this, to make a changed copy.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder(id, kind, name).members(members).quorum(quorum).sittingsPerYear(sittingsPerYear);
    }

    /**
     * The id.
     *
     * @return the id
     */
    public GovernanceBodyId id() {
        return id;
    }

    /**
     * What kind of body it is.
     *
     * @return what kind of body it is
     */
    public BodyKind kind() {
        return kind;
    }

    /**
     * The name.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Who sits in it.
     *
     * @return who sits in it
     */
    public Known<List<ActorId>> members() {
        return members;
    }

    /**
     * How many members must be present; none if there is no such number.
     *
     * @return how many members must be present; none if there is no such number
     */
    public Known<Integer> quorum() {
        return quorum;
    }

    /**
     * How often it is to meet in a year (<i>rythme</i>).
     *
     * @return how often it is to meet in a year (<i>rythme</i>)
     */
    public Known<Integer> sittingsPerYear() {
        return sittingsPerYear;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GovernanceBody that
                && id.equals(that.id)
                && kind.equals(that.kind)
                && name.equals(that.name)
                && members.equals(that.members)
                && quorum.equals(that.quorum)
                && sittingsPerYear.equals(that.sittingsPerYear);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, kind, name, members, quorum, sittingsPerYear);
    }

    @Override
    public String toString() {
        return "GovernanceBody " + id;
    }

    /**
     * Collects the parts of a {@link GovernanceBody}. What is not set is not recorded, or has the stated default.
     */
    public static final class Builder {
        private final GovernanceBodyId id;
        private BodyKind kind;
        private String name;
        private Known<List<ActorId>> members = Known.notRecorded();
        private Known<Integer> quorum = Known.notRecorded();
        private Known<Integer> sittingsPerYear = Known.notRecorded();

        private Builder(GovernanceBodyId id, BodyKind kind, String name) {
            this.id = Objects.requireNonNull(id, "id");
            this.kind = Objects.requireNonNull(kind, "kind");
            this.name = Objects.requireNonNull(name, "name");
        }

        /**
         * Sets what kind of body it is.
         *
         * @param kind what kind of body it is
         * @return this builder
         */
        public Builder kind(BodyKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets the name.
         *
         * @param name the name
         * @return this builder
         */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /**
         * Sets who sits in it.
         *
         * @param members who sits in it
         * @return this builder
         */
        public Builder members(Known<List<ActorId>> members) {
            this.members = members;
            return this;
        }

        /**
         * Sets who sits in it, known.
         *
         * @param members who sits in it
         * @return this builder
         */
        public Builder members(List<ActorId> members) {
            return members(Known.of(members));
        }

        /**
         * Sets how many members must be present; none if there is no such number.
         *
         * @param quorum how many members must be present; none if there is no such number
         * @return this builder
         */
        public Builder quorum(Known<Integer> quorum) {
            this.quorum = quorum;
            return this;
        }

        /**
         * Sets how many members must be present; none if there is no such number, known.
         *
         * @param quorum how many members must be present; none if there is no such number
         * @return this builder
         */
        public Builder quorum(Integer quorum) {
            return quorum(Known.of(quorum));
        }

        /**
         * Sets how often it is to meet in a year (<i>rythme</i>).
         *
         * @param sittingsPerYear how often it is to meet in a year (<i>rythme</i>)
         * @return this builder
         */
        public Builder sittingsPerYear(Known<Integer> sittingsPerYear) {
            this.sittingsPerYear = sittingsPerYear;
            return this;
        }

        /**
         * Sets how often it is to meet in a year (<i>rythme</i>), known.
         *
         * @param sittingsPerYear how often it is to meet in a year (<i>rythme</i>)
         * @return this builder
         */
        public Builder sittingsPerYear(Integer sittingsPerYear) {
            return sittingsPerYear(Known.of(sittingsPerYear));
        }

        /**
         * Makes it.
         *
         * @return the governancebody
         * @throws IllegalArgumentException if a value makes no sense
         */
        public GovernanceBody build() {
            return new GovernanceBody(this);
        }
    }
}
