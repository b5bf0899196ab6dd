package org.cldess.sample.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cldess.accessibility.OnlineService;
import org.cldess.accessibility.OnlineServiceId;
import org.cldess.accessibility.ServiceKind;
import org.cldess.action.ActionId;
import org.cldess.actor.ActorId;
import org.cldess.actor.Representative;
import org.cldess.agreement.Agreement;
import org.cldess.agreement.AgreementId;
import org.cldess.agreement.AgreementRenewal;
import org.cldess.agreement.Deliverable;
import org.cldess.agreement.RenewalKind;
import org.cldess.agreement.RenewalTerms;
import org.cldess.agreement.Termination;
import org.cldess.aid.AidRegime;
import org.cldess.aid.ReceivedAid;
import org.cldess.aid.Undertaking;
import org.cldess.aid.UndertakingId;
import org.cldess.contract.text.Envelope;
import org.cldess.deliberation.Authorised;
import org.cldess.deliberation.Deliberation;
import org.cldess.deliberation.DeliberationId;
import org.cldess.deliberation.PublicationFormat;
import org.cldess.deliberation.PublicationMode;
import org.cldess.disclosure.Audience;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.narrative.Narrative;
import org.cldess.narrative.NarrativeId;
import org.cldess.narrative.Quote;
import org.cldess.planning.PlanningDocument;
import org.cldess.planning.PlanningDocumentId;
import org.cldess.planning.PlanningKind;
import org.cldess.planning.PlanningProposal;
import org.cldess.planning.PlanningProposalId;
import org.cldess.planning.PlanningStage;
import org.cldess.planning.PlanningStep;
import org.cldess.planning.ProposalState;
import org.cldess.planning.TextState;
import org.cldess.signing.SignatureLevel;
import org.cldess.signing.SignatureMethod;

/** The agreements, the planning documents, the services and the texts about the contract. */
final class LifeTexts {
    private static final AgreementId SHED = AgreementId.of("hangar");

    /** The days on which the document was a draft, adopted, approved and enforceable. */
    private static final List<LocalDate> ANSWERED = List.of(
            LocalDate.of(2016, 6, 1), LocalDate.of(2017, 1, 10), LocalDate.of(2019, 1, 10), LocalDate.of(2020, 1, 10));

    private LifeTexts() {}

    static List<Agreement> agreements() {
        return List.of(LifeFields.FILED.with(shed(), LocalDate.of(2023, 2, 1)), ended());
    }

    /** Returns an agreement that was renewed twice. */
    private static Agreement shed() {
        LocalDate signed = LocalDate.of(2016, 1, 18);
        return Agreement.builder(SHED, "Partager un hangar")
                .partners(List.of(LifeBodies.UPPER, LifeBodies.GARDENS, LifeBodies.SAWMILL))
                .object("Un hangar pour trois.")
                .preamble("Trois voisins se prêtent un toit.")
                .start(LocalDate.of(2016, 2, 1))
                .end(LocalDate.of(2018, 1, 31))
                .articles(List.of(
                        new Agreement.Clause("Usage", "Chacun range."),
                        new Agreement.Clause("Clefs", "Il y en a trois.")))
                .obligations(List.of(
                        new Agreement.Obligation(LifeBodies.GARDENS, "Tenir le registre."),
                        new Agreement.Obligation(LifeBodies.SAWMILL, "Réparer le toit.")))
                .deliverables(List.of(
                        Deliverable.builder("État des lieux")
                                .owedBy(LifeBodies.SAWMILL)
                                .due(LocalDate.of(2016, 6, 1))
                                .delivered(LocalDate.of(2016, 5, 20))
                                .reference("Annexe 1")
                                .build(),
                        Deliverable.builder("Bilan").owedBy(LifeBodies.GARDENS).build()))
                .envelopes(List.of(
                        new Envelope(LifeBodies.UPPER, 2016, Amount.euros("1200.00")),
                        new Envelope(LifeBodies.UPPER, 2017, Amount.euros("900.00"))))
                .renewal(new RenewalTerms(RenewalKind.EXPRESS, Known.of(24), Known.of(3), Known.of(2)))
                .renewals(List.of(
                        new AgreementRenewal(LocalDate.of(2017, 11, 20), LocalDate.of(2020, 1, 31)),
                        new AgreementRenewal(LocalDate.of(2019, 11, 18), LocalDate.of(2022, 1, 31))))
                .terminationNotice(2)
                .termination(Known.none())
                .signatures(List.of(
                        signature(LifeBodies.UPPER, signed, Known.of(DeliberationId.of("d-hangar"))),
                        signature(LifeBodies.GARDENS, signed, Known.none()),
                        signature(LifeBodies.SAWMILL, signed, Known.none())))
                .reviews(List.of(
                        new Agreement.Review(LocalDate.of(2017, 2, 1), "Le toit tient."),
                        new Agreement.Review(LocalDate.of(2019, 2, 1), "Le registre est à jour.")))
                .build();
    }

    private static Agreement ended() {
        return Agreement.builder(AgreementId.of("navette"), "Une navette le mardi")
                .partners(List.of(LifeBodies.CANTEEN, LifeBodies.HOUSING))
                .start(LocalDate.of(2019, 9, 2))
                .end(Known.none())
                .renewal(new RenewalTerms(RenewalKind.TACIT, Known.of(12), Known.of(2), Known.none()))
                .renewals(List.of())
                .terminationNotice(2)
                .termination(new Termination(
                        LocalDate.of(2021, 3, 1),
                        Known.of(LocalDate.of(2021, 5, 1)),
                        Known.of(LifeBodies.HOUSING),
                        Known.of("Le fourgon est vendu.")))
                .signatures(List.of(
                        signature(LifeBodies.CANTEEN, LocalDate.of(2019, 8, 28), Known.none()),
                        signature(LifeBodies.HOUSING, LocalDate.of(2019, 8, 29), Known.none())))
                .build();
    }

    private static Agreement.PartnerSignature signature(ActorId actor, LocalDate day, Known<DeliberationId> vote) {
        return new Agreement.PartnerSignature(
                actor,
                Known.of(day),
                Known.of(new Representative("Remi", "Vauzelle", Known.of("président"))),
                vote,
                Known.of(SignatureMethod.ELECTRONIC),
                Known.of(SignatureLevel.ADVANCED));
    }

    static Deliberation deliberation() {
        return LifeContract.vote("d-hangar", LifeBodies.UPPER, LocalDate.of(2015, 12, 15), "Partager un hangar")
                .authorises(List.of(Authorised.of("agreement", SHED.value())))
                .publicationMode(PublicationMode.ELECTRONIC)
                .publicationFormat(PublicationFormat.PDF)
                .build();
    }

    static List<PlanningDocument> planningDocuments() {
        List<PlanningStep> steps = new ArrayList<>();
        LocalDate day = LocalDate.of(2015, 3, 2);
        for (PlanningStage stage : PlanningStage.values()) {
            if (stage == PlanningStage.ONLINE_PARTICIPATION) {
                continue;
            }
            boolean isReached = stage.ordinal() < PlanningStage.REVIEW.ordinal();
            steps.add(new PlanningStep(
                    stage,
                    Known.of(day),
                    isReached ? Known.of(day.plusDays(3)) : Known.none(),
                    stage == PlanningStage.INQUIRY ? Known.of(day.plusDays(40)) : Known.none()));
            day = day.plusMonths(6);
        }
        List<PlanningProposal> proposals = new ArrayList<>();
        for (ProposalState state : ProposalState.values()) {
            proposals.add(PlanningProposal.builder(
                            PlanningProposalId.of("piece-" + state.ordinal()), "Orientations", "Garder des ateliers.")
                    .passage("p. " + (10 + state.ordinal()))
                    .draftText("Garder des commerces.")
                    .reason("Les ateliers partent.")
                    .sent(LocalDate.of(2016, 2, 1))
                    .answer(new PlanningProposal.Answer(
                            Known.of(ANSWERED.get(state.ordinal())),
                            state,
                            Known.of(new PlanningProposal.Quotation(
                                    "Document d’orientation",
                                    Known.of("Orientation 3"),
                                    Known.of("14"),
                                    "Des locaux d’activité sont gardés.",
                                    Known.of(TextState.values()[state.ordinal()]))),
                            Known.of("Vu.")))
                    .build());
        }
        List<PlanningDocument> all = new ArrayList<>();
        all.add(PlanningDocument.builder(PlanningDocumentId.of("scot"), PlanningKind.SCOT, "SCOT de la Vive")
                .author(LifeBodies.DEPARTMENT)
                .reference("Délibération de 2015")
                .action(ActionId.of("a-8"))
                .stages(steps)
                .proposals(proposals)
                .build());
        for (PlanningKind kind : List.of(PlanningKind.PLU, PlanningKind.PLH, PlanningKind.SRDEII, PlanningKind.OTHER)) {
            all.add(PlanningDocument.builder(
                            PlanningDocumentId.of("document-" + kind.ordinal()), kind, "Document n° " + kind.ordinal())
                    .author(LifeBodies.REGION)
                    .stages(List.of(
                            PlanningStep.reached(PlanningStage.INITIATION, LocalDate.of(2021, 1, 4)),
                            PlanningStep.planned(PlanningStage.ONLINE_PARTICIPATION, LocalDate.of(2023, 2, 6))))
                    .build());
        }
        return all;
    }

    static List<OnlineService> services() {
        List<OnlineService> all = new ArrayList<>();
        for (ServiceKind kind : ServiceKind.values()) {
            all.add(OnlineService.builder(
                            OnlineServiceId.of("service-" + kind.ordinal()), kind, "Service n° " + kind.ordinal())
                    .publisher(LifeBodies.MERGED)
                    .published(LocalDate.of(2020, 1, 6))
                    .statement(LocalDate.of(2020, 1, 6))
                    .multiYearPlan(
                            new OnlineService.AccessibilityPlan(LocalDate.of(2020, 1, 1), LocalDate.of(2022, 12, 31)))
                    .build());
        }
        return all;
    }

    static List<Narrative> narratives() {
        List<Narrative> all = new ArrayList<>();
        for (Audience audience : Audience.values()) {
            LocalDate written = LocalDate.of(2018 + audience.ordinal(), 2, 12);
            all.add(Narrative.builder(
                            NarrativeId.of("recit-" + audience.ordinal()),
                            "Lettre n° " + (1 + audience.ordinal()),
                            "La vallée a changé.\n\nOn s’y arrête plus souvent.",
                            written)
                    .year(2017 + audience.ordinal())
                    .standfirst("Une année de plus.")
                    .author(LifePersons.FACILITATOR)
                    .approved(written.plusDays(7))
                    .visibility(audience)
                    .quotes(List.of(
                            new Quote("On est mieux.", LifePersons.FACILITATOR, Known.of(written)),
                            new Quote("Pas encore.", LifePersons.ELECTED, Known.none())))
                    .build());
        }
        return all;
    }

    static List<Undertaking> undertakings() {
        List<ReceivedAid> received = new ArrayList<>();
        for (AidRegime regime : AidRegime.values()) {
            received.add(new ReceivedAid(
                    "Une agence",
                    Known.of(LocalDate.of(2018 + regime.ordinal(), 5, 2)),
                    Amount.euros("1000.00"),
                    Known.of(regime)));
        }
        return List.of(Undertaking.builder(UndertakingId.of("entreprise-lessive"), LifeBodies.LAUNDRY)
                .economicActivity(true)
                .fiscalYearEnd(LocalDate.of(2021, 12, 31))
                .linked(List.of(LifeBodies.CARPENTERS))
                .received(received)
                .build());
    }
}
