package org.cldess.encounter;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.cldess.network.OriginKind;
import org.cldess.network.Tie;
import org.cldess.network.TieKind;
import org.cldess.network.TieOrigin;

/**
 * Two visits in return of each other (<i>vis ma vie</i>): each spends a day in the other’s enterprise. It is complete only when both took place.
 */
public final class Exchange {
    private final ExchangeId id;
    private final String title;
    private final Visit first;
    private final Visit second;

    private Exchange(Builder builder) {
        id = builder.id;
        title = builder.title;
        first = builder.first;
        second = builder.second;
        if (!first.visitor().equals(second.host()) || !first.host().equals(second.visitor())) {
            throw new IllegalArgumentException(
                    "The visits of the exchange '%s' are not in return of each other: %s visits %s, then %s visits %s. Exchange host and visitor in the second."
                            .formatted(id, first.visitor(), first.host(), second.visitor(), second.host()));
        }
    }

    /**
     * Begins an exchange with what every one has.
     *
     * @param id the id
     * @param title the title
     * @param first the first visit
     * @param second the visit in return
     * @return a builder, on which the rest is set
     */
    public static Builder builder(ExchangeId id, String title, Visit first, Visit second) {
        return new Builder(id, title, first, second);
    }

    /**
     * A builder that holds all of this, to make a changed copy.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder(id, title, first, second);
    }

    /**
     * The id.
     *
     * @return the id
     */
    public ExchangeId id() {
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
     * The first visit.
     *
     * @return the first visit
     */
    public Visit first() {
        return first;
    }

    /**
     * The visit in return.
     *
     * @return the visit in return
     */
    public Visit second() {
        return second;
    }

    /**
     * Tells whether both visits took place.
     *
     * @return true if both have a day on which they were held
     */
    public boolean isComplete() {
        return first.held().value().isPresent() && second.held().value().isPresent();
    }

    /**
     * The ties that the exchange made: each hosted the other.
     *
     * @return two ties, each from the day of its visit on; none while the exchange is not {@linkplain #isComplete complete}
     */
    public List<Tie> ties() {
        return isComplete() ? List.of(tie(first), tie(second)) : List.of();
    }

    private Tie tie(Visit visit) {
        LocalDate held = visit.held().value().orElseThrow();
        return Tie.of(visit.host(), visit.visitor(), TieKind.HOSTED, held)
                .from(TieOrigin.of(OriginKind.EXCHANGE, id.value(), held));
    }

    /**
     * The exchange as it was known on a day: what happened later is not seen, what was planned for later is.
     *
     * @param day the day
     * @return a narrowed copy
     */
    public Exchange seenOn(LocalDate day) {
        return toBuilder().first(first.seenOn(day)).second(second.seenOn(day)).build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Exchange that
                && id.equals(that.id)
                && title.equals(that.title)
                && first.equals(that.first)
                && second.equals(that.second);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, title, first, second);
    }

    @Override
    public String toString() {
        return "Exchange " + id;
    }

    /**
     * Collects the parts of an {@link Exchange}. What is not set is not recorded, or has the stated default.
     */
    public static final class Builder {
        private final ExchangeId id;
        private String title;
        private Visit first;
        private Visit second;

        private Builder(ExchangeId id, String title, Visit first, Visit second) {
            this.id = Objects.requireNonNull(id, "id");
            this.title = Objects.requireNonNull(title, "title");
            this.first = Objects.requireNonNull(first, "first");
            this.second = Objects.requireNonNull(second, "second");
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
         * Sets the first visit.
         *
         * @param first the first visit
         * @return this builder
         */
        public Builder first(Visit first) {
            this.first = first;
            return this;
        }

        /**
         * Sets the visit in return.
         *
         * @param second the visit in return
         * @return this builder
         */
        public Builder second(Visit second) {
            this.second = second;
            return this;
        }

        /**
         * Makes it.
         *
         * @return the exchange
         * @throws IllegalArgumentException if a value makes no sense
         */
        public Exchange build() {
            return new Exchange(this);
        }
    }
}
