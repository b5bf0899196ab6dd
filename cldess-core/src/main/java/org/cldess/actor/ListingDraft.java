package org.cldess.actor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.constraint.ValidWebAddress;
import org.cldess.identity.WebAddress;
import org.cldess.internal.draft.Drafts;
import org.cldess.known.Known;
import org.jspecify.annotations.NullUnmarked;

/**
 * A {@link Listing} as it was typed or read, not yet checked.
 *
 * @param agreed the day on which it last agreed; none if it was asked and did not
 * @param withdrawn the day on which it last withdrew; none if it never did
 * @param words what it does, in its own words
 * @param website its web site
 * @param checked the day on which its card was last checked with it
 */
@NullUnmarked
public record ListingDraft(
        Known<LocalDate> agreed,
        Known<LocalDate> withdrawn,
        Known<@NotBlank @Size(max = Listing.MOST_WORDS) String> words,
        Known<@ValidWebAddress String> website,
        Known<LocalDate> checked) {
    /** Takes a missing fact for one that is not recorded. */
    public ListingDraft {
        agreed = Drafts.known(agreed);
        withdrawn = Drafts.known(withdrawn);
        words = Drafts.known(words);
        website = Drafts.known(website);
        checked = Drafts.known(checked);
    }

    /**
     * The draft of a thing that exists.
     *
     * @param listing the thing
     * @return its draft
     */
    public static ListingDraft of(Listing listing) {
        return new ListingDraft(
                listing.agreed(),
                listing.withdrawn(),
                listing.words(),
                listing.website().map(WebAddress::toString),
                listing.checked());
    }

    /**
     * What the draft says, made from its parts.
     *
     * @return the thing
     * @throws RuntimeException if the draft was not checked and holds what makes no sense
     */
    public Listing toListing() {
        return new Listing(agreed, withdrawn, words, website.map(WebAddress::parse), checked);
    }
}
