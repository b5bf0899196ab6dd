package org.cldess.rulebook;

import java.time.LocalDate;
import java.util.List;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.DatedLegalForm;
import org.cldess.actor.kind.ActorKind;
import org.cldess.deliberation.Authorised;
import org.cldess.deliberation.Deliberation;
import org.cldess.deliberation.DeliberationId;
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
import org.cldess.money.Amount;
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
                .request(new GrantRequest(LocalDate.of(2013, 3, 4), Amount.euros("30000")))
                .decision(GrantDecision.builder()
                        .date(DECIDED)
                        .awarded(Amount.euros("26000"))
                        .deliberation(VOTE)
                        .delegation(Known.none())
                        .budgetList(false)
                        .conditional(false)
                        .build())
                .alsoFromFunder(Known.none())
                .committed(Amount.euros("26000"))
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
                .recoveries(List.of())
                .republicanCommitment(Known.none())
                .passedOn(List.of())
                .aid(Known.none())
                .investment(Known.none())
                .build();
    }

    /** Returns the sample with these grants, the vote and the association. */
    static Dossier dossier(Grant... grants) {
        Dossier dossier = SampleDossiers.grasse()
                .with(Deliberation.builder(VOTE, SampleActors.CAPAP, "Attribuer une subvention")
                        .date(DECIDED)
                        .authorises(List.<Authorised>of())
                        .build())
                .with(Actor.builder(WORKSHOP, ActorKind.ORGANISATION, "Chantier")
                        .publicBody(Known.none())
                        .legalForms(List.of(new DatedLegalForm(LegalForm.parse("9220"), Known.none())))
                        .build());
        return dossier.toBuilder().grants(List.of(grants)).build();
    }

    private FineGrant() {}
}
