package org.cldess.actor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.component.Happened;
import org.cldess.form.Seen;
import org.cldess.identity.WebAddress;
import org.cldess.known.Known;

/**
 * Whether an actor agreed to stand in the directory, and with which words (<i>{@index "inscription à l’annuaire"}</i>). Nobody stands in it
 * without having agreed; who withdraws may agree again later.
 *
 * @param agreed the day on which it last agreed; none if it was asked and did not
 * @param withdrawn the day on which it last withdrew; none if it never did
 * @param words what it does, in its own words
 * @param website its web site
 * @param checked the day on which its card was last checked with it
 */
public record Listing(
        @Happened Known<LocalDate> agreed,
        @Happened Known<LocalDate> withdrawn,
        Known<@NotBlank @Size(max = Listing.MOST_WORDS) String> words,
        Known<WebAddress> website,
        @Happened Known<LocalDate> checked)
        implements Seen<Listing> {
    /** What an actor says of itself in the directory is at most this long. */
    public static final int MOST_WORDS = 280;

    /** Checks the length of the words. */
    public Listing {
        words.value().filter(text -> text.length() > MOST_WORDS).ifPresent(text -> {
            throw new IllegalArgumentException("The words of an actor for the directory have " + text.length()
                    + " characters: shorten them to " + MOST_WORDS);
        });
    }

    /**
     * Whether the actor stands in the directory.
     *
     * @param day the day
     * @return true if it agreed by that day and did not withdraw on that day or between the two
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
     * The listing without what the actor wrote: what may be told of one that does not stand in the directory.
     *
     * @return a copy with the days alone
     */
    public Listing withoutWords() {
        return new Listing(agreed, withdrawn, Known.notRecorded(), Known.notRecorded(), checked);
    }

    /**
     * The listing without an earlier withdrawal, which is nobody’s business once the actor agreed again.
     *
     * @return a copy in which it is not recorded; the very same listing if there is none
     */
    public Listing withoutWithdrawal() {
        return withdrawn.value().isEmpty() ? this : new Listing(agreed, Known.notRecorded(), words, website, checked);
    }

    /**
     * Whether the actor agreed once and left (<i>{@index retrait}</i>), on any day.
     *
     * @return true if it does not stand in the directory any more
     */
    public boolean isWithdrawn() {
        return agreed.value().isPresent() && !isListedOn(LocalDate.MAX);
    }

    /**
     * The listing of an actor that left, whatever day is spoken of.
     *
     * @return a copy that never agreed and says nothing
     */
    public Listing withheld() {
        return new Listing(Known.none(), withdrawn, Known.notRecorded(), Known.notRecorded(), checked);
    }
}
