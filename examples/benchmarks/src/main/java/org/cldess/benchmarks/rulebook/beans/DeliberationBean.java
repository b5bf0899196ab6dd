package org.cldess.benchmarks.rulebook.beans;

import java.time.LocalDate;
import org.cldess.deliberation.Ballot;
import org.cldess.deliberation.PublicationMode;
import org.cldess.deliberation.Sitting;
import org.jspecify.annotations.Nullable;

/** A deliberation, with the body whose assembly adopted it. */
@ContractConstraints.PublishedOnline
@ContractConstraints.VotesAddUp
@ContractConstraints.Carried
@ContractConstraints.QuorumMet
@ContractConstraints.SchemeCited
public record DeliberationBean(
        String id,
        ActorBean assembly,
        String subject,
        String number,
        LocalDate date,
        @Nullable Integer members,
        @Nullable Integer present,
        @Nullable Integer voters,
        @Nullable Integer inFavour,
        @Nullable Integer against,
        @Nullable Integer abstentions,
        @Nullable Ballot ballot,
        @Nullable Sitting sitting,
        @Nullable LocalDate transmitted,
        @Nullable LocalDate published,
        @Nullable PublicationMode publicationMode,
        @Nullable Boolean enterpriseAid,
        ReferencesBean references) {
    /** The references in a text. */
    public record ReferencesBean(
            @Nullable String citedCompetence,
            @Nullable String citedStrategy,
            @Nullable String citedSrdeii) {
        boolean isAnyCited() {
            return citedCompetence != null || citedStrategy != null || citedSrdeii != null;
        }
    }
}
