package org.cldess.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.cldess.call.application.Applicant;
import org.cldess.call.application.ProjectApplication;
import org.cldess.call.jury.DeclaredInterest;
import org.cldess.call.jury.Juror;
import org.cldess.call.jury.JurorId;
import org.cldess.call.jury.JuryCriterion;
import org.cldess.call.jury.JuryCriterionId;
import org.cldess.call.jury.JuryScore;
import org.cldess.known.Known;
import org.cldess.sample.SampleCalls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares random score sheets of random jurors, some with ties to an applicant, with a naive computation. */
class ScoreGridTest {
    private static final int ROUNDS = 60;
    private static final int JURORS = 4;

    private final CallForProjects call = SampleCalls.call();
    private final List<ProjectApplication> applications = call.applications();
    private final List<JuryCriterion> criteria =
            List.of(criterion("first", 20), criterion("second", 50), criterion("third", 30));

    private static JuryCriterion criterion(String id, int weight) {
        return new JuryCriterion(JuryCriterionId.of(id), "Critère " + id, weight, Known.notRecorded());
    }

    private Juror juror(int index, List<Applicant> ties) {
        List<DeclaredInterest> interests = ties.stream()
                .map(applicant -> new DeclaredInterest(applicant.id(), "Il y travaille.", Known.notRecorded()))
                .toList();
        return new Juror(
                JurorId.of("j-" + index), "Aline", "Fontaine", Known.none(), Known.none(), Known.of(interests));
    }

    /**
     * The points of each juror, application and criterion. The range of points is small, so that equal totals occur.
     */
    private record Sheets(List<Juror> jurors, Map<String, Integer> points, List<JuryScore> scores) {
        Optional<Integer> of(Juror juror, ProjectApplication application, JuryCriterion criterion) {
            return Optional.ofNullable(points.get(key(juror, application, criterion)));
        }
    }

    private static String key(Juror juror, ProjectApplication application, JuryCriterion criterion) {
        return juror.id() + " " + application.id() + " " + criterion.id();
    }

    private Sheets drawn(SplittableRandom random) {
        List<Juror> jurors = new ArrayList<>();
        for (int i = 0; i < JURORS; i++) {
            jurors.add(juror(
                    i,
                    call.applicants().stream()
                            .filter(applicant -> random.nextInt(5) == 0)
                            .toList()));
        }
        Map<String, Integer> points = new HashMap<>();
        List<JuryScore> scores = new ArrayList<>();
        for (Juror juror : jurors) {
            for (ProjectApplication application : applications) {
                boolean isGiven = random.nextInt(4) > 0;
                boolean isWhole = random.nextInt(9) > 0;
                for (JuryCriterion criterion : criteria) {
                    if (isGiven && (isWhole || !criterion.equals(criteria.get(2)))) {
                        int given = random.nextInt(3);
                        points.put(key(juror, application, criterion), given);
                        scores.add(score(application, juror, criterion, given));
                    }
                }
            }
        }
        return new Sheets(jurors, points, scores);
    }

    private boolean isTied(Juror juror, ProjectApplication application) {
        return juror.interests().value().orElseThrow().stream()
                .anyMatch(interest -> interest.applicant().equals(application.applicant()));
    }

    /** Returns the points for one criterion from the jurors without ties who scored the application at all. */
    private List<Integer> counted(Sheets sheets, ProjectApplication application, JuryCriterion criterion) {
        List<Integer> counted = new ArrayList<>();
        for (Juror juror : sheets.jurors()) {
            boolean isScored = criteria.stream()
                    .anyMatch(one -> sheets.of(juror, application, one).isPresent());
            if (isScored && !isTied(juror, application)) {
                counted.add(sheets.of(juror, application, criterion).orElse(0));
            }
        }
        return counted;
    }

    /** Computes points ÷ (2 × jurors) in integers, rounded half up to two decimals. */
    private static BigDecimal mean(List<Integer> points) {
        long sum = points.stream().mapToLong(Integer::longValue).sum();
        return new BigDecimal(BigInteger.valueOf((200 * sum + points.size()) / (2L * points.size())), 2);
    }

    private CallForProjects scored(Sheets sheets) {
        return call.toBuilder()
                .jurors(sheets.jurors())
                .criteria(criteria)
                .scores(sheets.scores())
                .build();
    }

    @Test
    void a_mean_counts_the_sheets_of_those_who_are_not_tied_to_the_applicant() {
        SplittableRandom random = new SplittableRandom(4);
        for (int round = 0; round < ROUNDS; round++) {
            Sheets sheets = drawn(random);
            ScoreGrid grid = scored(sheets).grid();
            for (ProjectApplication application : applications) {
                assertThat(grid.tied(application.id()))
                        .isEqualTo(sheets.jurors().stream()
                                .filter(juror -> isTied(juror, application))
                                .toList());
                for (JuryCriterion criterion : criteria) {
                    List<Integer> counted = counted(sheets, application, criterion);
                    boolean isTold =
                            isWhole(sheets, application) || !counted.isEmpty() && !criterion.equals(criteria.get(2));
                    assertThat(grid.mean(application.id(), criterion))
                            .isEqualTo(isTold ? Known.of(mean(counted)) : Known.notRecorded());
                }
            }
        }
    }

    @Test
    void a_mark_that_a_sheet_lacks_does_not_count_as_zero_in_the_mean() {
        List<Juror> jurors = List.of(juror(0, List.of()), juror(1, List.of()));
        ProjectApplication application = applications.get(0);
        JuryScore four = score(application, jurors.get(0), criteria.get(1), 4);
        List<JuryScore> scores = List.of(
                score(application, jurors.get(0), criteria.get(0), 3),
                four,
                score(application, jurors.get(1), criteria.get(0), 2));
        CallForProjects lacking = scored(new Sheets(jurors, Map.of(), scores));
        CallForProjects byOne = scored(new Sheets(jurors, Map.of(), List.of(four)));

        assertThat(lacking.grid().mean(application.id(), criteria.get(0))).isEqualTo(Known.of(new BigDecimal("2.50")));
        assertThat(lacking.grid().mean(application.id(), criteria.get(1))).isEqualTo(Known.notRecorded());
        assertThat(lacking.ranking().unscored()).contains(application.id());
        assertThat(byOne.grid().mean(application.id(), criteria.get(1))).isEqualTo(Known.of(new BigDecimal("4.00")));
    }

    private static JuryScore score(ProjectApplication application, Juror juror, JuryCriterion criterion, int points) {
        return new JuryScore(
                application.id(), juror.id(), criterion.id(), points, Known.notRecorded(), Known.notRecorded());
    }

    @Test
    void a_juror_gives_a_total_by_all_criteria_or_none() {
        SplittableRandom random = new SplittableRandom(5);
        for (int round = 0; round < ROUNDS; round++) {
            Sheets sheets = drawn(random);
            ScoreGrid grid = scored(sheets).grid();
            for (Juror juror : sheets.jurors()) {
                for (ProjectApplication application : applications) {
                    long sum = 0;
                    int given = 0;
                    for (JuryCriterion criterion : criteria) {
                        Optional<Integer> points = sheets.of(juror, application, criterion);
                        assertThat(grid.find(application.id(), juror.id(), criterion.id())
                                        .map(JuryScore::points))
                                .isEqualTo(points);
                        sum += (long) criterion.weight() * points.orElse(0);
                        given += points.isPresent() ? 1 : 0;
                    }
                    assertThat(grid.total(application.id(), juror.id()))
                            .isEqualTo(
                                    given == criteria.size() ? Optional.of(new JuryTotal(sum, 1)) : Optional.empty());
                }
            }
        }
        assertThat(call.toBuilder()
                        .criteria(List.of())
                        .scores(List.of())
                        .build()
                        .grid()
                        .total(SampleCalls.BICYCLES, SampleCalls.CHAIR))
                .isEmpty();
    }

    /** Compares two applications by one criterion, as fractions of points over the number of jurors who count. */
    private static int compare(List<Integer> one, List<Integer> other) {
        long left = one.stream().mapToLong(Integer::longValue).sum() * other.size();
        long right = other.stream().mapToLong(Integer::longValue).sum() * one.size();
        return Long.compare(left, right);
    }

    /** Returns a positive number if the first application ranks higher: by the total, then by each criterion. */
    private int better(Sheets sheets, ProjectApplication one, ProjectApplication other) {
        long left = 0;
        long right = 0;
        for (JuryCriterion criterion : criteria) {
            List<Integer> mine = counted(sheets, one, criterion);
            List<Integer> yours = counted(sheets, other, criterion);
            left += criterion.weight()
                    * mine.stream().mapToLong(Integer::longValue).sum()
                    * yours.size();
            right += criterion.weight()
                    * yours.stream().mapToLong(Integer::longValue).sum()
                    * mine.size();
        }
        if (left != right) {
            return Long.compare(left, right);
        }
        return criteria.stream()
                .mapToInt(criterion -> compare(counted(sheets, one, criterion), counted(sheets, other, criterion)))
                .filter(sign -> sign != 0)
                .findFirst()
                .orElse(0);
    }

    private boolean isSameTotal(Sheets sheets, ProjectApplication one, ProjectApplication other) {
        return sum(sheets, one) * counted(sheets, other, criteria.get(0)).size()
                == sum(sheets, other) * counted(sheets, one, criteria.get(0)).size();
    }

    private long sum(Sheets sheets, ProjectApplication application) {
        long sum = 0;
        for (JuryCriterion criterion : criteria) {
            for (int points : counted(sheets, application, criterion)) {
                sum += (long) criterion.weight() * points;
            }
        }
        return sum;
    }

    private boolean isWhole(Sheets sheets, ProjectApplication application) {
        return !counted(sheets, application, criteria.get(0)).isEmpty()
                && sheets.jurors().stream()
                        .filter(juror -> !isTied(juror, application))
                        .noneMatch(juror ->
                                sheets.of(juror, application, criteria.get(0)).isPresent()
                                        && sheets.of(juror, application, criteria.get(2))
                                                .isEmpty());
    }

    @Test
    void each_place_counts_those_that_are_better_and_names_its_equals() {
        SplittableRandom random = new SplittableRandom(6);
        int equals = 0;
        for (int round = 0; round < 4 * ROUNDS; round++) {
            Sheets sheets = drawn(random);
            Ranking ranking = scored(sheets).ranking();
            List<ProjectApplication> whole =
                    applications.stream().filter(one -> isWhole(sheets, one)).toList();

            assertThat(ranking.ranked()).hasSameSizeAs(whole);
            assertThat(ranking.unscored())
                    .containsExactlyInAnyOrderElementsOf(applications.stream()
                            .filter(one -> !whole.contains(one))
                            .map(ProjectApplication::id)
                            .toList());
            for (ProjectApplication application : whole) {
                RankedApplication place = ranking.find(application.id()).orElseThrow();
                assertThat(place.rank())
                        .isEqualTo(1
                                + whole.stream()
                                        .filter(other -> better(sheets, other, application) > 0)
                                        .count());
                assertThat(place.equals())
                        .containsExactlyInAnyOrderElementsOf(whole.stream()
                                .filter(other -> !other.equals(application) && better(sheets, other, application) == 0)
                                .map(ProjectApplication::id)
                                .toList());
                List<JuryCriterionId> deciding = whole.stream()
                        .filter(other -> isSameTotal(sheets, other, application))
                        .flatMap(other -> criteria.stream()
                                .filter(one ->
                                        compare(counted(sheets, other, one), counted(sheets, application, one)) != 0)
                                .limit(1))
                        .map(JuryCriterion::id)
                        .toList();
                assertThat(place.before().isPresent()).isEqualTo(!deciding.isEmpty());
                assertThat(place.before()).matches(before -> before.isEmpty() || deciding.contains(before.get()));
                assertThat(place.tie().isPresent())
                        .isEqualTo(!place.equals().isEmpty() || place.before().isPresent());
                equals += place.equals().size();
            }
            assertThat(ranking.ranked()).extracting(RankedApplication::rank).isSorted();
        }
        assertThat(equals).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"-1, 1", "0, 0", "5, -1"})
    void a_total_is_of_at_least_one_juror_and_not_below_zero(long points, int jurors) {
        assertThatThrownBy(() -> new JuryTotal(points, jurors))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least one juror");
    }

    /**
     * A juror gives 0 to 4 for each criterion, so the points of one juror are quarters of a percent, and those of two
     * jurors are eighths.
     */
    @ParameterizedTest
    @CsvSource({"1, 2, 0.13", "3, 2, 0.38", "100, 3, 8.33", "200, 3, 16.67", "400, 1, 100.00"})
    void a_total_is_written_with_two_decimals_and_a_half_goes_up(long points, int jurors, String written) {
        assertThat(new JuryTotal(points, jurors)).hasToString(written);
    }

    @Test
    void totals_are_the_same_where_their_means_are() {
        assertThat(new JuryTotal(0, 1)).hasToString("0.00").isNotEqualTo(new JuryTotal(1, 1));
        assertThat(new JuryTotal(150, 2))
                .isEqualTo(new JuryTotal(300, 4))
                .hasSameHashCodeAs(new JuryTotal(300, 4))
                .hasToString("18.75");
        assertThat(new JuryTotal(150, 2).hashCode()).isNotEqualTo(new JuryTotal(151, 2).hashCode());
    }
}
