package org.cldess.reporting.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.reporting.chart.Drawing.Label;
import org.cldess.reporting.sample.Charts;
import org.cldess.reporting.theme.StatusMark;
import org.cldess.reporting.theme.Weight;
import org.cldess.testing.Cases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests the layout of every chart with any labels: nothing is cut off, nothing overlaps, nothing is missing. */
class LayoutTest {
    /** Wide capitals and narrow small letters, to catch code that assumes a fixed width. */
    private static final TextMeasure MEASURE = (text, size, weight) -> text.codePoints()
                    .mapToDouble(point -> Character.isUpperCase(point) ? 0.75 : 0.55)
                    .sum()
            * size
            * (weight == Weight.BOLD ? 1.08 : 1);

    private static final List<Canvas> CANVASES = List.of(
            new Canvas(720, 13, MEASURE),
            new Canvas(487, 9, MEASURE),
            new Canvas(288, 12, MEASURE),
            new Canvas(240, 12, MEASURE));

    /** A label has at least three lines of twelve letters, but each line may break early before a long word. */
    private static final int LETTERS_BEFORE_AN_ELLIPSIS = 15;

    private static final List<Chart> CHARTS = Stream.concat(
                    Charts.all().stream(),
                    Cases.seeds(12).boxed().flatMap(seed -> random(new SplittableRandom(seed)).stream()))
            .toList();

    /** The drawings of each chart on each canvas, made once for all tests. */
    private static final Map<Chart, List<Drawn>> DRAWN = new IdentityHashMap<>();

    private record Drawn(Canvas canvas, Drawing drawing) {}

    static List<Chart> charts() {
        return CHARTS;
    }

    private static List<Drawn> drawn(Chart chart) {
        return DRAWN.computeIfAbsent(
                chart,
                it -> CANVASES.stream()
                        .map(canvas -> new Drawn(canvas, it.draw(canvas)))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("charts")
    void keeps_every_label_inside_the_drawing(Chart chart) {
        for (Drawn drawn : drawn(chart)) {
            Extent frame = new Extent(
                    -0.02, drawn.canvas().width() + 0.02, 0, drawn.drawing().height());
            for (Label label : DrawnLabels.in(drawn.drawing())) {
                if (!Extent.of(label).isWithin(frame)) {
                    fail("%s leaves a canvas of %s", label, drawn.canvas().width());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void lets_no_label_touch_another_one(Chart chart) {
        for (Drawn drawn : drawn(chart)) {
            List<Label> labels = DrawnLabels.in(drawn.drawing());
            List<Extent> extents = labels.stream().map(Extent::of).toList();
            for (int one = 0; one < labels.size(); one++) {
                for (int other = one + 1; other < labels.size(); other++) {
                    if (extents.get(one).meets(extents.get(other))) {
                        fail(
                                "%s meets %s on a canvas of %s",
                                labels.get(one),
                                labels.get(other),
                                drawn.canvas().width());
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void shows_every_label_whole_or_with_an_ellipsis(Chart chart) {
        for (Drawn drawn : drawn(chart)) {
            String shown = DrawnLabels.in(drawn.drawing()).stream()
                    .map(label -> label.text().replace(" ", ""))
                    .collect(Collectors.joining());
            for (String word : words(chart)) {
                String label = word.replace(" ", "");
                if (!shown.contains(label)
                        && IntStream.range(LETTERS_BEFORE_AN_ELLIPSIS, label.length())
                                .noneMatch(end -> shown.contains(label.substring(0, end) + "…"))) {
                    fail("%s is not in %s", word, shown);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void draws_the_same_twice(Chart chart) {
        for (Drawn drawn : drawn(chart)) {
            assertThat(chart.draw(drawn.canvas())).isEqualTo(drawn.drawing());
        }
    }

    private static List<String> words(Chart chart) {
        if (chart instanceof ProgressBars progress) {
            return progress.bars().stream()
                    .flatMap(bar -> Stream.of(bar.label(), bar.value()))
                    .toList();
        }
        if (chart instanceof Gantt gantt) {
            return gantt.rows().stream()
                    .flatMap(row -> Stream.of(row.label(), row.group()))
                    .toList();
        }
        if (chart instanceof StackedBars stacked) {
            return Stream.concat(
                            stacked.series().stream().map(StackedBars.Series::name),
                            stacked.bars().stream().flatMap(bar -> Stream.of(bar.label(), bar.group())))
                    .toList();
        }
        if (chart instanceof Bullets bullets) {
            return bullets.rows().stream()
                    .flatMap(row -> Stream.of(row.label(), row.summary()))
                    .toList();
        }
        if (chart instanceof NetworkMap network) {
            return List.of(network.words().first(), network.words().second());
        }
        if (chart instanceof GroupMap groups) {
            return Stream.concat(
                            groups.groups().stream().map(GroupMap.Group::label),
                            Stream.of(groups.words().first(), groups.words().across()))
                    .toList();
        }
        Timeline timeline = (Timeline) chart;
        return Stream.concat(
                        timeline.periods().stream().map(Timeline.Period::label),
                        timeline.events().stream().map(Timeline.Event::label))
                .toList();
    }

    private static List<Chart> random(SplittableRandom random) {
        List<ProgressBars.Bar> bars = new ArrayList<>();
        List<Gantt.Row> rows = new ArrayList<>();
        List<StackedBars.Bar> stacks = new ArrayList<>();
        List<Bullets.Row> bullets = new ArrayList<>();
        List<Timeline.Event> events = new ArrayList<>();
        for (int index = 0; index < random.nextInt(1, 12); index++) {
            LocalDate day = LocalDate.of(2012, 1, 1).plusDays(random.nextInt(1500));
            OptionalDouble share =
                    random.nextInt(4) == 0 ? OptionalDouble.empty() : OptionalDouble.of(random.nextDouble());
            bars.add(new ProgressBars.Bar(
                    label(random, 30), share, OptionalDouble.of(random.nextDouble()), "9 sur " + random.nextInt(1000)));
            Gantt.Span span =
                    new Gantt.Span(day, day.plusDays(random.nextInt(400)), random.nextBoolean(), random.nextBoolean());
            rows.add(new Gantt.Row(
                    label(random, 30),
                    index < 4 ? "" : label(random, 20) + index,
                    random.nextBoolean() ? Optional.of(new Gantt.Mark(StatusMark.LATE, "En retard")) : Optional.empty(),
                    List.of(span),
                    List.of(new Gantt.Milestone(
                            day, List.of(Gantt.Milestone.State.values()).get(random.nextInt(4)))),
                    random.nextBoolean()
                            ? Optional.of(new Gantt.Delay(day, random.nextInt(2000) + " j"))
                            : Optional.empty(),
                    random.nextInt(100) + " %"));
            stacks.add(new StackedBars.Bar(
                    label(random, 8), random.nextBoolean() ? "" : label(random, 15) + index, amounts(random)));
            bullets.add(
                    new Bullets.Row(label(random, 20), value(random), value(random), value(random), label(random, 9)));
            events.add(new Timeline.Event(label(random, 20), day));
        }
        List<Timeline.Period> periods = List.of(new Timeline.Period(
                label(random, 20), LocalDate.of(2012, 1, 1), LocalDate.of(2013 + random.nextInt(10), 5, 5)));
        List<String> names =
                IntStream.range(0, 11).mapToObj(index -> label(random, 6)).toList();
        LocalDate today = LocalDate.of(2012 + random.nextInt(6), 1 + random.nextInt(12), 1);
        return List.of(
                new ProgressBars(bars, label(random, 5)),
                new Gantt(
                        YearMonth.of(2012, 1 + random.nextInt(12)),
                        YearMonth.of(2013 + random.nextInt(5), 12),
                        today,
                        rows,
                        Locale.FRENCH),
                StackedBars.of(names, stacks, random.nextBoolean() ? "€" : "", Locale.ENGLISH),
                new Bullets(bullets, Locale.ENGLISH),
                new Timeline(today, periods, events, Locale.FRENCH),
                network(random),
                groups(random));
    }

    private static GroupMap groups(SplittableRandom random) {
        List<GroupMap.Group> groups = IntStream.range(0, 10)
                .mapToObj(index -> new GroupMap.Group(
                        label(random, 8),
                        label(random, 8),
                        Optional.of(index % 2 == 0 ? NetworkMap.Side.FIRST : NetworkMap.Side.SECOND),
                        1 + index))
                .toList();
        List<GroupMap.Bond> bonds = IntStream.range(1, 10)
                .boxed()
                .flatMap(to -> IntStream.range(0, to)
                        .mapToObj(from -> new GroupMap.Bond(from, to, from % 2 != to % 2, 1 + random.nextInt(2_000))))
                .toList();
        GroupMap.KeyWords words =
                new GroupMap.KeyWords("sociale", "classique", "ni l’une", "plusieurs", "entre", "autres");
        return new GroupMap(groups, bonds, words, Locale.FRENCH);
    }

    private static NetworkMap network(SplittableRandom random) {
        List<NetworkMap.Node> nodes = IntStream.range(0, 30)
                .mapToObj(index -> new NetworkMap.Node(
                        label(random, 12),
                        index % 2 == 0 ? NetworkMap.Side.FIRST : NetworkMap.Side.SECOND,
                        index % 7 == 0,
                        1 + index % 3))
                .toList();
        List<NetworkMap.Link> links = IntStream.range(0, 40)
                .mapToObj(index -> new NetworkMap.Link(
                        random.nextInt(25), (random.nextInt(24) + index) % 25, index % 2 == 0, 1 + index % 3))
                .filter(link -> link.from() != link.to())
                .toList();
        NetworkMap.KeyWords words = new NetworkMap.KeyWords("sociale", "classique", "ni l’une", "seul", "entre");
        return new NetworkMap(nodes, links, words, Locale.FRENCH);
    }

    private static List<BigDecimal> amounts(SplittableRandom random) {
        long scale = random.nextInt(3) == 0 ? 90_000_000 : 9_000;
        return IntStream.range(0, 11)
                .mapToObj(index -> BigDecimal.valueOf(random.nextInt(3) == 0 ? 0 : random.nextLong(scale)))
                .toList();
    }

    private static Optional<BigDecimal> value(SplittableRandom random) {
        return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(random.nextInt(5000), 1));
    }

    private static String label(SplittableRandom random, int mostWords) {
        return IntStream.range(0, random.nextInt(1, mostWords))
                .mapToObj(index -> "Mot" + "o".repeat(random.nextInt(40) == 0 ? 190 : random.nextInt(9)))
                .collect(Collectors.joining(" "));
    }

    /** The bounding box of a label, from the top of its tallest letter to the bottom of its lowest. */
    private record Extent(double left, double right, double top, double bottom) {
        static Extent of(Label label) {
            double width = MEASURE.width(label.text(), label.size(), label.weight());
            double left = switch (label.anchor()) {
                case START -> label.x();
                case MIDDLE -> label.x() - width / 2;
                case END -> label.x() - width;
            };
            return new Extent(left, left + width, label.y() - label.size() * 0.8, label.y() + label.size() * 0.2);
        }

        boolean isWithin(Extent frame) {
            return left >= frame.left && right <= frame.right && top >= frame.top && bottom <= frame.bottom;
        }

        boolean meets(Extent other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }
}
