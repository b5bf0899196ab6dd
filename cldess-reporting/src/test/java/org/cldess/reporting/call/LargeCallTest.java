package org.cldess.reporting.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.cldess.actor.ActorId;
import org.cldess.call.CallForProjects;
import org.cldess.call.RankedApplication;
import org.cldess.call.application.Applicant;
import org.cldess.call.application.ApplicantId;
import org.cldess.call.application.ApplicantKind;
import org.cldess.call.application.ApplicationId;
import org.cldess.call.application.ProjectApplication;
import org.cldess.call.award.AwardPlan;
import org.cldess.call.award.PlannedAward;
import org.cldess.call.jury.DecisionReason;
import org.cldess.call.jury.DeclaredInterest;
import org.cldess.call.jury.Juror;
import org.cldess.call.jury.JurorId;
import org.cldess.call.jury.JuryDecision;
import org.cldess.call.jury.JuryDecisionKind;
import org.cldess.call.jury.JuryScore;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.reporting.Format;
import org.cldess.reporting.Reports;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.sample.ReportText;
import org.cldess.rule.Finding;
import org.cldess.rule.Outcome;
import org.cldess.rulebook.Rulebook;
import org.cldess.sample.SampleCalls;
import org.cldess.sample.SampleDossiers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Checks a call of 150 applications and 15 jurors against a second, straightforward computation. */
class LargeCallTest {
    private static final int APPLICATIONS = 150;
    private static final int JURORS = 15;
    private static final LocalDate DAY = LocalDate.of(2013, 12, 31);
    private static final Amount ENVELOPE = Amount.euros("30000");
    private static final Amount OWN = Amount.euros("500");

    private static final Map<ApplicationId, int[]> GIVEN = new HashMap<>();
    private static final Map<ApplicationId, Integer> SHEETS = new HashMap<>();
    private static final Set<ApplicationId> TIED_AND_SCORED = new HashSet<>();
    private static CallForProjects call = SampleCalls.call();
    private static Dossier dossier = SampleDossiers.grasse();

    @BeforeAll
    static void draw() {
        SplittableRandom random = new SplittableRandom(20130606);
        List<Applicant> applicants = new ArrayList<>();
        List<ProjectApplication> applications = new ArrayList<>();
        for (int i = 0; i < APPLICATIONS; i++) {
            ApplicantId applicant = ApplicantId.of("p-" + i);
            applicants.add(Applicant.builder(applicant)
                    .kind(ApplicantKind.GROUP)
                    .actor(Known.none())
                    .name("Groupe " + i)
                    .build());
            Amount asked = Amount.ofCents(50_000 + random.nextInt(250_001));
            applications.add(
                    SampleCalls.application(ApplicationId.of("project-" + i), Integer.toString(i + 1), applicant)
                            .toBuilder()
                            .asked(asked)
                            .totalCost(asked.plus(OWN))
                            .ownFunds(OWN)
                            .build());
        }
        List<Juror> jurors = new ArrayList<>();
        for (int j = 0; j < JURORS; j++) {
            List<DeclaredInterest> interests = new ArrayList<>();
            for (int k = 0; k < random.nextInt(5); k++) {
                ApplicantId applicant = ApplicantId.of("p-" + random.nextInt(APPLICATIONS));
                if (interests.stream().noneMatch(one -> one.applicant().equals(applicant))) {
                    interests.add(new DeclaredInterest(applicant, "Il en est membre.", Known.of(SampleCalls.JURY)));
                }
            }
            jurors.add(new Juror(
                    JurorId.of("juror-" + j),
                    "Camille",
                    "Martin " + j,
                    Known.none(),
                    Known.<ActorId>none(),
                    Known.of(interests)));
        }
        List<JuryScore> scores = new ArrayList<>();
        for (ProjectApplication application : applications) {
            // few distinct levels, so that many totals are equal
            int level = random.nextInt(4);
            for (Juror juror : jurors) {
                boolean isTied = juror.interests().value().orElseThrow().stream()
                        .anyMatch(interest -> interest.applicant().equals(application.applicant()));
                if (isTied && random.nextBoolean()) {
                    continue;
                }
                int utility = 1 + level;
                int anchoring = random.nextInt(10) == 0 ? 4 - level : level;
                scores.addAll(SampleCalls.scores(application.id(), juror.id(), utility, anchoring));
                if (isTied) {
                    TIED_AND_SCORED.add(application.id());
                } else {
                    SHEETS.merge(application.id(), 1, Integer::sum);
                    int[] sum = GIVEN.computeIfAbsent(application.id(), one -> new int[2]);
                    sum[0] += utility;
                    sum[1] += anchoring;
                }
            }
        }
        CallForProjects scored = SampleCalls.call().toBuilder()
                .applicants(applicants)
                .applications(applications)
                .jurors(jurors)
                .scores(scores)
                .decisions(List.of())
                .rules(SampleCalls.rules().toBuilder().partialFunding(true).build())
                .build();
        AwardPlan plan = AwardPlan.of(scored).orElseThrow();
        call = scored.toBuilder()
                .decisions(plan.awards().stream()
                        .map(award -> decision(award.application(), award.amount()))
                        .toList())
                .build();
        dossier = SampleDossiers.grasse().with(call);
    }

    private static JuryDecision decision(ApplicationId application, Amount amount) {
        boolean isAward = !amount.isZero();
        return JuryDecision.builder(application, isAward ? JuryDecisionKind.AWARD : JuryDecisionKind.REFUSAL)
                .date(SampleCalls.JURY)
                .amount(isAward ? Known.of(amount) : Known.none())
                .support(List.of())
                .reasons(List.of(new DecisionReason(Known.of(SampleCalls.UTILITY), "Voilà pourquoi.")))
                .build();
    }

    /** Returns the weighted mean of both criteria as a share of the maximum of 4 points, in percent. */
    private static BigDecimal total(ApplicationId application) {
        int[] given = given(application);
        return BigDecimal.valueOf(60L * given[0] + 40L * given[1])
                .divide(BigDecimal.valueOf(4L * sheets(application)), 12, RoundingMode.HALF_UP);
    }

    private static int[] given(ApplicationId application) {
        return Objects.requireNonNull(GIVEN.get(application));
    }

    private static int sheets(ApplicationId application) {
        return Objects.requireNonNull(SHEETS.get(application));
    }

    private static BigDecimal mean(ApplicationId application, int criterion) {
        return BigDecimal.valueOf(given(application)[criterion])
                .divide(BigDecimal.valueOf(sheets(application)), 12, RoundingMode.HALF_UP);
    }

    private static Comparator<ApplicationId> merit() {
        return Comparator.comparing(LargeCallTest::total)
                .reversed()
                .thenComparing(one -> mean(one, 0), Comparator.reverseOrder())
                .thenComparing(one -> mean(one, 1), Comparator.reverseOrder());
    }

    @Test
    void the_ranking_is_that_of_the_means_with_equal_ranks_where_all_is_equal() {
        List<RankedApplication> ranked = call.ranking().ranked();
        Set<Integer> ranks = new TreeSet<>();

        assertThat(ranked).hasSize(APPLICATIONS);
        for (RankedApplication place : ranked) {
            long better = call.applications().stream()
                    .filter(other -> merit().compare(other.id(), place.application()) < 0)
                    .count();
            assertThat(place.rank()).isEqualTo((int) better + 1);
            assertThat(place.total().rounded())
                    .isEqualByComparingTo(total(place.application()).setScale(2, RoundingMode.HALF_UP));
            ranks.add(place.rank());
        }
        assertThat(ranks).as("some are equal").hasSizeLessThan(APPLICATIONS);
    }

    @Test
    void awards_go_down_the_ranking_until_the_envelope_is_used_up() {
        long left = ENVELOPE.cents();
        List<ProjectApplication> order = new ArrayList<>(call.applications());
        order.sort(Comparator.comparing(ProjectApplication::id, merit())
                .thenComparing(one -> one.asked().value().orElseThrow())
                .thenComparing(one -> one.id().value()));
        Map<ApplicationId, Long> expected = new HashMap<>();
        for (ProjectApplication application : order) {
            long cap = Math.min(application.asked().value().orElseThrow().cents(), 300_000);
            long given = Math.min(cap, left);
            expected.put(application.id(), given);
            left -= given;
        }

        AwardPlan plan = AwardPlan.of(call).orElseThrow();

        assertThat(plan.awarded()).isEqualTo(ENVELOPE);
        for (PlannedAward award : plan.awards()) {
            assertThat(award.amount().cents()).isEqualTo(expected.get(award.application()));
        }
    }

    @Test
    void findings_name_each_sheet_of_a_tied_juror_and_no_award() {
        List<Finding> findings = Rulebook.france().check(dossier, DAY).stream()
                .filter(finding -> finding.path().startsWith("/calls/"))
                .toList();
        List<Finding> breached = findings.stream()
                .filter(finding -> finding.outcome() == Outcome.BREACHED)
                .toList();

        assertThat(breached).allMatch(finding -> finding.rule().code().equals("JUR-01"));
        Set<ApplicationId> named = new HashSet<>();
        breached.forEach(finding -> {
            String sheet = finding.path().substring(finding.path().lastIndexOf('/') + 1);
            named.add(call.scores().get(Integer.parseInt(sheet)).application());
        });
        assertThat(named).isEqualTo(TIED_AND_SCORED).isNotEmpty();
        assertThat(findings).noneMatch(finding -> finding.outcome() == Outcome.NOT_EVALUABLE);
    }

    @Test
    void the_report_shows_all_of_it() throws IOException {
        Report report = Reports.CALLS.of(dossier, DAY, Audience.COMMITTEE, Locale.FRENCH);
        ByteArrayOutputStream html = new ByteArrayOutputStream();
        Format.HTML.write(report, html);
        String text = ReportText.of(report);

        assertThat(text).contains("150 candidatures", "Les 15 jurés", "de J1 à J8", "de J9 à J15");
        IntStream.rangeClosed(1, APPLICATIONS)
                .forEach(number -> assertThat(text).contains(number + ". Projet " + number));
        String page = html.toString(StandardCharsets.UTF_8);
        IntStream.rangeClosed(1, APPLICATIONS)
                .forEach(number -> assertThat(page).containsPattern("Projet " + number + "\\b"));
    }
}
