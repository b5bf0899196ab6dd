package org.cldess.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.DatedLegalForm;
import org.cldess.actor.kind.ActorKind;
import org.cldess.deliberation.Authorised;
import org.cldess.deliberation.Deliberation;
import org.cldess.deliberation.DeliberationId;
import org.cldess.deliberation.Sitting;
import org.cldess.dossier.Dossier;
import org.cldess.grant.BeneficiaryYear;
import org.cldess.grant.FinancialReport;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantAgreement;
import org.cldess.grant.GrantClause;
import org.cldess.grant.GrantDecision;
import org.cldess.grant.GrantForm;
import org.cldess.grant.GrantId;
import org.cldess.grant.GrantRequest;
import org.cldess.identity.LegalForm;
import org.cldess.known.Known;
import org.cldess.sample.Gift;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleDossiers;

/** A grant with which every rule complies or to which it does not apply, for tests to change a part of. */
final class FineGrant {
    static final String GRANT = "/grants/0";
    static final ActorId WORKSHOP = ActorId.of("zz-chantier");
    static final DeliberationId VOTE = DeliberationId.of("zz-vote");
    static final LocalDate DECIDED = LocalDate.of(2013, 6, 14);
    static final LocalDate LATE = LocalDate.of(2030, 1, 1);

    static final Grant FINE = fine("s-1");

    /** Returns a complete and correct grant of the agglomeration to an association. */
    static Grant fine(String id) {
        return Grant.builder(GrantId.of(id), "Accompagner vers l’emploi", SampleActors.CAPAP, WORKSHOP)
                .nature(GrantForm.CASH)
                .sharedBy(Known.none())
                .request(new GrantRequest(LocalDate.of(2013, 3, 4)))
                .decision(GrantDecision.builder()
                        .date(DECIDED)
                        .deliberation(VOTE)
                        .delegation(Known.none())
                        .budgetList(false)
                        .conditional(false)
                        .build())
                .alsoFromFunder(Known.none())
                .notified(LocalDate.of(2013, 6, 20))
                .agreement(GrantAgreement.builder()
                        .signed(LocalDate.of(2013, 7, 1))
                        .start(LocalDate.of(2013, 7, 1))
                        .end(LocalDate.of(2014, 12, 31))
                        .provisions(List.of(GrantClause.values()))
                        .dataPublished(LocalDate.of(2013, 7, 1))
                        .build())
                .paymentTerms(Known.none())
                .instalments(List.of())
                .earmarked(true)
                .accountingYear(BeneficiaryYear.builder()
                        .yearEnd(LocalDate.of(2013, 12, 31))
                        .otherPublicCash(Known.none())
                        .accountsDrawnUp(false)
                        .auditor(false)
                        .approved(LocalDate.of(2014, 5, 15))
                        .accountsPublished(Known.none())
                        .handedOver(Known.none())
                        .build())
                .report(new FinancialReport(LocalDate.of(2014, 3, 3)))
                .republicanCommitment(Known.none())
                .passedOn(List.of())
                .aid(Known.none())
                .investment(Known.none())
                .completeUntil(LATE)
                .build();
    }

    /** Returns a grant that was decided on a day or on the usual one, with an award and a commitment. */
    static Gift given(Grant grant, String awarded, String committed) {
        LocalDate day = grant.decidedOn().value().orElse(DECIDED);
        return Gift.of(
                grant,
                "2013-03-04 REQUESTED 30000; %s AWARDED %s; %s COMMITTED %s".formatted(day, awarded, day, committed));
    }

    /** Returns a grant of 26,000 € with more movements. */
    static Gift given(Grant grant, String moves) {
        return Gift.of(
                grant, "2013-03-04 REQUESTED 30000; 2013-06-14 AWARDED 26000; 2013-06-14 COMMITTED 26000; " + moves);
    }

    /** Returns the sample with these grants of 26,000 €, the vote and the association. */
    static Dossier dossier(Grant... grants) {
        return dossier(
                Stream.of(grants).map(grant -> given(grant, "26000", "26000")).toArray(Gift[]::new));
    }

    /** Returns the sample with these grants, the vote and the association. */
    static Dossier dossier(Gift... gifts) {
        return Gift.in(bare(), List.of(gifts));
    }

    /** Returns the sample with the vote and the association, and no grant. */
    static Dossier bare() {
        Dossier dossier = SampleDossiers.grasse()
                .with(Deliberation.builder(VOTE, SampleActors.CAPAP, "Attribuer une subvention")
                        .date(DECIDED)
                        .members(54)
                        .present(43)
                        .voters(47)
                        .inFavour(45)
                        .against(0)
                        .abstentions(2)
                        .sitting(Sitting.FIRST)
                        .authorises(List.<Authorised>of())
                        .build())
                .with(Actor.builder(WORKSHOP, ActorKind.ORGANISATION, "Chantier")
                        .publicBody(Known.none())
                        .legalForms(List.of(new DatedLegalForm(LegalForm.parse("9220"), Known.none())))
                        .build());
        return Gift.in(dossier, List.of());
    }

    private FineGrant() {}
}
