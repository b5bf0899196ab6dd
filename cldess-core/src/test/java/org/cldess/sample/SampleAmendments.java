package org.cldess.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.contract.amendment.Amendment;
import org.cldess.contract.amendment.AmendmentBuilder;
import org.cldess.contract.amendment.AmendmentId;
import org.cldess.contract.amendment.ArticleChange;
import org.cldess.contract.amendment.EnvelopeChange;
import org.cldess.contract.amendment.ObjectiveChange;
import org.cldess.contract.amendment.TermChange;
import org.cldess.contract.text.ArticleId;
import org.cldess.contract.text.ArticleText;
import org.cldess.contract.text.ObjectiveId;
import org.cldess.contract.text.ObjectiveText;
import org.cldess.contract.text.Term;
import org.cldess.deliberation.Authorised;
import org.cldess.deliberation.Deliberation;
import org.cldess.deliberation.DeliberationId;
import org.cldess.deliberation.PublicationMode;
import org.cldess.dossier.Dossier;
import org.cldess.identity.CommuneCode;
import org.cldess.known.Known;
import org.cldess.money.Amount;

/**
 * An invented amendment to the sample contract after the succession of the carrier. It contains every kind of change.
 */
public final class SampleAmendments {
    /** The id of the amendment. */
    public static final AmendmentId FIRST = AmendmentId.of("avenant-1");

    /** The effective date of the amendment: 1 July 2014. */
    public static final LocalDate EFFECTIVE = LocalDate.of(2014, 7, 1);

    /** The day on which both parties sign it: 16 June 2014. */
    public static final LocalDate SIGNED = LocalDate.of(2014, 6, 16);

    /** The second carrier’s deliberation of 16 May 2014. */
    public static final DeliberationId OF_PAYS_DE_GRASSE = DeliberationId.of("deliberation-pays-de-grasse");

    /** The Région’s deliberation of 25 April 2014. */
    public static final DeliberationId OF_REGION = DeliberationId.of("deliberation-region-avenant");

    /** The term from the effective date, a year longer. */
    public static final Term LONGER = new Term(LocalDate.of(2012, 1, 1), LocalDate.of(2016, 12, 31));

    private SampleAmendments() {}

    /**
     * Returns the amendment with the texts before the change, unsigned.
     *
     * @return a builder for further changes
     */
    public static AmendmentBuilder first() {
        Term term = new Term(LocalDate.of(2012, 1, 1), LocalDate.of(2015, 12, 31));
        return Amendment.builder(FIRST, 1, "Prolongation d’un an")
                .reason("Le réseau a besoin d’un an de plus.")
                .effective(EFFECTIVE)
                .term(new TermChange(Known.of(term), LONGER))
                .objectives(List.of(
                        new ObjectiveChange(
                                ObjectiveId.of("bdis"),
                                Optional.empty(),
                                Known.of(new ObjectiveText(
                                        "2.1", "Faire connaître et reconnaître l’ESS : premier volet")),
                                Known.of(new ObjectiveText("2.1", "Alimenter la BDIS"))),
                        new ObjectiveChange(
                                ObjectiveId.of("mutualiser"),
                                Optional.empty(),
                                Known.of(new ObjectiveText("3.1", "Renforcer les acteurs de l’ESS : premier volet")),
                                Known.none()),
                        new ObjectiveChange(
                                ObjectiveId.of("financer"),
                                Optional.of(ObjectiveId.of("renfort")),
                                Known.none(),
                                Known.of(new ObjectiveText("3.2", "Aider à financer")))))
                .envelopes(List.of(
                        new EnvelopeChange(
                                SampleActors.REGION,
                                2014,
                                Known.of(Amount.euros("20000")),
                                Known.of(Amount.euros("25000"))),
                        new EnvelopeChange(
                                SampleActors.PAYS_DE_GRASSE, 2016, Known.none(), Known.of(Amount.euros("10000")))))
                .communesAdded(List.of(CommuneCode.parse("06118")))
                .articles(List.of(new ArticleChange(
                        ArticleId.of("objet"),
                        Known.of(new ArticleText("Objet", "Développer l’ESS sur le territoire.")),
                        Known.of(new ArticleText("Objet", "Développer l’ESS sur tout le territoire.")))));
    }

    /**
     * Returns the amendment as both parties signed it.
     *
     * @return the amendment
     */
    public static Amendment signed() {
        return first().signatures(List.of(
                        SampleContract.signature("s-a-1", SampleContract.REGION, OF_REGION, SIGNED),
                        SampleContract.signature("s-a-2", SampleContract.PAYS_DE_GRASSE, OF_PAYS_DE_GRASSE, SIGNED)))
                .build();
    }

    /**
     * Returns the sample dossier with the second carrier’s deliberation. No action serves the objective that the
     * amendment removes.
     *
     * @param amendments the amendments of its contract
     * @return the dossier
     */
    public static Dossier grasse(Amendment... amendments) {
        Dossier dossier = SampleDossiers.grasse();
        Deliberation own = like(
                dossier,
                SampleContract.OF_CAPAP,
                OF_PAYS_DE_GRASSE,
                SampleActors.PAYS_DE_GRASSE,
                LocalDate.of(2014, 5, 16));
        Deliberation region =
                like(dossier, SampleContract.OF_REGION, OF_REGION, SampleActors.REGION, LocalDate.of(2014, 4, 25));
        return dossier.toBuilder()
                .deliberations(Stream.concat(dossier.deliberations().stream(), Stream.of(own, region))
                        .toList())
                .contract(dossier.contract().toBuilder()
                        .amendments(List.of(amendments))
                        .build())
                .build();
    }

    /** Returns a deliberation on the amendment with the votes of the one on the contract. */
    private static Deliberation like(
            Dossier dossier, DeliberationId model, DeliberationId id, ActorId assembly, LocalDate day) {
        Deliberation vote = dossier.findDeliberation(model).orElseThrow();
        return Deliberation.builder(id, assembly, "Avenant n° 1 au contrat local")
                .date(day)
                .members(vote.members())
                .present(vote.present())
                .sitting(vote.sitting())
                .voters(vote.voters())
                .inFavour(vote.inFavour())
                .against(vote.against())
                .abstentions(vote.abstentions())
                .ballot(vote.ballot())
                .transmitted(day.plusDays(4))
                .published(day.plusDays(6))
                .publicationMode(PublicationMode.PAPER)
                .authorises(List.of(Authorised.amendment(FIRST.value())))
                .build();
    }
}
