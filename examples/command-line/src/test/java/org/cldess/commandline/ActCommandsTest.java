package org.cldess.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.ActorKind;
import org.cldess.agreement.Agreement;
import org.cldess.agreement.AgreementId;
import org.cldess.call.CallForProjects;
import org.cldess.call.jury.JuryDecision;
import org.cldess.call.jury.JuryScore;
import org.cldess.call.jury.ScoreCorrection;
import org.cldess.deliberation.Deliberation;
import org.cldess.deliberation.DeliberationId;
import org.cldess.dossier.Dossier;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantDecision;
import org.cldess.grant.GrantId;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.persistence.DossierFile;
import org.cldess.signing.SignatureLevel;
import org.cldess.validation.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests awards, agreements, grants and juries on the command line, and the answers of the acts. */
class ActCommandsTest {
    private static final String CALL = "appel-2013";
    private static final String DATABASE = "apeas-bdis";

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void copy() throws IOException {
        file = Files.copy(Path.of("src/main/dossiers/grasse.json"), folder.resolve("grasse.json"));
    }

    private Dossier dossier() {
        return DossierFile.read(file).orElseThrow();
    }

    private static List<String> codes(Run run) {
        return run.json().get("violations").findValuesAsString("code");
    }

    /** Adds the deliberation by which the council of the agglomeration votes the awards of the call. */
    private void vote() throws IOException {
        DeliberationId vote = DeliberationId.of("vote-appel");
        CallForProjects call = dossier().calls().get(0);
        List<JuryDecision> decisions = call.decisions().stream()
                .map(decision -> decision.toBuilder().deliberation(vote).build())
                .toList();
        Deliberation voted = Votes.awards(
                dossier(), vote, "Attribuer les aides de l’appel à projets", LocalDate.of(2013, 5, 31), call);
        CallForProjects decided = call.toBuilder().decisions(decisions).build();
        DossierFile.change(file, it -> Answer.granted(it.with(voted).with(decided)))
                .orElseThrow();
    }

    private Run award(String application, Object... others) {
        return Run.of(Stream.concat(
                        Stream.of("award", file, "--call", CALL, "--application", application, "--json"),
                        Stream.of(others))
                .toArray());
    }

    @Test
    void an_award_that_no_assembly_voted_becomes_no_grant() throws IOException {
        byte[] before = Files.readAllBytes(file);

        assertThat(codes(award("velos-enfants"))).containsOnly("act.unrecorded");
        assertThat(codes(award("nulle"))).containsExactly("option.unknown");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    /** Nothing says on what the award rests, and which action takes it up; two facts of the call are taken out. */
    @Test
    void a_refused_award_tells_all_that_is_missing_at_once_and_a_dry_run_asks_beforehand() throws IOException {
        CallForProjects call = dossier().calls().get(0);
        CallForProjects poor = call.toBuilder()
                .rules(call.rules().toBuilder()
                        .structureCap(Known.notRecorded())
                        .axes(Known.notRecorded())
                        .build())
                .build();
        DossierFile.change(file, it -> Answer.granted(it.with(poor))).orElseThrow();
        byte[] before = Files.readAllBytes(file);

        Run refused = award("velos-enfants");
        Run asked = award("velos-enfants", "--dry-run");
        Run told = Run.of("award", file, "--call", CALL, "--application", "velos-enfants", "--dry-run");

        assertThat(List.of(refused.status(), asked.status(), told.status())).containsOnly(1);
        assertThat(refused.json().get("missing").findValuesAsString("path"))
                .containsExactly("/calls/0/axes", "/calls/0/structureCap", "", "");
        assertThat(asked.out()).isEqualTo(refused.out());
        assertThat(told.err())
                .contains("plafond par structure", "axes de la charte", "décision, délégation", "décision, liste");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    /** The jury knew of no deliberation. The words of the command say on what the funder’s decision rests. */
    @Test
    void an_award_rests_on_what_the_command_says_of_the_decision() throws IOException {
        DeliberationId vote = DeliberationId.of("vote-appel");
        Deliberation voted = Votes.awards(
                dossier(),
                vote,
                "Attribuer les aides de l’appel à projets",
                LocalDate.of(2013, 5, 31),
                dossier().calls().get(0));
        DossierFile.change(file, it -> Answer.granted(it.with(voted))).orElseThrow();

        Run unknown = award("velos-enfants", "--deliberation", "vote-apel");
        Run byVote = award("velos-enfants", "--deliberation", "Attribuer les aides de l’appel à projets");
        Run undelegated = award("couture-solidaire", "--budget-list", "--no-conditional");
        Run byList = award("couture-solidaire", "--budget-list", "--no-conditional", "--delegation", "aucune");

        assertThat(codes(unknown)).containsExactly("option.unknown");
        assertThat(codes(undelegated)).containsExactly("act.unrecorded");
        assertThat(List.of(byVote.status(), byList.status()))
                .as(byVote.out() + byList.out())
                .containsOnly(0);
        assertThat(dossier()
                        .findGrant(GrantId.of("velos-enfants"))
                        .orElseThrow()
                        .decision()
                        .flatMap(GrantDecision::deliberation))
                .isEqualTo(Known.of(vote));
        GrantDecision listed = dossier()
                .findGrant(GrantId.of("couture-solidaire"))
                .orElseThrow()
                .decision()
                .value()
                .orElseThrow();
        assertThat(List.of(listed.budgetList(), listed.conditional())).containsExactly(Known.of(true), Known.of(false));
    }

    @Test
    void an_award_becomes_a_grant_and_a_person_who_applied_an_actor() throws IOException {
        vote();

        Run bicycles = award("velos-enfants");
        Run sewing = award("couture-solidaire");
        Run line = Run.of("award", file, "--call", CALL, "--application", "regie-compost", "--line", "nulle", "--json");
        Run action = Run.of(
                "award", file, "--call", CALL, "--application", "regie-compost", "--action", "annuaire", "--json");

        assertThat(List.of(bicycles.status(), sewing.status())).containsOnly(0);
        assertThat(codes(action)).containsExactly("GRT-14");
        assertThat(codes(line)).containsExactly("option.unknown");
        Grant grant = dossier().findGrant(GrantId.of("velos-enfants")).orElseThrow();
        assertThat(dossier().journal().find(grant.id()).orElseThrow().awarded())
                .isEqualTo(Known.of(Amount.euros("3000")));
        ActorId carrier = dossier()
                .findGrant(GrantId.of("couture-solidaire"))
                .orElseThrow()
                .beneficiary();
        assertThat(dossier().getActor(carrier).kind()).isEqualTo(ActorKind.NATURAL_PERSON);
    }

    @Test
    void a_part_of_a_grant_is_paid() {
        Run much = Run.of(
                "record",
                "payment",
                file,
                "--grant",
                "s-bigaradier-2013",
                "--on",
                "2014-07-10",
                "--amount",
                "7800.01",
                "--json");
        Run rest = Run.of(
                "record",
                "payment",
                file,
                "--grant",
                "s-bigaradier-2013",
                "--on",
                "2014-07-10",
                "--amount",
                "7800",
                "--json");

        assertThat(codes(much)).isNotEmpty();
        assertThat(rest.status()).as(rest.out()).isZero();
        assertThat(dossier()
                        .journal()
                        .find(GrantId.of("s-bigaradier-2013"))
                        .orElseThrow()
                        .stillToPay())
                .isEqualTo(Known.of(Amount.ZERO));
    }

    @Test
    void a_juror_does_not_score_twice_by_a_criterion() {
        CallForProjects call = dossier().calls().get(0);
        Run run = Run.of(
                "record",
                "score",
                file,
                "--call",
                CALL,
                "--application",
                call.scores().get(0).application(),
                "--juror",
                call.scores().get(0).juror(),
                "--criterion",
                call.scores().get(0).criterion(),
                "--points",
                "9",
                "--on",
                "2013-06-06",
                "--json");

        assertThat(run.status()).isEqualTo(1);
        assertThat(codes(run)).isNotEmpty();
    }

    @Test
    void a_score_is_corrected_with_its_reason_and_keeps_what_it_was() {
        JuryScore wrong = dossier().calls().get(0).scores().get(0);
        int points = wrong.points() == 4 ? 3 : 4;
        Object[] words = {
            "record",
            "score",
            file,
            "--call",
            CALL,
            "--application",
            wrong.application(),
            "--juror",
            wrong.juror(),
            "--criterion",
            wrong.criterion(),
            "--on",
            "2013-06-20",
            "--correct",
            "--author",
            "Nadia Exemple",
            "--json",
            "--points",
            points
        };

        Run bare = Run.of(words);
        Run right = Run.of(with(with(words, "--reason"), "Points inversés"));

        assertThat(bare.status()).isEqualTo(2);
        assertThat(right.status()).as(right.out()).isZero();
        JuryScore now = dossier().calls().get(0).scores().get(0);
        assertThat(now.points()).isEqualTo(points);
        assertThat(now.corrections())
                .containsExactly(new ScoreCorrection(
                        LocalDate.of(2013, 6, 20),
                        wrong.points(),
                        wrong.comment(),
                        "Points inversés",
                        Known.of("Nadia Exemple")));
    }

    @Test
    void a_signature_says_who_signed_and_how() throws IOException {
        Agreement agreement =
                dossier().find(Agreement.class, AgreementId.of(DATABASE)).orElseThrow();
        DossierFile.change(
                        file,
                        it -> Answer.granted(it.with(
                                agreement.toBuilder().signatures(List.of()).build())))
                .orElseThrow();

        Object[] words = {
            "record",
            "agreement-signature",
            file,
            "--agreement",
            DATABASE,
            "--actor",
            "apeas",
            "--on",
            "2013-06-20",
            "--given",
            "Nadia",
            "--family",
            "Exemple",
            "--function",
            "Présidente",
            "--method",
            "electronic",
            "--json",
            "--level"
        };
        Run wrong = Run.of(with(words, "rare"));
        Run right = Run.of(with(words, "simple"));

        assertThat(codes(wrong)).containsExactly("form.enum");
        assertThat(right.status()).as(right.out()).isZero();
        Agreement.PartnerSignature signature = dossier()
                .find(Agreement.class, AgreementId.of(DATABASE))
                .orElseThrow()
                .signatures()
                .get(0);
        assertThat(signature.representative().value().orElseThrow().familyName())
                .isEqualTo("Exemple");
        assertThat(signature.level()).isEqualTo(Known.of(SignatureLevel.SIMPLE));
    }

    private static Object[] with(Object[] words, Object last) {
        return Stream.concat(Stream.of(words), Stream.of(last)).toArray();
    }

    @Test
    void an_agreement_goes_on_and_is_ended() {
        Run signature = Run.of(
                "record",
                "agreement-signature",
                file,
                "--agreement",
                DATABASE,
                "--actor",
                "apeas",
                "--on",
                "2014-06-02",
                "--json");
        Run renewal = Run.of(
                "record",
                "agreement-renewal",
                file,
                "--agreement",
                DATABASE,
                "--on",
                "2015-01-01",
                "--until",
                "2015-12-31");
        Run again = Run.of(
                "record",
                "agreement-renewal",
                file,
                "--agreement",
                DATABASE,
                "--on",
                "2016-01-01",
                "--until",
                "2016-12-31",
                "--json");
        Run end = Run.of(
                "record",
                "agreement-end",
                file,
                "--agreement",
                DATABASE,
                "--by",
                "apeas",
                "--on",
                "2015-02-02",
                "--effective",
                "2015-04-30",
                "--json");
        Run together = Run.of(
                "record",
                "agreement-end",
                file,
                "--agreement",
                DATABASE,
                "--on",
                "2015-02-02",
                "--effective",
                "2015-04-30");

        assertThat(codes(signature)).containsExactly("agreement.signed");
        assertThat(renewal.status()).isZero();
        assertThat(codes(again)).containsExactly("agreement.renewal.often");
        assertThat(codes(end)).containsExactly("agreement.termination.notice");
        assertThat(together.status()).isZero();
        assertThat(dossier()
                        .find(Agreement.class, AgreementId.of(DATABASE))
                        .orElseThrow()
                        .endsOn(LocalDate.of(2015, 6, 1)))
                .isEqualTo(Known.of(LocalDate.of(2015, 4, 29)));
    }
}
