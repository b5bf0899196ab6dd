package org.cldess.deliberation;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.cldess.actor.ActorId;
import org.cldess.component.Before;
import org.cldess.component.Default;
import org.cldess.component.Flat;
import org.cldess.component.Follows;
import org.cldess.component.From;
import org.cldess.component.HiddenUntilThen;
import org.cldess.component.KnownSince;
import org.cldess.component.NamePart;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.component.constraint.Distinct;
import org.cldess.known.Known;
import org.cldess.thing.DayDependent;
import org.cldess.thing.Identified;

/**
 * A decision of the assembly of a public body (<i>{@index délibération}</i>), as recorded in its register.
 *
 * <p>Components may be added in later versions. The canonical constructor is not part of the stable API;
 * {@link #builder} and {@link #toBuilder} are.
 *
 * @param id the id
 * @param assembly the body whose assembly decided
 * @param subject the subject of the decision
 * @param number the number in the register
 * @param date the day of the vote
 * @param members the number of members of the assembly (<i>{@index effectif}</i>)
 * @param present the number of members present (<i>{@index présents}</i>), without those who gave a proxy
 * @param voters the number of members who voted (<i>{@index votants}</i>)
 * @param inFavour the votes in favour (<i>{@index pour}</i>)
 * @param against the votes against (<i>{@index contre}</i>)
 * @param abstentions the abstentions
 * @param ballot the voting method
 * @param chairInFavour whether the chair voted in favour, which decides in a tie
 *     (<i>{@index "voix prépondérante"}</i>); not applicable if the chair did not vote
 * @param sitting whether the assembly met on the first or the second convocation
 * @param firstSitting the day of the earlier sitting without a quorum, if this is a sitting on a second convocation;
 *     not applicable if there was none
 * @param transmitted the day on which it was sent to the State’s representative
 *     (<i>{@index "transmission au préfet"}</i>)
 * @param published the day on which it was published or posted
 * @param publicationMode whether it was published on paper or in electronic form
 * @param publicationFormat the file format of the publication; not applicable if it was not in electronic form
 * @param publishedInFull whether the whole text was published
 * @param authorises the acts on the contract that it authorises (<i>{@index "ce qu’elle autorise"}</i>); empty if it
 *     authorises none
 * @param enterpriseAid whether it concerns aid to enterprises (<i>{@index "aides aux entreprises"}</i>)
 * @param references the texts that it cites
 */
@WithId("deliberation")
@WithBuilder
public record Deliberation(
        DeliberationId id,
        @NamePart(NamePart.As.OWNER) @Standing(Demand.ACTS) ActorId assembly,

        @NamePart(NamePart.As.LONG_NAME) @NotBlank @Size(max = 1000)
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
        @HiddenUntilThen Known<LocalDate> firstSitting,
        @HiddenUntilThen @Follows("date") Known<LocalDate> transmitted,
        @HiddenUntilThen @Follows("date") Known<LocalDate> published,

        @KnownSince(value = "published", before = Before.NONE)
        Known<PublicationMode> publicationMode,

        @KnownSince(value = "published", before = Before.NONE)
        Known<PublicationFormat> publicationFormat,

        @KnownSince(value = "published", before = Before.NONE)
        Known<Boolean> publishedInFull,

        @Distinct Known<List<Authorised>> authorises,
        Known<Boolean> enterpriseAid,
        @Flat @Default("not-recorded") References references)
        implements Identified<DeliberationId>, DayDependent<Deliberation> {
    /** Copies the list. */
    public Deliberation {
        authorises = Known.list(authorises);
    }

    /**
     * Returns a builder with the required components of a deliberation.
     *
     * @param id the id
     * @param assembly the body whose assembly decided
     * @param subject the subject of the decision
     * @return a builder for the other components
     */
    public static DeliberationBuilder builder(DeliberationId id, ActorId assembly, String subject) {
        return new DeliberationBuilder(id, assembly, subject);
    }

    /** {@return a builder with the values of this object, to make a changed copy} */
    public DeliberationBuilder toBuilder() {
        return new DeliberationBuilder(this);
    }

    @Override
    public String toString() {
        return "Deliberation " + id;
    }
}
