package org.cldess.deliberation;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.cldess.actor.ActorId;
import org.cldess.component.Before;
import org.cldess.component.Called;
import org.cldess.component.Default;
import org.cldess.component.Distinct;
import org.cldess.component.Flat;
import org.cldess.component.From;
import org.cldess.component.Happened;
import org.cldess.component.Since;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.form.Identified;
import org.cldess.form.Seen;
import org.cldess.known.Known;

/**
 * A decision of the assembly of a public body (<i>{@index délibération}</i>), as its register holds it.
 *
 * <p>Parts may be added to it: its canonical constructor is no part of the promise, {@link #builder} and {@link #toBuilder} are.
 *
 * @param id the id
 * @param assembly the body whose assembly decided
 * @param subject what was decided
 * @param number the number in the register
 * @param date the day of the vote
 * @param members how many members the assembly has (<i>{@index effectif}</i>)
 * @param present how many members were present (<i>{@index présents}</i>), those who gave a proxy not counted
 * @param voters how many voted (<i>{@index votants}</i>)
 * @param inFavour the votes in favour (<i>{@index pour}</i>)
 * @param against the votes against (<i>{@index contre}</i>)
 * @param abstentions the abstentions
 * @param ballot how the vote was taken
 * @param chairInFavour whether the chair voted in favour, which decides at a tie (<i>{@index "voix prépondérante"}</i>); none if the chair did not vote
 * @param sitting on which convocation the assembly met
 * @param firstSitting the day of the sitting that lacked its quorum, before one on a second convocation; none if there was none
 * @param transmitted the day on which it was sent to the State’s representative (<i>{@index "transmission au préfet"}</i>)
 * @param published the day on which it was published or posted
 * @param publicationMode on paper or in electronic form
 * @param publicationFormat in which format of file it was published; none if it was not in electronic form
 * @param publishedInFull whether the whole text was published
 * @param authorises what it authorises on the contract (<i>{@index "ce qu’elle autorise"}</i>); none if it authorises none of it
 * @param enterpriseAid whether it is on aid to enterprises (<i>{@index "aides aux entreprises"}</i>)
 * @param references what the text cites of what it rests on
 */
@WithId("deliberation")
@WithBuilder
public record Deliberation(
        DeliberationId id,
        @Called(Called.As.WHOSE) ActorId assembly,

        @Called(Called.As.LONG_NAME) @NotBlank @Size(max = 1000)
        String subject,

        Known<String> number,
        @From Known<LocalDate> date,
        Known<@Min(0) Integer> members,
        Known<@Min(0) Integer> present,
        Known<@Min(0) Integer> voters,
        Known<@Min(0) Integer> inFavour,
        Known<@Min(0) Integer> against,
        Known<@Min(0) Integer> abstentions,
        Known<Ballot> ballot,
        Known<Boolean> chairInFavour,
        Known<Sitting> sitting,
        @Happened Known<LocalDate> firstSitting,
        @Happened Known<LocalDate> transmitted,
        @Happened Known<LocalDate> published,
        @Since(value = "published", before = Before.NONE) Known<PublicationMode> publicationMode,
        @Since(value = "published", before = Before.NONE) Known<PublicationFormat> publicationFormat,
        @Since(value = "published", before = Before.NONE) Known<Boolean> publishedInFull,
        @Distinct Known<List<Authorised>> authorises,
        Known<Boolean> enterpriseAid,
        @Flat @Default("not-recorded") References references)
        implements Identified<DeliberationId>, Seen<Deliberation> {
    /** Keeps the list as it is now. */
    public Deliberation {
        authorises = Known.list(authorises);
    }

    /**
     * Begins a deliberation with what every one has.
     *
     * @param id the id
     * @param assembly the body whose assembly decided
     * @param subject what was decided
     * @return a builder, on which the rest is set
     */
    public static DeliberationBuilder builder(DeliberationId id, ActorId assembly, String subject) {
        return new DeliberationBuilder(id, assembly, subject);
    }

    /** {@return a builder that holds all of this, to make a changed copy} */
    public DeliberationBuilder toBuilder() {
        return new DeliberationBuilder(this);
    }

    @Override
    public String toString() {
        return "Deliberation " + id;
    }
}
