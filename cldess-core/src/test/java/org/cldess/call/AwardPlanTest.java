package org.cldess.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.cldess.call.application.ApplicantId;
import org.cldess.call.application.ApplicationId;
import org.cldess.call.application.ProjectApplication;
import org.cldess.call.award.AwardBound;
import org.cldess.call.award.AwardPlan;
import org.cldess.call.award.PlannedAward;
import org.cldess.call.jury.JuryScore;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.sample.SampleCalls;
import org.junit.jupiter.api.Test;

/** Compares the award plans of random calls with a search of all subsets, or with the list worked through by hand. */
class AwardPlanTest {
    private static final int ROUNDS = 40;
    private static final long CAP = 300_000;

    private final CallForProjects sample = SampleCalls.call();

    private CallForProjects drawn(SplittableRandom random, boolean partly) {
        List<ProjectApplication> applications = new ArrayList<>();
        List<JuryScore> scores = new ArrayList<>();
        int size = 1 + random.nextInt(6);
        for (int i = 0; i < size; i++) {
            ApplicationId id = ApplicationId.of("project-" + random.nextInt(10) + "-" + i);
            ApplicantId applicant = sample.applicants()
                    .get(random.nextInt(sample.applicants().size()))
                    .id();
            Amount asked = Amount.ofCents(1 + random.nextInt((int) CAP));
            applications.add(SampleCalls.application(id, Integer.toString(i + 1), applicant).toBuilder()
                    .asked(asked)
                    .totalCost(asked.plus(asked))
                    .ownFunds(asked)
                    .build());
            scores.addAll(SampleCalls.scores(id, SampleCalls.CHAIR, random.nextInt(5), random.nextInt(5)));
            if (random.nextBoolean()) {
                scores.addAll(SampleCalls.scores(id, SampleCalls.GUEST, random.nextInt(5), random.nextInt(5)));
            }
        }
        return sample.toBuilder()
                .applications(applications)
                .scores(scores)
                .decisions(List.of())
                .rules(SampleCalls.rules().toBuilder()
                        .envelope(Amount.ofCents(random.nextInt((int) (3 * CAP))))
                        .structureCap(
                                random.nextInt(3) == 0
                                        ? Known.none()
                                        : Known.of(Amount.ofCents(random.nextInt((int) (2 * CAP)))))
                        .partialFunding(partly)
                        .build())
                .build();
    }

    private static BigDecimal points(CallForProjects call, ProjectApplication application) {
        JuryTotal total = call.ranking().find(application.id()).orElseThrow().total();
        return BigDecimal.valueOf(total.points()).divide(BigDecimal.valueOf(total.jurors()), 9, RoundingMode.HALF_UP);
    }

    private static long cents(Known<Amount> amount) {
        return amount.value().map(Amount::cents).orElse(Long.MAX_VALUE);
    }

    /** Returns whether a set fits within the envelope and gives no applicant more than the maximum. */
    private static boolean fits(CallForProjects call, List<ProjectApplication> set) {
        Map<ApplicantId, Long> given = new HashMap<>();
        long sum = 0;
        for (ProjectApplication application : set) {
            long asked = cents(application.asked());
            sum += asked;
            given.merge(application.applicant(), asked, Long::sum);
        }
        long maximum = cents(call.rules().structureCap());
        return sum <= cents(call.rules().envelope()) && given.values().stream().allMatch(one -> one <= maximum);
    }

    private static BigDecimal best(CallForProjects call) {
        List<ProjectApplication> all = call.applications();
        BigDecimal best = BigDecimal.ZERO;
        for (int set = 0; set < 1 << all.size(); set++) {
            List<ProjectApplication> chosen = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                if (((set >> i) & 1) == 1) {
                    chosen.add(all.get(i));
                }
            }
            if (fits(call, chosen)) {
                best = best.max(sum(call, chosen));
            }
        }
        return best;
    }

    private static BigDecimal sum(CallForProjects call, List<ProjectApplication> chosen) {
        return chosen.stream().map(one -> points(call, one)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<ProjectApplication> given(CallForProjects call, AwardPlan plan) {
        return plan.awards().stream()
                .filter(award -> !award.amount().isZero())
                .map(award -> call.findApplication(award.application()).orElseThrow())
                .toList();
    }

    @Test
    void where_all_or_nothing_is_given_no_set_that_fits_has_more_points() {
        SplittableRandom random = new SplittableRandom(8);
        for (int round = 0; round < ROUNDS; round++) {
            CallForProjects call = drawn(random, false);
            AwardPlan plan = AwardPlan.of(call).orElseThrow();
            List<ProjectApplication> given = given(call, plan);

            assertThat(fits(call, given)).isTrue();
            assertThat(sum(call, given)).isEqualByComparingTo(best(call));
            assertThat(plan.bound().orElseThrow().isOptimal()).isTrue();
            assertThat(plan.bound().orElseThrow().points())
                    .isEqualByComparingTo(best(call).divide(BigDecimal.valueOf(4), 2, RoundingMode.HALF_UP));
            AwardBound bound = plan.bound().orElseThrow();
            assertThat(bound.gap()).isNotNegative();
            assertThat(bound.verify(call)).as("round %s", round).isTrue();
            refusesWhatIsNotProved(bound, call);
            assertThat(plan.awards())
                    .allMatch(award -> award.amount().isZero() || award.amount().equals(award.asked()));
            holdsTogether(call, plan);
        }
    }

    @Test
    void where_parts_are_given_each_gets_what_is_left_within_its_caps_in_the_order_of_the_jury() {
        SplittableRandom random = new SplittableRandom(9);
        for (int round = 0; round < ROUNDS; round++) {
            CallForProjects call = drawn(random, true);
            AwardPlan plan = AwardPlan.of(call).orElseThrow();
            Map<ApplicantId, Long> given = new HashMap<>();
            long left = cents(call.rules().envelope());
            List<ProjectApplication> order = new ArrayList<>(call.applications());
            order.sort((one, other) -> {
                int rank = Integer.compare(rank(call, one), rank(call, other));
                int asked = Long.compare(cents(one.asked()), cents(other.asked()));
                return rank != 0
                        ? rank
                        : asked != 0
                                ? asked
                                : one.id().value().compareTo(other.id().value());
            });
            for (ProjectApplication application : order) {
                long had = given.getOrDefault(application.applicant(), 0L);
                long maximum = cents(call.rules().structureCap());
                long room = maximum == Long.MAX_VALUE ? maximum : maximum - had;
                long amount = Math.min(
                        Math.min(cents(application.asked()), cents(call.rules().projectCap())), Math.min(room, left));
                given.merge(application.applicant(), amount, Long::sum);
                left -= amount;
                assertThat(plan.amount(application.id())).isEqualTo(Known.of(Amount.ofCents(amount)));
            }
            assertThat(plan.remaining()).isEqualTo(Amount.ofCents(left));
            assertThat(plan.bound()).isEmpty();
            holdsTogether(call, plan);
        }
    }

    private static int rank(CallForProjects call, ProjectApplication application) {
        return call.ranking().find(application.id()).orElseThrow().rank();
    }

    private static void refusesWhatIsNotProved(AwardBound right, CallForProjects call) {
        BigDecimal less = right.points().subtract(new BigDecimal("0.02"));
        BigDecimal minus = right.price().subtract(BigDecimal.ONE);
        assertThat(new AwardBound(right.points(), less, right.price(), true).verify(call))
                .isFalse();
        assertThat(new AwardBound(less, less, right.price(), true).verify(call)).isFalse();
        assertThat(new AwardBound(right.points(), right.bound(), minus, true).verify(call))
                .isFalse();
    }

    private static void holdsTogether(CallForProjects call, AwardPlan plan) {
        assertThat(plan.awards())
                .extracting(PlannedAward::application)
                .containsExactlyElementsOf(call.ranking().ranked().stream()
                        .map(RankedApplication::application)
                        .toList());
        assertThat(plan.awarded().plus(plan.remaining())).isEqualTo(plan.envelope());
    }

    @Test
    void tells_why_each_gets_what_it_gets() {
        CallForProjects call = sample.toBuilder()
                .rules(SampleCalls.rules().toBuilder()
                        .envelope(Amount.euros("3500"))
                        .projectCap(Amount.euros("1500"))
                        .partialFunding(true)
                        .build())
                .applications(List.of(
                        asking(SampleCalls.BICYCLES, 0, "1500"),
                        asking(SampleCalls.GARDEN, 1, "2000"),
                        asking(SampleCalls.SEWING, 2, "1200")))
                .build();

        CallForProjects poorer = call.toBuilder()
                .rules(call.rules().toBuilder().envelope(Amount.euros("3000")).build())
                .build();

        assertThat(told(call))
                .containsExactly(
                        "1500.00 Aidé pour tout ce qu’il demande.",
                        "1500.00 Aidé jusqu’au plafond.",
                        "500.00 Aidé en partie : c’est ce qui reste de l’enveloppe.");
        assertThat(told(poorer)).endsWith("0.00 L’enveloppe est épuisée avant lui.");
        assertThat(told(sample.toBuilder()
                        .rules(SampleCalls.rules().toBuilder()
                                .envelope(Amount.euros("2000"))
                                .build())
                        .build()))
                .containsExactly(
                        "2000.00 Du meilleur ensemble de projets qui tient dans l’enveloppe.",
                        "0.00 Hors du meilleur ensemble de projets qui tient dans l’enveloppe et les plafonds.",
                        "0.00 Hors du meilleur ensemble de projets qui tient dans l’enveloppe et les plafonds.");
    }

    private static List<String> told(CallForProjects call) {
        return AwardPlan.of(call).orElseThrow().awards().stream()
                .map(award -> award.amount() + " "
                        + award.why().say(Locale.FRENCH).replace('\u00A0', ' ').replace('\u202F', ' '))
                .toList();
    }

    private ProjectApplication asking(ApplicationId id, int applicant, String euros) {
        return SampleCalls.application(
                        id,
                        Integer.toString(applicant + 1),
                        sample.applicants().get(applicant).id())
                .toBuilder()
                .asked(Amount.euros(euros))
                .totalCost(Amount.euros(euros).plus(Amount.euros("500")))
                .build();
    }

    @Test
    void what_does_not_pass_gets_nothing_and_what_nobody_scored_is_in_no_plan() {
        CallForProjects call = sample.toBuilder()
                .applications(List.of(
                        sample.applications().get(0).toBuilder()
                                .asked(Known.none())
                                .build(),
                        sample.applications().get(1),
                        sample.applications().get(2)))
                .scores(sample.scores().stream()
                        .filter(score -> !score.application().equals(SampleCalls.SEWING))
                        .toList())
                .build();
        AwardPlan plan = AwardPlan.of(call).orElseThrow();

        assertThat(plan.amount(SampleCalls.BICYCLES)).isEqualTo(Known.of(Amount.ZERO));
        assertThat(plan.amount(SampleCalls.GARDEN)).isEqualTo(Known.of(Amount.euros("2000")));
        assertThat(plan.amount(SampleCalls.SEWING)).isEqualTo(Known.notRecorded());
        assertThat(told(call))
                .contains("0.00 Le jury ne peut pas l’aider en l’état. Montant demandé : le dossier n’en a pas."
                        + " Demandez-le au porteur.");
    }

    @Test
    void tells_every_requirement_that_failed_and_what_is_not_known() {
        CallForProjects call = sample.toBuilder()
                .closes(LocalDate.of(2013, 4, 11))
                .rules(SampleCalls.rules().toBuilder()
                        .ownFundsShare(Known.notRecorded())
                        .build())
                .build();

        assertThat(told(call))
                .contains("0.00 Le jury ne peut pas l’aider en l’état. Le dossier est reçu le 12 avril 2013, après la"
                        + " clôture du 11 avril 2013. Part de fonds propres : le règlement de l’appel ne le dit pas ici."
                        + " Saisissez-le avant de conclure.");
    }
}
