package org.cldess.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.ActorKind;
import org.cldess.actor.kind.PublicBodyKind;
import org.cldess.aid.AidRegime;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.planning.PlanningDocument;
import org.cldess.planning.PlanningDocumentId;
import org.cldess.planning.PlanningKind;
import org.cldess.planning.PlanningStage;
import org.cldess.planning.PlanningStep;
import org.cldess.purchase.Lot;
import org.cldess.purchase.LotId;
import org.cldess.purchase.Purchase;
import org.cldess.purchase.PurchaseId;
import org.cldess.purchase.PurchaseNature;
import org.cldess.purchase.PurchaseProcedure;
import org.cldess.rule.Finding;
import org.cldess.rule.Parameter;
import org.cldess.rule.RuleRecord;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleDossiers;
import org.cldess.sample.WrittenDossier;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;

/**
 * Tests that a rule reads each parameter of its record, and that it judges subjects of the kind that its record names.
 */
class ParametersReadTest {
    private static final int DRAWN = 40;

    /** The random dossiers about which a rule reads a parameter that it reads nowhere else. */
    private static final List<Long> TELLING = List.of(12L, 16L, 20L);

    private static final List<LocalDate> DAYS =
            List.of(SampleDossiers.DAY, LocalDate.of(2019, 6, 30), DecidingFacts.TODAY);
    private static final LocalDate LATER = LocalDate.of(2030, 1, 1);

    /** The scopes of the records, with the places in a dossier at which their subjects are. */
    private static final Map<String, Set<String>> SCOPES = Map.ofEntries(
            Map.entry("accounts", Set.of("/actors/*/credentials/accounts")),
            Map.entry("action", Set.of("/actions")),
            Map.entry("actor", Set.of("/actors/*")),
            Map.entry("agreement", Set.of("/agreements")),
            Map.entry("approval", Set.of("/actors/*/credentials/approvals")),
            Map.entry("buyer", Set.of("/buyers")),
            Map.entry("call", Set.of("/calls")),
            Map.entry("charter", Set.of("/charter")),
            Map.entry("contact", Set.of("/actors/*/contacts", "/calls/*/applicants/*/contacts")),
            Map.entry("contact-file", Set.of("/contactFile")),
            Map.entry("contract", Set.of("/contract")),
            Map.entry("deliberation", Set.of("/deliberations")),
            Map.entry("dossier", Set.of("")),
            Map.entry("grant", Set.of("/grants", "/actions/*/plan", "/movements")),
            Map.entry("indicator", Set.of("/indicators")),
            Map.entry("movement", Set.of("/grants", "/actions/*/plan", "/purchases/*/lots")),
            Map.entry("party", Set.of("/contract")),
            Map.entry("planning document", Set.of("/planningDocuments")),
            Map.entry("publication", Set.of("/onlineServices")),
            Map.entry("purchase", Set.of("/purchases")),
            Map.entry("signature", Set.of("/contract", "/charter", "/agreements", "/grants/*/agreement")),
            Map.entry("status-use", Set.of("/actors/*/credentials/uses")));

    private static final List<Finding> FINDINGS = findings();

    private static List<Finding> findings() {
        Rulebook rules = Rulebook.france();
        Stream<Finding> ofMany = Stream.of(
                        (Cases.areLong() ? LongStream.range(0, DRAWN).boxed() : TELLING.stream())
                                .map(GeneratedDossiers::mixed),
                        Stream.of(GeneratedDossiers.full(0)),
                        Stream.of(
                                DecidingFacts.then().dossier(),
                                DecidingFacts.today().dossier()))
                .flatMap(each -> each)
                .flatMap(dossier -> DAYS.stream().flatMap(day -> rules.check(dossier, day).list().stream()));
        Stream<Finding> ofFew = Stream.of(aided(), purchasing(), planning(), signedInTransition())
                .flatMap(dossier -> rules.check(dossier, LATER).list().stream());
        return Stream.concat(ofMany, ofFew).toList();
    }

    /** Returns aid to road freight under two regulations, aid of a day with a full register, and aid of a Région. */
    private static Dossier aided() {
        return DecidingGrants.with(
                        WrittenDossier.of(SampleDossiers.grasse()),
                        List.of(
                                DecidingGrants.aid("r-2013", AidRegime.ROAD_FREIGHT, LocalDate.of(2013, 6, 12)),
                                DecidingGrants.aid("r-2015", AidRegime.ROAD_FREIGHT, LocalDate.of(2015, 6, 12)),
                                DecidingGrants.aid("r-2029", AidRegime.GENERAL, LocalDate.of(2029, 6, 12)),
                                DecidingGrants.aid("r-region", AidRegime.GENERAL, LocalDate.of(2024, 6, 12))))
                .with("/grants/1/agreement/signed", LocalDate.of(2015, 6, 16))
                .with("/grants/3/funder", SampleActors.REGION)
                .dossier();
    }

    /** Returns purchases since the duty to have social conditions: works, social services, supplies of the State. */
    private static Dossier purchasing() {
        ActorId state = ActorId.of("zz-state");
        return SampleDossiers.grasse()
                .with(Actor.builder(state, ActorKind.ORGANISATION, "Préfecture")
                        .publicBody(PublicBodyKind.STATE)
                        .build())
                .toBuilder()
                .purchases(List.of(
                        purchase(PurchaseNature.WORKS, SampleActors.CAPAP),
                        purchase(PurchaseNature.SOCIAL_SERVICES, SampleActors.CAPAP),
                        purchase(PurchaseNature.SUPPLIES, state)))
                .build();
    }

    private static Purchase purchase(PurchaseNature nature, ActorId buyer) {
        return Purchase.builder(PurchaseId.of("zz-" + nature.ordinal()), buyer, "Achat")
                .nature(nature)
                .estimated(Amount.euros("50000"))
                .launched(LocalDate.of(2026, 9, 1))
                .procedure(PurchaseProcedure.WITHOUT_COMPETITION)
                .lots(List.of(Lot.builder(LotId.of("zz-" + nature.ordinal()), "Lot unique")
                        .build()))
                .build();
    }

    /** Returns schemes with a transmission, a missed review and an online participation. */
    private static Dossier planning() {
        return SampleDossiers.grasse()
                .with(PlanningDocument.builder(PlanningDocumentId.of("zz-scot"), PlanningKind.SCOT, "SCOT")
                        .stages(List.of(
                                PlanningStep.reached(PlanningStage.INITIATION, LocalDate.of(2010, 1, 4)),
                                PlanningStep.reached(PlanningStage.APPROVAL, LocalDate.of(2013, 1, 4)),
                                PlanningStep.reached(PlanningStage.TRANSMISSION, LocalDate.of(2013, 1, 7)),
                                PlanningStep.reached(PlanningStage.ENFORCEABILITY, LocalDate.of(2013, 3, 7)),
                                new PlanningStep(
                                        PlanningStage.REVIEW, Known.notRecorded(), Known.none(), Known.notRecorded())))
                        .build())
                .with(PlanningDocument.builder(PlanningDocumentId.of("zz-scot-2"), PlanningKind.SCOT, "SCOT")
                        .stages(List.of(
                                PlanningStep.reached(PlanningStage.INITIATION, LocalDate.of(2026, 6, 1)),
                                PlanningStep.reached(PlanningStage.ONLINE_PARTICIPATION, LocalDate.of(2027, 6, 1))))
                        .build());
    }

    /** Returns a contract signed while the Région could still end what was under way, citing no competence. */
    private static Dossier signedInTransition() {
        WrittenDossier signed = CompetenceRulesTest.signedOn(LocalDate.of(2015, 10, 1));
        for (String text : List.of("/contract/", "/deliberations/1/")) {
            for (String field : List.of("citedCompetence", "citedStrategy", "citedSrdeii")) {
                signed = signed.with(text + field, Known.none());
            }
        }
        return signed.dossier();
    }

    /** A parameter that no rule reads would be a figure of the law without an effect. */
    @Test
    void a_rule_reads_each_parameter_of_its_record() {
        Map<String, Set<String>> read = new TreeMap<>();
        FINDINGS.forEach(finding -> finding.parameters()
                .forEach(parameter -> read.computeIfAbsent(finding.code(), code -> new TreeSet<>())
                        .add(parameter.name())));
        List<String> unread = RuleRecord.shipped().stream()
                .flatMap(rule -> rule.parameters().stream()
                        .map(Parameter::name)
                        .distinct()
                        .filter(name ->
                                !read.getOrDefault(rule.code(), Set.of()).contains(name))
                        .map(name -> rule.code() + " " + name))
                .toList();

        assertThat(unread)
                .as("parameters that no finding used: read them in the rule, or remove them from rules.txt and say why"
                        + " in figures-without-record.txt")
                .isEmpty();
    }

    @Test
    void a_rule_judges_subjects_of_the_kind_that_its_record_names() {
        Set<String> judged = new TreeSet<>();
        FINDINGS.forEach(finding -> judged.add(finding.code()));

        assertThat(judged).hasSameSizeAs(RuleRecord.shipped());
        Set<String> elsewhere = new TreeSet<>();
        for (Finding finding : FINDINGS) {
            String scope = RuleRecord.shipped(finding.code()).scope();
            String place = Thinning.pattern(finding.path());
            if (SCOPES.getOrDefault(scope, Set.of()).stream().noneMatch(prefix -> isIn(prefix, place, scope))) {
                elsewhere.add("%s, whose scope is %s, at %s".formatted(finding.code(), scope, place));
            }
        }
        assertThat(elsewhere).isEmpty();
    }

    /** Returns whether a place is at or below another one. The places below an actor have scopes of their own. */
    private static boolean isIn(String prefix, String place, String scope) {
        return scope.equals("actor") ? place.equals(prefix) : (place + "/").startsWith(prefix + "/");
    }
}
