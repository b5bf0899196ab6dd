package org.cldess.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.DatedLegalForm;
import org.cldess.actor.kind.ActorKind;
import org.cldess.actor.kind.PublicBodyKind;
import org.cldess.aid.Undertaking;
import org.cldess.dossier.Dossier;
import org.cldess.grant.BeneficiaryYear;
import org.cldess.grant.FinancialReport;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantAgreement;
import org.cldess.grant.GrantDecision;
import org.cldess.grant.GrantForm;
import org.cldess.grant.GrantId;
import org.cldess.grant.GrantRequest;
import org.cldess.identity.LegalForm;
import org.cldess.known.Known;
import org.cldess.ledger.Movement;
import org.cldess.rule.Finding;
import org.cldess.rule.Outcome;
import org.cldess.sample.Gift;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleDossiers;
import org.cldess.sample.WrittenDossier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the scope of the rules on grants: those awarded by public bodies to others, in money. */
class GrantScopesTest {
    private static final WrittenDossier TODAY =
            WrittenDossier.of(DecidingFacts.today().dossier());
    private static final WrittenDossier THEN =
            WrittenDossier.of(DecidingFacts.then().dossier());

    /** The rules on what bodies of private law get. */
    private static final Set<String> BODIES =
            Set.of("GRT-02", "GRT-03", "GRT-04", "GRT-05", "GRT-06", "GRT-07", "GRT-08", "GRT-09", "GRT-10", "GRT-11");

    /** A dossier with an outcome of a rule on a grant. */
    private record Judged(WrittenDossier written, int grant, LocalDate day) {
        Grant thing() {
            return written.dossier().grants().get(grant);
        }

        String at(String fact) {
            return "/grants/" + grant + fact;
        }

        Outcome without(String code, String pointer, Object value) {
            Dossier changed = written.with(pointer, value).dossier();
            return Ruling.of(code, changed, day).outcome(at(""));
        }

        String actor(ActorId id) {
            Dossier dossier = written.dossier();
            return "/actors/"
                    + IntStream.range(0, dossier.actors().size())
                            .filter(i -> dossier.actors().get(i).id().equals(id))
                            .findFirst()
                            .orElseThrow();
        }
    }

    private static Judged judged(String code) {
        return find(code, TODAY, DecidingFacts.TODAY)
                .or(() -> find(code, THEN, SampleDossiers.DAY))
                .orElseThrow();
    }

    private static Optional<Judged> find(String code, WrittenDossier written, LocalDate day) {
        List<Finding> found = Ruling.of(code, written.dossier(), day).all();
        return found.stream()
                .filter(finding -> Set.of(Outcome.COMPLIES, Outcome.BREACHED).contains(finding.outcome()))
                .map(finding -> Integer.parseInt(finding.path().substring("/grants/".length())))
                .map(grant -> new Judged(written, grant, day))
                .findFirst();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GRT-01", "GRT-02", "GRT-03", "GRT-04", "GRT-05", "GRT-06", "GRT-07", "GRT-08", "GRT-09", "GRT-10"
            })
    void a_grant_that_was_refused_is_not_judged(String code) {
        Judged judged = judged(code);
        GrantId refused = judged.thing().id();
        List<Movement> others = judged.written().dossier().movements().stream()
                .filter(movement -> movement.grant().filter(refused::equals).isEmpty())
                .toList();
        Judged without = new Judged(judged.written().with("/movements", others), judged.grant(), judged.day());

        assertThat(without.without(code, without.at("/completeUntil"), judged.day()))
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GRT-01", "GRT-02", "GRT-03", "GRT-04", "GRT-05", "GRT-06", "GRT-07", "GRT-08", "GRT-09", "GRT-10",
                "GRT-11"
            })
    void what_a_private_body_gives_is_its_own_affair(String code) {
        Judged judged = judged(code);

        assertThat(judged.without(code, judged.actor(judged.thing().funder()) + "/publicBody", Known.none()))
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GRT-02", "GRT-03", "GRT-04", "GRT-05", "GRT-06", "GRT-07", "GRT-08", "GRT-09", "GRT-10", "GRT-11"
            })
    void what_a_public_body_gets_is_under_other_law(String code) {
        Judged judged = judged(code);

        assertThat(judged.without(
                        code, judged.actor(judged.thing().beneficiary()) + "/publicBody", PublicBodyKind.COMMUNE))
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    /** A public body has the first share, and the private body that had it all has the second. */
    @ParameterizedTest
    @ValueSource(strings = {"GRT-02", "GRT-04", "GRT-05", "GRT-06", "GRT-09"})
    void a_grant_of_which_a_private_body_has_a_part_is_judged(String code) {
        Judged judged = judged(code);
        ActorId publicBody = judged.written().dossier().actors().stream()
                .filter(actor -> actor.publicBody().value().isPresent())
                .map(Actor::id)
                .filter(id -> !id.equals(judged.thing().funder()))
                .findFirst()
                .orElseThrow();
        List<Grant.BeneficiaryShare> shares = List.of(
                new Grant.BeneficiaryShare(publicBody, BigDecimal.valueOf(40)),
                new Grant.BeneficiaryShare(judged.thing().beneficiary(), BigDecimal.valueOf(60)));

        assertThat(judged.without(code, judged.at("/sharedBy"), shares))
                .isEqualTo(Ruling.of(code, judged.written().dossier(), judged.day())
                        .outcome(judged.at("")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AID-07", "AID-08"})
    void a_body_without_an_economic_activity_gets_no_aid(String code) {
        Judged judged = judged(code);
        List<Undertaking> all = judged.written().dossier().undertakings();
        int index = IntStream.range(0, all.size())
                .filter(i -> all.get(i).actor().equals(judged.thing().beneficiary()))
                .findFirst()
                .orElseThrow();
        String activity = "/undertakings/" + index + "/economicActivity";

        assertThat(judged.without(code, activity, false)).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(judged.without(code, activity, Known.none())).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GRT-09", "GRT-15"})
    void what_is_given_in_kind_is_not_paid(String code) {
        Judged judged = judged(code);

        assertThat(judged.without(code, judged.at("/nature"), GrantForm.IN_KIND))
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    /** Persons and groups are no bodies of private law: nobody need record a form, accounts or a commitment of them. */
    @ParameterizedTest
    @CsvSource({"NATURAL_PERSON", "GROUP"})
    void what_a_person_or_a_group_gets_needs_no_papers_of_a_body(ActorKind kind) {
        Grant bare = Grant.builder(GrantId.of("s-1"), "Un four", SampleActors.CAPAP, FineGrant.WORKSHOP)
                .request(new GrantRequest(LocalDate.of(2022, 1, 2)))
                .decision(GrantDecision.builder().date(LocalDate.of(2022, 3, 1)).build())
                .agreement(GrantAgreement.builder()
                        .signed(LocalDate.of(2022, 3, 2))
                        .build())
                .notified(LocalDate.of(2022, 3, 3))
                .accountingYear(BeneficiaryYear.builder()
                        .yearEnd(LocalDate.of(2022, 12, 31))
                        .build())
                .report(new FinancialReport(LocalDate.of(2023, 3, 3)))
                .build();
        Dossier dossier = FineGrant.dossier(Gift.of(bare, "2022-03-01 AWARDED 300000"))
                .with(Actor.builder(FineGrant.WORKSHOP, kind, "Camille").build());

        assertThat(Ruling.only(BODIES).check(dossier, FineGrant.LATE).list())
                .filteredOn(finding -> finding.path().equals(FineGrant.GRANT))
                .hasSize(BODIES.size())
                .allMatch(finding -> finding.outcome() == Outcome.NOT_APPLICABLE);
    }

    /** The list of legal forms has congregations among the associations; the law has not. */
    @ParameterizedTest
    @CsvSource({
        "9220, 2022-03-01, COMPLIES",
        "9220, 2022-03-02, BREACHED",
        "9220, , BREACHED",
        "9300, , BREACHED",
        "9240, , NOT_APPLICABLE",
        "9230, , COMPLIES",
        "5499, , NOT_APPLICABLE"
    })
    void an_association_enters_into_the_commitment_by_the_day_of_the_decision(
            String form, LocalDate entered, Outcome outcome) {
        Grant grant = FineGrant.FINE.toBuilder()
                .request(new GrantRequest(LocalDate.of(2022, 1, 2)))
                .decision(GrantDecision.builder().date(LocalDate.of(2022, 3, 1)).build())
                .republicanCommitment(entered == null ? Known.none() : Known.of(entered))
                .build();
        Dossier dossier = FineGrant.dossier(grant);
        Actor workshop = dossier.getActor(FineGrant.WORKSHOP);

        assertThat(Ruling.of(
                                "GRT-11",
                                dossier.with(workshop.toBuilder()
                                        .legalForms(List.of(new DatedLegalForm(LegalForm.parse(form), Known.none())))
                                        .build()),
                                FineGrant.LATE)
                        .outcome(FineGrant.GRANT))
                .isEqualTo(outcome);
    }
}
