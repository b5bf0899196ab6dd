package org.cldess.narrative;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.cldess.actor.ContactId;
import org.cldess.component.Before;
import org.cldess.component.Default;
import org.cldess.component.Follows;
import org.cldess.component.From;
import org.cldess.component.HiddenUntilThen;
import org.cldess.component.NamePart;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.component.ThingVisibleTo;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.component.constraint.Year;
import org.cldess.disclosure.Audience;
import org.cldess.internal.narrowing.UnchangedLists;
import org.cldess.known.Known;
import org.cldess.thing.AudienceDependent;
import org.cldess.thing.DayDependent;
import org.cldess.thing.Identified;

/**
 * A text that an author writes about the contract (<i>{@index "texte rédigé"}</i>): its story, or the review of one of
 * its years. Until it is approved, it is a draft that only the facilitator sees. Its former versions are in the history
 * of the dossier.
 *
 * <p>The canonical constructor is not part of the compatibility promise, because components may be added;
 * {@link #builder} and {@link #toBuilder} are.
 *
 * @param id the id
 * @param title the title
 * @param year the year that the text reviews; empty if it is about the whole contract
 * @param standfirst one or two sentences that sum up the text (<i>{@index chapô}</i>)
 * @param text the text; an empty line separates paragraphs
 * @param author the author, a contact of an actor
 * @param written the day on which the text was written
 * @param approved the day from which others may read it; not applicable if approval was refused
 * @param visibility the least privileged audience that may read the approved text
 * @param quotes the quotes, in the order of the page
 */
@WithId("narrative")
@WithBuilder
public record Narrative(
        NarrativeId id,
        @NamePart @NotBlank @Size(max = 300) String title,
        @Year Optional<Integer> year,
        Known<@NotBlank @Size(max = Narrative.MAX_STANDFIRST_LENGTH) String> standfirst,
        @NotBlank @Size(max = Narrative.MAX_LENGTH) String text,
        @Standing(Demand.NOTHING) Known<ContactId> author,
        @From LocalDate written,

        @HiddenUntilThen(before = Before.NOT_RECORDED) @Follows("written")
        Known<LocalDate> approved,

        @ThingVisibleTo @Default("public") Audience visibility,
        List<Quote> quotes)
        implements Identified<NarrativeId>, DayDependent<Narrative>, AudienceDependent<Narrative> {
    /** The maximum length of a standfirst, in characters. */
    public static final int MAX_STANDFIRST_LENGTH = 1_000;

    /** The maximum length of a text, in characters. */
    public static final int MAX_LENGTH = 20_000;

    /** Copies the list. */
    public Narrative {
        quotes = List.copyOf(quotes);
    }

    /**
     * Starts building a narrative from its required components.
     *
     * @param id the id
     * @param title the title
     * @param text the text
     * @param written the day on which it was written
     * @return a builder for the remaining components
     */
    public static NarrativeBuilder builder(NarrativeId id, String title, String text, LocalDate written) {
        return new NarrativeBuilder(id, title, text, written);
    }

    /** {@return a builder with the components of this record, for a modified copy} */
    public NarrativeBuilder toBuilder() {
        return new NarrativeBuilder(this);
    }

    /** {@return the paragraphs of the text} */
    public List<String> paragraphs() {
        return Arrays.stream(text.split("\\R\\s*\\R"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    /** {@return the quotes whose speakers agreed to be quoted} */
    public List<Quote> publishableQuotes() {
        return UnchangedLists.only(quotes, Quote::isPublishable);
    }

    /**
     * Finds the last text that was written about a year, or about the whole contract.
     *
     * @param narratives the texts
     * @param year the year; empty for the whole contract
     * @return the text with the latest day; of two on the same day, the later one in the list
     */
    public static Optional<Narrative> last(List<Narrative> narratives, Optional<Integer> year) {
        return narratives.stream()
                .filter(narrative -> narrative.year.equals(year))
                .reduce((first, second) -> second.written.isBefore(first.written) ? first : second);
    }

    /**
     * Returns the narrative without certain persons: they are not its author, and are not quoted.
     *
     * @param persons the contacts to leave out
     * @return a modified copy, or this narrative if it names none of them
     */
    public Narrative without(Predicate<ContactId> persons) {
        boolean isAuthor = author.value().filter(persons).isPresent();
        List<Quote> kept = UnchangedLists.only(quotes, quote -> !persons.test(quote.speaker()));
        return !isAuthor && UnchangedLists.isSame(kept, quotes)
                ? this
                : toBuilder()
                        .author(isAuthor ? Known.notRecorded() : author)
                        .quotes(kept)
                        .build();
    }

    @Override
    public Optional<Narrative> withoutHiddenFrom(Audience audience) {
        if (audience.sees(Audience.FACILITATOR)) {
            return Optional.of(this);
        }
        if (approved.value().isEmpty()) {
            return Optional.empty();
        }
        List<Quote> shown = publishableQuotes();
        return Optional.of(
                UnchangedLists.isSame(shown, quotes)
                        ? this
                        : toBuilder().quotes(shown).narrowed());
    }

    @Override
    public String toString() {
        return "Narrative " + id;
    }
}
