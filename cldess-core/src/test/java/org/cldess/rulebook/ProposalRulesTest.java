package org.cldess.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.charter.ProposalStatus;
import org.cldess.charter.ProposalStep;
import org.cldess.charter.text.Axis;
import org.cldess.charter.text.TextHash;
import org.cldess.contract.kind.ContractKind;
import org.cldess.contract.kind.ObjectiveLevel;
import org.cldess.contract.kind.PartyRole;
import org.cldess.decision.DecisionMethod;
import org.cldess.decision.Position;
import org.cldess.decision.Vote;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.rule.Finding;
import org.cldess.rule.Outcome;
import org.cldess.sample.SampleCharter;
import org.cldess.sample.SampleDossiers;
import org.cldess.sample.SampleProposals;
import org.cldess.sample.WrittenDossier;
import org.cldess.validation.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Tests CHA-05 to CHA-14 on the sample dossier after its proposals of spring: 0 is accepted, 1 is its sibling by a
 * natural person, 2 is accepted, 3 is rejected because of an objection.
 */
class ProposalRulesTest {
    private static final WrittenDossier DECIDED = WrittenDossier.of(SampleProposals.decided());
    private static final String ACCEPTED = "/charter/proposals/0";
    private static final String SIBLING = "/charter/proposals/1";
    private static final String REJECTED = "/charter/proposals/3";
    private static final String VERSION = "/charter/versions/0";

    private static Dossier with(String pointer, @Nullable Object value) {
        return DECIDED.with(pointer, value).dossier();
    }

    private static Ruling ruling(String code, String pointer, @Nullable Object value) {
        return Ruling.of(code, with(pointer, value));
    }

    private static ProposalStep step(LocalDate date, ProposalStatus status) {
        return new ProposalStep(date, status, Known.notRecorded());
    }

    private static Vote vote(String actor, Position position, Known<String> reason) {
        return new Vote(ActorId.of(actor), position, reason, Known.notRecorded());
    }

    @Test
    void finds_nothing_wrong_in_a_spring_of_proposals_that_went_as_it_should() {
        Findings findings = Rulebook.france().check(SampleProposals.decided(), SampleDossiers.DAY);

        assertThat(findings.breached()).isEmpty();
        assertThat(findings.notEvaluable()).isEmpty();
        assertThat(findings.of("CHA-09"))
                .extracting(Finding::outcome)
                .containsExactly(Outcome.COMPLIES, Outcome.NOT_APPLICABLE, Outcome.COMPLIES, Outcome.NOT_APPLICABLE);
    }

    private static WrittenDossier signedTwice(Known<LocalDate> withdrawn) {
        return DECIDED.with(
                        "/charter/signatures/3",
                        DECIDED.at("/charter/signatures/0").orElseThrow())
                .with("/charter/signatures/3/id", "again")
                .with("/charter/signatures/0/withdrawn", withdrawn);
    }

    @Test
    void an_actor_has_one_active_signature_under_a_version() {
        Ruling twice = Ruling.of("CHA-05", signedTwice(Known.none()).dossier());

        assertThat(twice.all()).hasSize(4);
        assertThat(twice.outcome("/charter/signatures/0")).isEqualTo(Outcome.COMPLIES);
        assertThat(twice.at("/charter/signatures/3").isError()).isTrue();
        assertThat(twice.french("/charter/signatures/3"))
                .startsWith("« APEAS » a deux signatures actives sous la version 1 de la charte.");
    }

    @Test
    void a_signature_that_was_taken_back_makes_room_for_another() {
        LocalDate day = SampleDossiers.DAY;

        assertThat(Ruling.of("CHA-05", signedTwice(Known.of(day)).dossier()).outcome("/charter/signatures/3"))
                .isEqualTo(Outcome.COMPLIES);
        assertThat(Ruling.of("CHA-05", signedTwice(Known.of(day.plusDays(1))).dossier())
                        .outcome("/charter/signatures/3"))
                .isEqualTo(Outcome.BREACHED);
        assertThat(Ruling.of("CHA-05", signedTwice(Known.notRecorded()).dossier())
                        .at("/charter/signatures/3")
                        .missing())
                .containsExactly("/charter/signatures/0/withdrawn");
    }

    @Test
    void a_third_signature_is_looked_at_beside_all_before_it() {
        Known<LocalDate> takenBack = Known.of(SampleDossiers.DAY);
        Ruling secondStands = signedThrice(takenBack, Known.none());
        Ruling firstStands = signedThrice(Known.none(), takenBack);

        assertThat(secondStands.outcome("/charter/signatures/3")).isEqualTo(Outcome.COMPLIES);
        assertThat(secondStands.outcome("/charter/signatures/4")).isEqualTo(Outcome.BREACHED);
        assertThat(firstStands.outcome("/charter/signatures/3")).isEqualTo(Outcome.COMPLIES);
        assertThat(firstStands.outcome("/charter/signatures/4")).isEqualTo(Outcome.BREACHED);
    }

    private static Ruling signedThrice(Known<LocalDate> first, Known<LocalDate> second) {
        WrittenDossier twice = signedTwice(first);
        WrittenDossier thrice = twice.with(
                        "/charter/signatures/4",
                        twice.at("/charter/signatures/3").orElseThrow())
                .with("/charter/signatures/4/id", "once-more")
                .with("/charter/signatures/3/withdrawn", second);
        return Ruling.of("CHA-05", thrice.dossier());
    }

    @Test
    void the_principles_cover_the_four_axes() {
        Ruling uncovered = ruling("CHA-06", VERSION + "/principles/0/axis", Axis.SOCIAL_UTILITY);

        assertThat(Ruling.of("CHA-06", SampleDossiers.grasse()).outcome(VERSION))
                .isEqualTo(Outcome.COMPLIES);
        assertThat(uncovered.at(VERSION).severity()).isEqualTo(Severity.WARNING);
        assertThat(uncovered.french(VERSION))
                .startsWith("La version 1 de la charte ne couvre pas cet axe : gestion démocratique.");
        assertThat(ruling("CHA-06", VERSION + "/principles/0/axis", Known.notRecorded())
                        .at(VERSION)
                        .missing())
                .containsExactly(VERSION + "/principles/0/axis");
    }

    @Test
    void the_kind_of_contract_says_which_axes_a_charter_of_the_social_economy_covers() {
        Axis equality = Axis.of("egalite", "égalité entre les femmes et les hommes", "equality of women and men");

        assertThat(Ruling.of("CHA-06", withAxis(equality, true)).french(VERSION))
                .startsWith(
                        "La version 1 de la charte ne couvre pas cet axe : égalité entre les femmes et les hommes.");
        assertThat(Rulebook.france()
                        .check(withAxis(equality, false), SampleDossiers.DAY)
                        .of("CHA-06"))
                .as("no question for a charter of another kind of contract")
                .isEmpty();
    }

    /** Returns the dossier of Grasse as a contract of a kind of its own, with one more axis. */
    private static Dossier withAxis(Axis axis, boolean isForSocialEconomy) {
        ContractKind.Builder kind = ContractKind.of("local", "contrat local", "local contract")
                .party(PartyRole.REGION)
                .carriedBy(PartyRole.CARRIER)
                .level(ObjectiveLevel.GLOBAL)
                .level(ObjectiveLevel.OPERATIONAL);
        ContractKind.CLDESS.axes().forEach(kind::axis);
        kind.axis(axis);
        Dossier dossier = SampleDossiers.grasse();
        return dossier.toBuilder()
                .contract(dossier.contract().toBuilder()
                        .kind((isForSocialEconomy ? kind.forSocialEconomy() : kind).withCharter())
                        .build())
                .build();
    }

    @Test
    void an_author_does_not_adopt_a_proposal_alone() {
        String votes = ACCEPTED + "/decision/votes";
        Ruling alone = ruling("CHA-07", votes, List.of(vote("apeas", Position.FOR, Known.notRecorded())));

        assertThat(alone.outcome(ACCEPTED + "/decision")).isEqualTo(Outcome.BREACHED);
        assertThat(alone.at(ACCEPTED + "/decision").severity()).isEqualTo(Severity.WARNING);
        assertThat(alone.french(ACCEPTED + "/decision"))
                .startsWith(
                        "Proposition (modification de « Une personne, une voix ») : seul son auteur s’est prononcé pour.");
        assertThat(ruling("CHA-07", ACCEPTED + "/author", Known.notRecorded())
                        .at(ACCEPTED + "/decision")
                        .missing())
                .containsExactly(ACCEPTED + "/author");
    }

    @Test
    void an_objection_gives_its_reason() {
        String reason = REJECTED + "/decision/votes/1/reason";

        assertThat(ruling("CHA-07", reason, Known.none()).french(REJECTED + "/decision"))
                .startsWith("Proposition (suppression de « Le profit est un moyen ») : objection de « ");
        assertThat(ruling("CHA-07", reason, " ").outcome(REJECTED + "/decision"))
                .isEqualTo(Outcome.BREACHED);
        assertThat(ruling("CHA-07", reason, Known.notRecorded())
                        .at(REJECTED + "/decision")
                        .missing())
                .containsExactly(reason);
    }

    @Test
    void lacks_the_decision_of_what_was_decided_and_only_of_that() {
        assertThat(ruling("CHA-07", ACCEPTED + "/decision", Known.notRecorded())
                        .at(ACCEPTED + "/decision")
                        .missing())
                .containsExactly(ACCEPTED + "/decision");
        assertThat(Ruling.of("CHA-07", SampleProposals.submitted()).outcome(ACCEPTED + "/decision"))
                .isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(ruling("CHA-07", ACCEPTED + "/decision/date", Known.notRecorded())
                        .at(ACCEPTED + "/decision")
                        .missing())
                .containsExactly(ACCEPTED + "/decision/date");
    }

    @Test
    void an_adopted_version_lacks_its_decision_and_a_draft_of_one_does_not() {
        String version = "/charter/versions/0";
        WrittenDossier undecided = WrittenDossier.sample().with(version + "/decision", Known.notRecorded());

        assertThat(undecided.ruling("CHA-07").at(version + "/decision").missing())
                .containsExactly(version + "/decision");
        assertThat(undecided
                        .with(version + "/date", Known.none())
                        .ruling("CHA-07")
                        .outcome(version + "/decision"))
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @EnumSource(ProposalStatus.class)
    void a_state_is_followed_by_those_of_the_table_only(ProposalStatus from) {
        LocalDate day = SampleProposals.BEGUN;
        for (ProposalStatus to : ProposalStatus.values()) {
            List<ProposalStep> history = from == ProposalStatus.DRAFT
                    ? List.of(step(day, to))
                    : List.of(step(day, ProposalStatus.EVALUATING), step(day, from), step(day, to));
            List<ProposalStep> way = from == ProposalStatus.EVALUATING
                    ? List.of(step(day, ProposalStatus.EVALUATING), step(day, to))
                    : history;

            assertThat(ruling("CHA-08", SIBLING + "/history", way).outcome(SIBLING))
                    .as("%s → %s", from, to)
                    .isEqualTo(from.next().contains(to) ? Outcome.COMPLIES : Outcome.BREACHED);
        }
    }

    @Test
    void the_days_of_a_proposal_go_on() {
        Ruling early = ruling("CHA-08", SIBLING + "/history/0/date", SampleProposals.SUBMITTED.minusDays(1));

        assertThat(early.french(SIBLING))
                .startsWith("Proposition (modification de « Une personne, une voix ») : l’état « en examen » est du"
                        + " 28 février 2014, avant ce qui le précède (1er mars 2014).");
        assertThat(ruling("CHA-08", SIBLING + "/history/0/date", SampleProposals.SUBMITTED)
                        .outcome(SIBLING))
                .isEqualTo(Outcome.COMPLIES);
        assertThat(ruling("CHA-08", SIBLING + "/submitted", Known.notRecorded())
                        .at(SIBLING)
                        .missing())
                .containsExactly(SIBLING + "/submitted");
    }

    @Test
    void an_accepted_proposal_leaves_no_other_open_or_accepted_on_its_article() {
        LocalDate day = SampleProposals.BEGUN;
        List<ProposalStep> open = List.of(step(day, ProposalStatus.EVALUATING));
        List<ProposalStep> accepted = List.of(step(day, ProposalStatus.EVALUATING), step(day, ProposalStatus.ACCEPTED));

        assertThat(ruling("CHA-09", SIBLING + "/history", open).french(ACCEPTED))
                .contains("elle est acceptée le 1er avril 2014, et une autre proposition sur le même article est encore"
                        + " ouverte.");
        Ruling both = ruling("CHA-09", SIBLING + "/history", accepted);
        assertThat(both.at(ACCEPTED).isError()).isTrue();
        assertThat(both.at(SIBLING).isError()).isTrue();
        assertThat(both.outcome("/charter/proposals/2")).isEqualTo(Outcome.COMPLIES);
    }

    @Test
    void the_text_of_a_proposal_is_frozen_once_it_is_evaluated() {
        Ruling changed = ruling("CHA-10", ACCEPTED + "/text", "Un autre texte.");

        assertThat(changed.at(ACCEPTED).isError()).isTrue();
        assertThat(changed.at(ACCEPTED).keyDate()).contains(SampleProposals.BEGUN);
        assertThat(ruling("CHA-10", ACCEPTED + "/title", "Un autre titre").outcome(ACCEPTED))
                .isEqualTo(Outcome.BREACHED);
        assertThat(ruling("CHA-10", ACCEPTED + "/axis", Axis.SOCIAL_UTILITY).outcome(ACCEPTED))
                .isEqualTo(Outcome.COMPLIES);
        assertThat(ruling("CHA-10", ACCEPTED + "/hash", TextHash.of(List.of("autre")))
                        .outcome(ACCEPTED))
                .isEqualTo(Outcome.BREACHED);
        assertThat(ruling("CHA-10", ACCEPTED + "/hash", Known.notRecorded())
                        .at(ACCEPTED)
                        .missing())
                .containsExactly(ACCEPTED + "/hash");
        assertThat(Ruling.of("CHA-10", SampleProposals.submitted()).outcome(ACCEPTED))
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void what_becomes_of_a_proposal_follows_from_the_counting() {
        String decision = ACCEPTED + "/decision";
        List<Vote> objected = List.of(
                vote("camille-roux", Position.FOR, Known.none()),
                vote("chantier-des-restanques", Position.OBJECTS, Known.of("Non.")));

        Ruling contrary = ruling("CHA-11", decision + "/votes", objected);
        assertThat(contrary.at(decision).isError()).isTrue();
        assertThat(contrary.french(decision))
                .contains("elle est acceptée, et le décompte dit autre chose. 1 pour, 0 contre, 0 abstention, 1"
                        + " objection, 0 blocage. Une objection tient. Résultat par consentement : non adoptée.");
        assertThat(ruling("CHA-11", REJECTED + "/decision/method", DecisionMethod.CONSENSUS)
                        .outcome(REJECTED + "/decision"))
                .isEqualTo(Outcome.BREACHED);
        assertThat(ruling("CHA-11", decision + "/quorum", 2).outcome(decision)).isEqualTo(Outcome.BREACHED);
        assertThat(ruling("CHA-11", decision + "/quorum", 1).outcome(decision)).isEqualTo(Outcome.COMPLIES);
    }

    @Test
    void a_day_on_which_two_voted_too_late_is_named_once() {
        String decision = ACCEPTED + "/decision";
        List<Vote> two = Stream.of("camille-roux", "chantier-des-restanques")
                .map(actor -> new Vote(ActorId.of(actor), Position.FOR, Known.none(), Known.of(SampleDossiers.DAY)))
                .toList();

        Finding finding = ruling("CHA-12", decision + "/votes", two).at(decision);

        assertThat(finding.outcome()).isEqualTo(Outcome.BREACHED);
        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("Proposal (change of “Une personne, une voix”): a vote is dated 30\u00A0June 2014, after the"
                        + " decision (1\u00A0April 2014). Check the two dates. This is a programme convention.");
    }

    @Test
    void lacks_what_the_counting_needs() {
        String decision = ACCEPTED + "/decision";

        assertThat(ruling("CHA-11", decision, Known.notRecorded()).at(decision).missing())
                .containsExactly(decision);
        assertThat(ruling("CHA-11", decision, Known.none()).outcome(decision)).isEqualTo(Outcome.BREACHED);
        assertThat(ruling("CHA-11", decision + "/quorum", Known.notRecorded())
                        .at(decision)
                        .missing())
                .containsExactly(decision + "/quorum");
        assertThat(ruling("CHA-11", decision + "/votes", Known.notRecorded())
                        .at(decision)
                        .missing())
                .containsExactly(decision + "/votes");
    }

    @Test
    void a_version_is_adopted_by_a_decision_that_adopts() {
        String decision = VERSION + "/decision";

        assertThat(Ruling.of("CHA-11", SampleDossiers.grasse()).outcome(decision))
                .isEqualTo(Outcome.COMPLIES);
        assertThat(Ruling.of("CHA-11", SampleDossiers.grasse()).at(decision).keyDate())
                .contains(SampleCharter.ADOPTED);
        assertThat(ruling("CHA-11", decision + "/quorum", 3).french(decision))
                .startsWith("Version 1 de la charte : elle est en vigueur, et le décompte dit autre chose.");
        assertThat(ruling("CHA-11", decision, Known.none()).outcome(decision)).isEqualTo(Outcome.BREACHED);
        assertThat(ruling("CHA-11", decision, Known.notRecorded()).at(decision).missing())
                .containsExactly(decision);
    }

    @ParameterizedTest
    @CsvSource({"eligible, 1, COMPLIES", "quorum, 12, COMPLIES", "quorum, 13, BREACHED"})
    void the_numbers_of_a_decision_fit(String field, int value, Outcome outcome) {
        String decision = ACCEPTED + "/decision";

        assertThat(ruling("CHA-12", decision + "/" + field, value).outcome(decision))
                .isEqualTo(outcome);
    }

    @Test
    void no_more_members_speak_than_there_are() {
        String decision = REJECTED + "/decision";

        assertThat(ruling("CHA-12", decision + "/eligible", 2).outcome(decision))
                .isEqualTo(Outcome.COMPLIES);
        assertThat(ruling("CHA-12", decision + "/eligible", 1).at(decision).isError())
                .isTrue();
        assertThat(ruling("CHA-12", decision + "/eligible", Known.notRecorded())
                        .at(decision)
                        .missing())
                .containsExactly(decision + "/eligible");
        assertThat(ruling("CHA-12", decision + "/eligible", Known.none()).outcome(decision))
                .isEqualTo(Outcome.COMPLIES);
    }

    @ParameterizedTest
    @CsvSource({"2014-03-09, BREACHED", "2014-03-10, COMPLIES", "2014-04-01, COMPLIES", "2014-04-02, BREACHED"})
    void a_vote_is_heard_from_the_beginning_of_the_evaluation_to_the_decision(LocalDate day, Outcome outcome) {
        String decision = ACCEPTED + "/decision";

        assertThat(ruling("CHA-12", decision + "/votes/0/date", day).outcome(decision))
                .isEqualTo(outcome);
    }

    @Test
    void a_rejection_says_why_unless_an_objection_does() {
        List<Vote> against = List.of(vote("apeas", Position.AGAINST, Known.none()));
        String votes = REJECTED + "/decision/votes";
        WrittenDossier outvoted = DECIDED.with(votes, against);

        assertThat(Ruling.of("CHA-13", SampleProposals.decided()).outcome(REJECTED))
                .isEqualTo(Outcome.COMPLIES);
        assertThat(Ruling.of("CHA-13", outvoted.dossier()).at(REJECTED).missing())
                .containsExactly(REJECTED + "/history/1/reason");
        WrittenDossier without = outvoted.with(REJECTED + "/history/1/reason", Known.none());
        assertThat(Ruling.of("CHA-13", without.dossier()).french(REJECTED))
                .contains("elle est rejetée le 1er avril 2014 sans motif.");
        assertThat(Ruling.of(
                                "CHA-13",
                                outvoted.with(REJECTED + "/history/1/reason", "Trop tôt.")
                                        .dossier())
                        .outcome(REJECTED))
                .isEqualTo(Outcome.COMPLIES);
    }

    @ParameterizedTest
    @CsvSource({"2014-05-05, COMPLIES", "2014-05-06, COMPLIES", "2014-05-07, BREACHED"})
    void a_version_waits_for_the_votes_on_the_one_before(LocalDate decided, Outcome outcome) {
        Dossier dossier = WrittenDossier.of(SampleProposals.adopted())
                .with(REJECTED + "/history/1/date", decided)
                .dossier();

        assertThat(Ruling.of("CHA-14", dossier).outcome("/charter/versions/1")).isEqualTo(outcome);
        assertThat(Ruling.of("CHA-14", dossier).outcome(VERSION)).isEqualTo(Outcome.COMPLIES);
    }

    @Test
    void what_is_found_about_the_proposal_or_the_vote_of_a_person_is_not_for_the_public() {
        WrittenDossier wrong = DECIDED.with(SIBLING + "/history/0/date", SampleProposals.SUBMITTED.minusDays(1));
        List<Vote> person = List.of(vote("camille-roux", Position.OBJECTS, Known.none()));
        Dossier dossier = wrong.with(ACCEPTED + "/decision/votes", person).dossier();
        Findings findings = Rulebook.france().check(dossier, SampleDossiers.DAY);

        assertThat(findings.of("CHA-08")).extracting(Finding::path).contains(SIBLING);
        assertThat(findings.seenBy(Audience.PARTNER).of("CHA-12"))
                .extracting(Finding::path)
                .contains(ACCEPTED + "/decision");
        assertThat(findings.seenBy(Audience.PARTNER).of("CHA-07"))
                .as("the reasons of votes are for the committee")
                .isEmpty();
        Findings shown = findings.seenBy(Audience.PUBLIC);
        assertThat(shown.of("CHA-08")).extracting(Finding::path).doesNotContain(SIBLING);
        assertThat(shown.of("CHA-12")).extracting(Finding::path).doesNotContain(ACCEPTED + "/decision");
        assertThat(shown.of("CHA-12")).extracting(Finding::path).contains("/charter/proposals/2/decision");
        assertThat(shown.list())
                .extracting(finding -> finding.message(Locale.FRENCH))
                .noneMatch(sentence -> sentence.contains("Camille"));
    }

    @Test
    void points_into_the_whole_file_though_only_a_part_of_it_is_seen() {
        Dossier late = with("/charter/proposals/0/submitted", LocalDate.of(2014, 6, 1));
        Ruling then = Ruling.of("CHA-08", late, LocalDate.of(2014, 5, 1));

        assertThat(then.all())
                .extracting(Finding::path)
                .containsExactly(SIBLING, "/charter/proposals/2", "/charter/proposals/3");
    }
}
