package org.cldess.actor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.component.Follows;
import org.cldess.component.HiddenUntilThen;
import org.cldess.component.WithBuilder;
import org.cldess.consistency.FormRules;
import org.cldess.identity.WebAddress;
import org.cldess.known.Known;
import org.cldess.thing.DayDependent;
import org.cldess.validation.Violations;

/**
 * Whether an actor agreed to be listed in the directory, and its words there
 * (<i>{@index "inscription à l’annuaire"}</i>). No actor is listed without having agreed; an actor that withdraws may
 * agree again later.
 *
 * @param agreed the day on which it last agreed; not applicable if it was asked and did not agree
 * @param withdrawn the day on which it last withdrew; not applicable if it never did
 * @param words a description of its activity, in its own words
 * @param website its web site
 * @param checked the day on which its entry was last checked with it
 */
@WithBuilder
public record Listing(
        @HiddenUntilThen Known<LocalDate> agreed,
        @HiddenUntilThen @Follows("agreed") Known<LocalDate> withdrawn,
        Known<@NotBlank @Size(max = Listing.MAX_WORDS_LENGTH) String> words,
        Known<WebAddress> website,
        @HiddenUntilThen Known<LocalDate> checked)
        implements DayDependent<Listing> {
    /** The maximum length of an actor’s words in the directory, in characters. */
    public static final int MAX_WORDS_LENGTH = 280;

    /** Checks the components, and throws all {@link Violations}. */
    public Listing {
        FormRules.check(Listing.class, agreed, withdrawn, words, website, checked);
    }

    /** {@return a builder for a listing, of which nothing is recorded yet} */
    public static ListingBuilder builder() {
        return new ListingBuilder();
    }

    /** {@return a builder with the components of this record, for a modified copy} */
    public ListingBuilder toBuilder() {
        return new ListingBuilder(this);
    }

    /**
     * Returns whether the actor is listed in the directory on a day.
     *
     * @param day the day
     * @return true if it agreed by that day and has not withdrawn between the agreement and that day, both included
     */
    public boolean isListedOn(LocalDate day) {
        return agreed.value()
                .filter(since -> !since.isAfter(day))
                .filter(since -> withdrawn
                        .value()
                        .filter(end -> !end.isBefore(since) && !end.isAfter(day))
                        .isEmpty())
                .isPresent();
    }

    /**
     * Returns this listing without the actor’s words, which is what may be shown of an actor that is not listed.
     *
     * @return a copy with the days only
     */
    public Listing withoutWords() {
        return new Listing(agreed, withdrawn, Known.notRecorded(), Known.notRecorded(), checked);
    }

    /**
     * Returns this listing without an earlier withdrawal, which is private once the actor has agreed again.
     *
     * @return a copy in which the withdrawal is not recorded; this instance if there is none
     */
    public Listing withoutWithdrawal() {
        return withdrawn.value().isEmpty() ? this : new Listing(agreed, Known.notRecorded(), words, website, checked);
    }

    /**
     * Returns whether the actor agreed once and withdrew (<i>{@index retrait}</i>), on any day.
     *
     * @return true if it is no longer listed
     */
    public boolean isWithdrawn() {
        return agreed.value().isPresent() && !isListedOn(LocalDate.MAX);
    }

    /**
     * Returns the listing of an actor that withdrew, independently of the day.
     *
     * @return a copy without agreement, words or website
     */
    public Listing withheld() {
        return new Listing(Known.none(), withdrawn, Known.notRecorded(), Known.notRecorded(), checked);
    }
}
