package org.cldess.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cldess.accreditation.ApprovalKind;
import org.cldess.action.Action;
import org.cldess.action.ActionBuilder;
import org.cldess.action.ActionId;
import org.cldess.action.ActionLink;
import org.cldess.action.ActionStatus;
import org.cldess.action.FollowUp;
import org.cldess.action.LinkKind;
import org.cldess.action.Milestone;
import org.cldess.action.MilestoneId;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.DatedLegalForm;
import org.cldess.actor.Establishment;
import org.cldess.actor.EstablishmentId;
import org.cldess.actor.Population;
import org.cldess.actor.kind.ActorKind;
import org.cldess.actor.kind.EssFamily;
import org.cldess.actor.kind.InclusiveKind;
import org.cldess.actor.kind.PublicBodyKind;
import org.cldess.call.CallForProjects;
import org.cldess.call.jury.JuryDecision;
import org.cldess.call.jury.JuryDecisionKind;
import org.cldess.charter.Proposal;
import org.cldess.contract.ContractDecision;
import org.cldess.contract.ContractDecisionId;
import org.cldess.contract.DecisionKind;
import org.cldess.contract.party.PartyId;
import org.cldess.contract.party.Signature;
import org.cldess.contract.party.SignatureId;
import org.cldess.decision.Position;
import org.cldess.decision.Vote;
import org.cldess.deliberation.Authorised;
import org.cldess.deliberation.Deliberation;
import org.cldess.deliberation.DeliberationId;
import org.cldess.deliberation.PublicationFormat;
import org.cldess.deliberation.PublicationMode;
import org.cldess.deliberation.References;
import org.cldess.dossier.Dossier;
import org.cldess.financing.ExpenseId;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.ResourceId;
import org.cldess.financing.VatBasis;
import org.cldess.identity.CommuneCode;
import org.cldess.identity.LegalForm;
import org.cldess.identity.NafCode;
import org.cldess.identity.PostalCode;
import org.cldess.indicator.Indicator;
import org.cldess.indicator.IndicatorId;
import org.cldess.indicator.IndicatorKind;
import org.cldess.indicator.formula.Formula;
import org.cldess.known.Known;
import org.cldess.ledger.Movement;
import org.cldess.privacy.DataBreach;
import org.cldess.privacy.LegalBasis;
import org.cldess.privacy.PersonRequest;
import org.cldess.privacy.RequestKind;
import org.cldess.sample.Moves;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleAmendments;
import org.cldess.sample.SampleCalls;
import org.cldess.sample.SampleCharter;
import org.cldess.sample.SampleContract;
import org.cldess.sample.SampleDossiers;
import org.cldess.sample.SampleProposals;
import org.cldess.sample.WrittenDossier;

/** Samples in which each removed fact leaves a rule without an answer, however rare that is elsewhere. */
public final class DecidingFacts {
    /** The day for the evaluation of {@link #today}. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private static final int YEARS = 10;
    private static final LocalDate SIGNED = SampleAmendments.SIGNED.plusYears(YEARS);
    private static final Dossier SAMPLE = SampleAmendments.grasse(SampleAmendments.signed()).toBuilder()
            .charter(SampleProposals.adopted().charter())
            .build();

    private DecidingFacts() {}

    /**
     * Returns the sample with a contact file that is exempt from declaration, and with a company that states that it
     * belongs to the social economy.
     */
    public static WrittenDossier then() {
        return DecidingGrants.then(DecidingPurchases.then(WrittenDossier.sample()))
                .with("/contactFile/declaration", Known.none())
                .with("/calls", List.of(SampleCalls.call()))
                .with("/calls/0/scores", List.of())
                .with(actor(SampleActors.PERFUMER) + "/legalForms", DecidingCompanies.FORM)
                .with(actor(SampleActors.PERFUMER) + "/essFamily", EssFamily.COOPERATIVE)
                .with(actor(SampleActors.PERFUMER) + "/credentials", DecidingCompanies.noCooperative());
    }

    /** Returns the sample with all its amendments, ten years later and under other laws. */
    public static WrittenDossier today() {
        Map<?, ?> sample = (Map<?, ?>) WrittenDossier.of(SAMPLE).at("").orElseThrow();
        WrittenDossier all = add(
                DecidingGrants.today(DecidingDocuments.today(DecidingPurchases.today(companies(
                        persons(actions(charter(contract(deliberations(WrittenDossier.of(later(sample))))))))))),
                "/actors",
                ofUnknownCodes());
        return add(all, "/movements", DecidingPurchases.paid());
    }

    /** Returns a body whose codes have the right form and are in no list. */
    private static Actor ofUnknownCodes() {
        Establishment branch = new Establishment(
                EstablishmentId.of("zzzzz-codes-1"),
                "Antenne",
                Known.none(),
                Known.of(CommuneCode.parse("96001")),
                Known.none(),
                Known.none());
        return Actor.builder(ActorId.of("zzzzz-codes"), ActorKind.ORGANISATION, "Codes du Loup")
                .legalForms(List.of(new DatedLegalForm(LegalForm.parse("9999"), Known.none())))
                .naf(NafCode.parse("72.47Z"))
                .commune(CommuneCode.parse("00000"))
                .postalCode(PostalCode.parse("99999"))
                .establishments(List.of(branch))
                .build();
    }

    private static Map<String, Object> later(Map<?, ?> map) {
        Map<String, Object> moved = new LinkedHashMap<>();
        map.forEach((name, held) -> moved.put(String.valueOf(name), held == null ? Known.none() : later(held)));
        return moved;
    }

    private static Object later(Object held) {
        if (held instanceof LocalDate day) {
            return day.plusYears(YEARS);
        }
        if (held instanceof List<?> list) {
            List<Object> moved = new ArrayList<>();
            list.forEach(item -> moved.add(later(item)));
            return moved;
        }
        return held instanceof Map<?, ?> map ? later(map) : held;
    }

    private static String actor(ActorId id) {
        return "/actors/" + SAMPLE.actors().stream().map(Actor::id).toList().indexOf(id);
    }

    private static WrittenDossier add(WrittenDossier written, String list, Object item) {
        return written.with(list + "/" + written.size(list), item);
    }

    /** Leaves out all citations, makes one vote a tie, and publishes one act correctly. */
    private static WrittenDossier deliberations(WrittenDossier written) {
        WrittenDossier uncited = written;
        for (String text : List.of("/contract", "/deliberations/0", "/deliberations/1", "/deliberations/2")) {
            for (String cited : List.of("/citedCompetence", "/citedStrategy", "/citedSrdeii")) {
                uncited = uncited.with(text + cited, Known.none());
            }
        }
        Deliberation aid = Deliberation.builder(DeliberationId.of("z-aid"), SampleActors.CAPAP, "Aides aux entreprises")
                .date(LocalDate.of(2017, 1, 10))
                .enterpriseAid(true)
                .references(new References(Known.none(), Known.none(), Known.none()))
                .build();
        Known<List<Authorised>> all =
                Known.of(List.of(Authorised.CONTRACT, Authorised.amendment(SampleAmendments.FIRST.value())));
        return add(uncited, "/deliberations", aid)
                .with("/deliberations/0/authorises", all)
                .with("/deliberations/1/authorises", all)
                .with("/deliberations/1/inFavour", 0)
                .with(
                        "/deliberations/0/against",
                        uncited.at("/deliberations/0/inFavour").orElseThrow())
                .with("/deliberations/0/enterpriseAid", true)
                .with("/deliberations/2/publicationMode", PublicationMode.ELECTRONIC)
                .with("/deliberations/2/publicationFormat", PublicationFormat.PDF_A)
                .with("/deliberations/2/publishedInFull", true);
    }

    /**
     * Makes a commune a party. All parties sign everything, one of them once without any act. No objective is added.
     */
    private static WrittenDossier contract(WrittenDossier written) {
        String commune = actor(SampleActors.PAYS_DE_GRASSE);
        String signatures = "/contract/signatures";
        String amended = "/contract/amendments/0/signatures";
        Known<DeliberationId> own = Known.of(SampleAmendments.OF_PAYS_DE_GRASSE);
        WrittenDossier signed = add(written, signatures, signature("s-commune", SampleContract.PAYS_DE_GRASSE, own));
        signed = add(signed, signatures, signature("s-alone", SampleContract.CAPAP, Known.none()));
        signed = add(signed, amended, signature("s-a-capap", SampleContract.CAPAP, Known.of(SampleContract.OF_CAPAP)));
        signed = add(signed, amended, signature("s-a-alone", SampleContract.CAPAP, Known.none()));
        return add(signed, "/contract/decisions", renewal())
                .with("/contract/amendments/0/objectives/2", null)
                .with(commune + "/publicBody", PublicBodyKind.COMMUNE)
                .with(commune + "/epciKind", Known.none())
                .with(commune + "/populations", List.of(new Population(DecidingCompanies.LONG_AGO, 3_000)))
                .with(commune + "/paperChosen", DecidingCompanies.LONG_AGO);
    }

    private static Signature signature(String id, PartyId party, Known<DeliberationId> act) {
        return new Signature(
                SignatureId.of(id),
                party,
                Known.of(SIGNED),
                Known.none(),
                act,
                Known.none(),
                Known.notRecorded(),
                Known.notRecorded());
    }

    private static ContractDecision renewal() {
        return ContractDecision.of(ContractDecisionId.of("renouvellement"), DecisionKind.RENEWED, SIGNED)
                .by(SampleContract.CAPAP);
    }

    /** Adds a second signature of one actor, an objection to the first version, and a rejection without a reason. */
    private static WrittenDossier charter(WrittenDossier written) {
        int removal = SAMPLE.charter().value().orElseThrow().proposals().stream()
                .map(Proposal::id)
                .toList()
                .indexOf(SampleProposals.REMOVAL);
        WrittenDossier twice = add(
                written, "/charter/signatures", SampleCharter.signature("signature-bis", SampleActors.APEAS, SIGNED));
        return add(
                        twice,
                        "/charter/versions/0/decision/votes",
                        Vote.of(SampleActors.CAMILLE, Position.OBJECTS, "Trop long."))
                .with("/charter/proposals/%s/decision/votes/1/reason".formatted(removal), Known.none());
    }

    /** Returns the movements of the sample, but of the expenses only a payment of one euro, and one in kind. */
    private static List<Movement> movements() {
        return Stream.of(
                        SampleDossiers.grasse().movements().stream()
                                .filter(movement -> movement.resource().isPresent())
                                .toList(),
                        Moves.of(ExpenseId.of("bdis-2013-64"), SIGNED + " PAID 1.00"),
                        Moves.of(ResourceId.of("bdis-87-150000"), SIGNED + " REQUESTED 1.00"))
                .flatMap(List::stream)
                .toList();
    }

    /**
     * Makes one action blocked, with two lines that differ only in the funder, and gives another one a plan without
     * lines. Adds actions that wait for another and for a milestone of it, and a sub-action.
     */
    private static WrittenDossier actions(WrittenDossier written) {
        String lines = "/actions/1/plan/resources/";
        int size = written.size("/actions");
        return add(
                        add(
                                written,
                                "/indicators",
                                Indicator.builder(
                                                IndicatorId.of("double"),
                                                "Deux fois les établissements",
                                                IndicatorKind.OUTCOME,
                                                "établissements")
                                        .formula(Formula.parse("[etablissements] * 2"))
                                        .build()),
                        "/actions/1/history",
                        new FollowUp(SIGNED, ActionStatus.BLOCKED, Known.of(10), Known.none(), Known.none()))
                .with("/actions/" + size, awaited())
                .with("/actions/" + (size + 1), waiting("waiting").build())
                .with(
                        "/actions/" + (size + 2),
                        waiting("waiting-for-a-step")
                                .links(List.of(ActionLink.of(LinkKind.FOLLOWS, ActionId.of("awaited"))
                                        .once(MilestoneId.of("step"))))
                                .build())
                .with(
                        "/actions/" + (size + 3),
                        Action.builder(ActionId.of("sub-action"), "9.1.1", "Former")
                                .parent(ActionId.of("awaited"))
                                .start(SIGNED)
                                .end(SIGNED)
                                .build())
                .with(lines + "1/label", written.at(lines + "0/label").orElseThrow())
                .with(lines + "0/funder", SampleActors.REGION)
                .with("/movements", movements())
                .with("/actions/1/plan/expenses/1/completeUntil", SIGNED)
                .with("/actions/1/plan/expenses/0/explanation", "Moins d’heures que prévu")
                .with(lines + "1/funder", SampleActors.CAPAP)
                .with(
                        "/actions/0/plan",
                        FinancingPlan.builder()
                                .vat(VatBasis.INCLUDING)
                                .expenses(List.of())
                                .resources(List.of())
                                .build());
    }

    private static Action awaited() {
        return Action.builder(ActionId.of("awaited"), "9.1", "Préparer")
                .start(SIGNED)
                .end(TODAY)
                .history(List.of(FollowUp.inProgress(SIGNED, 10)))
                .milestones(
                        List.of(new Milestone(MilestoneId.of("step"), "Première étape", Known.of(TODAY), Known.none())))
                .build();
    }

    private static ActionBuilder waiting(String id) {
        return Action.builder(ActionId.of(id), id, "Poursuivre")
                .start(TODAY)
                .end(TODAY)
                .links(List.of(ActionLink.of(LinkKind.DEPENDS_ON, ActionId.of("awaited"))));
    }

    /**
     * Adds requests of contacts, one of them answered late, a breach of the contact file, and a public body that claims
     * an interest.
     */
    private static WrittenDossier persons(WrittenDossier written) {
        return asked(
                        asked(
                                written.with("/calls", List.of(movedUp()))
                                        .with(
                                                "/calls/0/applicants/2/contacts/0/collected",
                                                written.at(actor(SampleActors.PAYS_DE_GRASSE) + "/contacts/0/collected")
                                                        .orElseThrow()),
                                "/calls/0/applicants/2/contacts/0"),
                        actor(SampleActors.PAYS_DE_GRASSE) + "/contacts/0")
                .with(
                        "/contactFile/breaches",
                        List.of(new DataBreach(SIGNED, "Un fichier perdu.", Known.of(true), Known.none())));
    }

    /** Returns the call with a project that moved up from the waiting list. */
    private static CallForProjects movedUp() {
        CallForProjects call = SampleCalls.call();
        List<JuryDecision> decisions = new ArrayList<>(call.decisions());
        decisions.set(
                2,
                decisions.get(2).toBuilder().kind(JuryDecisionKind.WAITING_LIST).build());
        decisions.add(decisions.get(0).toBuilder()
                .application(SampleCalls.SEWING)
                .date(SampleCalls.JURY.plusMonths(3))
                .build());
        return call.toBuilder()
                .rules(SampleCalls.rules().toBuilder()
                        .waitingListEnds(SampleCalls.JURY.plusMonths(6))
                        .build())
                .decisions(decisions)
                .build();
    }

    private static WrittenDossier asked(WrittenDossier written, String contact) {
        return written.with(contact + "/basis", LegalBasis.LEGITIMATE_INTERESTS)
                .with(contact + "/informed", SIGNED)
                .with(contact + "/keepUntil", TODAY.minusDays(1))
                .with(
                        contact + "/requests",
                        List.of(new PersonRequest(RequestKind.ACCESS, SIGNED, Known.of(false), Known.none())));
    }

    private static Actor company(String id, String name) {
        return Actor.builder(ActorId.of(id), ActorKind.ORGANISATION, name)
                .publicBody(Known.none())
                .build();
    }

    private static WrittenDossier companies(WrittenDossier written) {
        WrittenDossier all = add(written, "/actors", company("z-registered", "Fleurs du Loup"));
        String registered = "/actors/" + written.size("/actors");
        all = add(all, "/actors", company("zz-listed", "Coopérative du Loup"));
        String listed = "/actors/" + (written.size("/actors") + 1);
        all = add(all, "/actors", company("zzz-declared", "Ateliers du Loup"));
        String declared = "/actors/" + (written.size("/actors") + 2);
        String statutory = actor(SampleActors.PERFUMER);
        String esus = actor(SampleActors.APEAS);
        String former = actor(SampleActors.WORKSHOP);
        for (String company : List.of(registered, statutory, esus, former)) {
            all = all.with(company + "/legalForms", DecidingCompanies.FORM)
                    .with(company + "/essFamily", EssFamily.ESS_COMPANY)
                    .with(company + "/created", DecidingCompanies.LONG_AGO)
                    .with(company + "/siae", Known.none());
        }
        for (String cooperative : List.of(listed, declared)) {
            all = all.with(cooperative + "/legalForms", DecidingCompanies.FORM)
                    .with(cooperative + "/essFamily", EssFamily.COOPERATIVE)
                    .with(cooperative + "/siae", Known.none());
        }
        return all.with(registered + "/credentials", DecidingCompanies.registered())
                .with(listed + "/credentials", DecidingCompanies.listedCooperative())
                .with(declared + "/credentials", DecidingCompanies.noCooperative())
                .with(statutory + "/credentials", DecidingCompanies.statutory())
                .with(statutory + "/inclusive", InclusiveKind.GEIQ)
                .with(esus + "/credentials", DecidingCompanies.approved(ApprovalKind.ESUS, 2015, 2022))
                .with(
                        former + "/credentials",
                        DecidingCompanies.approved(ApprovalKind.ENTREPRISE_SOLIDAIRE, 2010, 2013, 2022));
    }
}
