package org.cldess.deliberation;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.actor.ActorId;
import org.cldess.constraint.ValidId;
import org.cldess.internal.draft.Drafts;
import org.cldess.known.Known;
import org.jspecify.annotations.NullUnmarked;

/**
 * A {@link Deliberation} as it was typed or read, not yet checked.
 *
 * @param id the id
 * @param assembly the body whose assembly decided
 * @param subject what was decided
 * @param number the number in the register
 * @param date the day of the vote
 * @param members how many members the assembly has (<i>effectif</i>)
 * @param present how many members were present (<i>présents</i>), those who gave a proxy not counted
 * @param voters how many voted (<i>votants</i>)
 * @param inFavour the votes in favour (<i>pour</i>)
 * @param against the votes against (<i>contre</i>)
 * @param abstentions the abstentions
 * @param ballot how the vote was taken
 * @param sitting on which convocation the assembly met
 * @param transmitted the day on which it was sent to the State’s representative (<i>transmission au préfet</i>)
 * @param published the day on which it was published or posted
 * @param publicationMode how it was published
 * @param publicationFormat in which format of file it was published; none if it was not in electronic form
 * @param publishedInFull whether the whole text was published
 * @param enterpriseAid whether it is on aid to enterprises
 * @param citedCompetence the competence under which the body acts, as the text cites it
 * @param citedStrategy the regional strategy for the social economy that the text cites
 * @param citedSrdeii the regional scheme for economic development (<i>SRDEII</i>) that the text cites
 */
@NullUnmarked
public record DeliberationDraft(
        @NotNull @ValidId String id,
        @NotNull @ValidId String assembly,
        @NotBlank @Size(max = 1000) String subject,
        Known<String> number,
        Known<LocalDate> date,
        Known<@Min(0) Integer> members,
        Known<@Min(0) Integer> present,
        Known<@Min(0) Integer> voters,
        Known<@Min(0) Integer> inFavour,
        Known<@Min(0) Integer> against,
        Known<@Min(0) Integer> abstentions,
        Known<Ballot> ballot,
        Known<Sitting> sitting,
        Known<LocalDate> transmitted,
        Known<LocalDate> published,
        Known<PublicationMode> publicationMode,
        Known<PublicationFormat> publicationFormat,
        Known<Boolean> publishedInFull,
        Known<Boolean> enterpriseAid,
        Known<@Size(max = 500) String> citedCompetence,
        Known<@Size(max = 500) String> citedStrategy,
        Known<@Size(max = 500) String> citedSrdeii) {
    /** Takes a missing list for an empty one, and a missing fact for one that is not recorded. */
    public DeliberationDraft {
        number = Drafts.known(number);
        date = Drafts.known(date);
        members = Drafts.known(members);
        present = Drafts.known(present);
        voters = Drafts.known(voters);
        inFavour = Drafts.known(inFavour);
        against = Drafts.known(against);
        abstentions = Drafts.known(abstentions);
        ballot = Drafts.known(ballot);
        sitting = Drafts.known(sitting);
        transmitted = Drafts.known(transmitted);
        published = Drafts.known(published);
        publicationMode = Drafts.known(publicationMode);
        publicationFormat = Drafts.known(publicationFormat);
        publishedInFull = Drafts.known(publishedInFull);
        enterpriseAid = Drafts.known(enterpriseAid);
        citedCompetence = Drafts.known(citedCompetence);
        citedStrategy = Drafts.known(citedStrategy);
        citedSrdeii = Drafts.known(citedSrdeii);
    }

    /**
     * The draft of a thing that exists.
     *
     * @param deliberation the thing
     * @return its draft
     */
    public static DeliberationDraft of(Deliberation deliberation) {
        return new DeliberationDraft(
                deliberation.id().value(),
                deliberation.assembly().value(),
                deliberation.subject(),
                deliberation.number(),
                deliberation.date(),
                deliberation.members(),
                deliberation.present(),
                deliberation.voters(),
                deliberation.inFavour(),
                deliberation.against(),
                deliberation.abstentions(),
                deliberation.ballot(),
                deliberation.sitting(),
                deliberation.transmitted(),
                deliberation.published(),
                deliberation.publicationMode(),
                deliberation.publicationFormat(),
                deliberation.publishedInFull(),
                deliberation.enterpriseAid(),
                deliberation.references().citedCompetence(),
                deliberation.references().citedStrategy(),
                deliberation.references().citedSrdeii());
    }

    /**
     * What the draft says, made from its parts.
     *
     * @return the thing
     * @throws RuntimeException if the draft was not checked and holds what makes no sense
     */
    public Deliberation toDeliberation() {
        return Deliberation.builder(DeliberationId.of(id), ActorId.of(assembly), subject)
                .number(number)
                .date(date)
                .members(members)
                .present(present)
                .voters(voters)
                .inFavour(inFavour)
                .against(against)
                .abstentions(abstentions)
                .ballot(ballot)
                .sitting(sitting)
                .transmitted(transmitted)
                .published(published)
                .publicationMode(publicationMode)
                .publicationFormat(publicationFormat)
                .publishedInFull(publishedInFull)
                .enterpriseAid(enterpriseAid)
                .references(new References(citedCompetence, citedStrategy, citedSrdeii))
                .build();
    }
}
