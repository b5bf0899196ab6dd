package org.cldess.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.identity.FormVerdict;
import org.cldess.identity.LegalForm;

/**
 * The figures of the law book ({@code figures.csv}) and those of the shipped records, in the same terms. A record gives
 * a figure the period of its rule where it has none, and some units that the book does not use.
 */
final class Figures {
    private static final String IN_FORCE = "in-force";
    private static final String FORMS = "legal forms";
    private static final Pattern CELL = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DAY_FROM_MEMORY = Pattern.compile("\\[M (from|until|day)");
    private static final Pattern ROW = Pattern.compile("§14 r(\\d+)");

    /** The units of the records, with the book's unit and the number of such units in one of the record's. */
    private static final Map<String, Unit> UNITS = Map.ofEntries(
            Map.entry("of members", Unit.PERCENT),
            Map.entry("of profit less earlier losses", Unit.PERCENT),
            Map.entry("of capital", Unit.PERCENT),
            Map.entry("of workers", Unit.PERCENT),
            Map.entry("of public money", Unit.PERCENT),
            Map.entry("of eligible expense", Unit.PERCENT),
            Map.entry("of operating costs over three closed years", Unit.PERCENT),
            Map.entry("% of employees", new Unit("%", 1)),
            Map.entry("× SMIC", new Unit("SMIC", 1)),
            Map.entry("€ excl. VAT", new Unit("EUR", 1)),
            Map.entry("euros", new Unit("EUR", 1)),
            Map.entry("points above the corporate-bond rate", new Unit("points", 1)),
            Map.entry("working-days", new Unit("days", 1)),
            Map.entry("aims, the last of three conditions", new Unit("aims", 1)),
            Map.entry("aims, the last of four conditions", new Unit("aims", 1)),
            Map.entry("unless the experiment is prolonged", new Unit("", 1)),
            Map.entry("as an experiment", new Unit("", 1)));

    /** Figures that a record gives under another name of the same rule, because the two never differ. */
    private static final Map<String, String> SAME_AS =
            Map.of("AID-03 ceiling-road", "ceiling", "PUR-07 list-under", "full-from");

    /** Values of records in the words of the book: the records have more names for the same. */
    private static final Map<String, String> VALUES = Map.of("préfet, préfète, préfecture", "préfet");

    private record Unit(String ofTheBook, int times) {
        static final Unit PERCENT = new Unit("%", 100);
    }

    private Figures() {}

    static List<String> lines(String resource) {
        try (InputStream in = Figures.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The file %s is missing beside the law book.".formatted(resource));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line of the book's file, with the rows of § 14 that its note names. */
    record Line(Figure figure, Set<Integer> rows) {}

    /** Returns the figures of the law book, in its order. */
    static List<Line> book() {
        return lines("figures.csv").stream().skip(1).map(Figures::line).toList();
    }

    static Line line(String text) {
        List<String> cells = CELL.splitAsStream(text)
                .map(cell -> cell.replaceAll("^\"|\"$", "").replace("\"\"", "\""))
                .toList();
        String note = cells.size() > 8 ? cells.get(8) : "";
        char letter = cells.get(7).charAt(0);
        String name = cells.get(1);
        Figure figure = figure(
                cells.get(0),
                SAME_AS.getOrDefault(cells.get(0) + " " + name, name),
                name.equals(IN_FORCE) ? cells.get(7) : cells.get(2),
                cells.get(3),
                day(cells.get(5)),
                day(cells.get(6)),
                letter == 'M'
                        ? Figure.Sureness.FROM_MEMORY
                        : DAY_FROM_MEMORY.matcher(note).find() ? Figure.Sureness.BUT_FOR_A_DAY : Figure.Sureness.SURE);
        return new Line(
                figure,
                ROW.matcher(note)
                        .results()
                        .map(found -> Integer.valueOf(found.group(1)))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static Optional<LocalDate> day(String cell) {
        return Optional.of(cell).filter(text -> !text.isEmpty()).map(LocalDate::parse);
    }

    /** Returns the figures of records: their periods, their parameters and the legal forms that they rely on. */
    static List<Figure> of(List<RuleRecord> records) {
        return records.stream()
                .flatMap(record -> Stream.concat(
                        Stream.of(period(record)),
                        Stream.concat(record.parameters().stream().map(each -> of(record, each)), forms(record))))
                .toList();
    }

    private static Figure period(RuleRecord record) {
        String letter = record.isPeriodConfirmed()
                ? String.valueOf(record.certainty().letter())
                : String.valueOf(Certainty.REMEMBERED.letter());
        return figure(
                record.code(),
                IN_FORCE,
                letter,
                "",
                record.validFrom(),
                record.validUntil(),
                letter.equals("M") ? Figure.Sureness.FROM_MEMORY : Figure.Sureness.SURE);
    }

    private static Figure of(RuleRecord record, Parameter parameter) {
        return figure(
                record.code(),
                parameter.name(),
                VALUES.getOrDefault(parameter.value(), parameter.value()),
                parameter.unit(),
                Stream.of(parameter.from(), record.validFrom())
                        .flatMap(Optional::stream)
                        .max(LocalDate::compareTo),
                Stream.of(parameter.until(), record.validUntil())
                        .flatMap(Optional::stream)
                        .min(LocalDate::compareTo),
                parameter.confirmed() && record.isConfirmed() ? Figure.Sureness.SURE : Figure.Sureness.FROM_MEMORY);
    }

    private static Figure figure(
            String rule,
            String name,
            String value,
            String unit,
            Optional<LocalDate> from,
            Optional<LocalDate> until,
            Figure.Sureness sureness) {
        boolean isDay = DAY.matcher(value).matches();
        Unit known = UNITS.getOrDefault(unit, new Unit(unit.isEmpty() && isDay ? "day" : unit, 1));
        return new Figure(rule, name, plain(value, known), known.ofTheBook(), from, until, sureness);
    }

    private static String plain(String value, Unit unit) {
        if (NUMBER.matcher(value).matches()) {
            return new BigDecimal(value)
                    .multiply(BigDecimal.valueOf(unit.times()))
                    .stripTrailingZeros()
                    .toPlainString();
        }
        return Stream.of(value.replace('’', '\'').split(", ", -1))
                .map(word -> word.replace("fiscal years", "fiscal-years"))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** Returns the legal forms that the rules on membership of the social economy tell apart. */
    private static Stream<Figure> forms(RuleRecord record) {
        return switch (record.code()) {
            case "ESS-01" ->
                Stream.of(
                        forms(record, "forms-ess", FormVerdict.ESS, Figure.Sureness.SURE, List.of()),
                        forms(
                                record,
                                "forms-undetermined",
                                FormVerdict.UNDETERMINED,
                                Figure.Sureness.FROM_MEMORY,
                                List.of()),
                        forms(record, "forms-not-ess", FormVerdict.NOT_ESS, Figure.Sureness.FROM_MEMORY, families()));
            case "ESS-02" -> Stream.of(forms(record, "forms-ess", FormVerdict.ESS, Figure.Sureness.SURE, List.of()));
            case "ESS-03" ->
                Stream.of(forms(
                        record, "forms-if-stated", FormVerdict.IF_STATED, Figure.Sureness.FROM_MEMORY, List.of()));
            default -> Stream.empty();
        };
    }

    private static Figure forms(
            RuleRecord record, String name, FormVerdict verdict, Figure.Sureness sureness, List<String> families) {
        String codes = Stream.concat(
                        codes("")
                                .filter(form -> form.label().isPresent() && form.verdict() == verdict)
                                .map(LegalForm::code),
                        families.stream())
                .collect(Collectors.joining(", "));
        return figure(record.code(), name, codes, FORMS, record.validFrom(), record.validUntil(), sureness);
    }

    private static Stream<LegalForm> codes(String prefix) {
        return IntStream.rangeClosed(1000, 9999)
                .mapToObj(String::valueOf)
                .filter(code -> code.startsWith(prefix))
                .map(LegalForm::parse);
    }

    /** Returns the families of legal forms that do not belong to it, in the book's words, and what has no form. */
    private static List<String> families() {
        Predicate<LegalForm> isUnnamed = form -> form.label().isEmpty();
        List<String> families = new ArrayList<>(List.of("no form"));
        if (codes("4").allMatch(form -> form.verdict() == FormVerdict.NOT_ESS)) {
            families.add("4xxx");
        }
        if (codes("7").allMatch(form -> form.verdict() == FormVerdict.PUBLIC)) {
            families.add("7xxx");
        }
        if (codes("65").filter(isUnnamed).allMatch(form -> form.verdict() == FormVerdict.NOT_ESS)) {
            families.add("65xx not named");
        }
        return families;
    }

    /** Returns the figures in which a book and records differ, both ways, each with the side on which it is. */
    static Set<String> differences(List<Figure> book, List<Figure> records) {
        Set<String> found = new TreeSet<>();
        Map<String, List<Figure>> said = byTitle(book);
        Map<String, List<Figure>> kept = byTitle(records);
        Set<String> titles = new TreeSet<>(said.keySet());
        titles.addAll(kept.keySet());
        for (String title : titles) {
            List<Figure> here = said.getOrDefault(title, List.of());
            List<Figure> there = kept.getOrDefault(title, List.of());
            List<Figure> runs = runs(here);
            List<Figure> others = runs(there);
            runs.stream().filter(run -> !others.contains(run)).forEach(run -> found.add("only the book: " + run));
            others.stream().filter(run -> !runs.contains(run)).forEach(run -> found.add("only the records: " + run));
            unlikeSure(here, there).forEach(each -> found.add("not as sure as in the book: " + each));
        }
        return found;
    }

    private static Map<String, List<Figure>> byTitle(List<Figure> figures) {
        return figures.stream()
                .distinct()
                .sorted(Comparator.comparing((Figure each) -> each.from().orElse(LocalDate.MIN)))
                .collect(Collectors.groupingBy(Figure::title, LinkedHashMap::new, Collectors.toList()));
    }

    /** Joins figures that say the same in periods that follow one another; how sure they are is left out. */
    private static List<Figure> runs(List<Figure> figures) {
        List<Figure> runs = new ArrayList<>();
        for (Figure figure : figures) {
            int last = runs.size() - 1;
            if (last >= 0 && runs.get(last).goesOnIn(figure)) {
                runs.set(last, runs.get(last).withUntil(figure.until()));
            } else {
                runs.add(figure);
            }
        }
        return runs.stream()
                .map(run -> new Figure(
                        run.rule(), run.name(), run.value(), run.unit(), run.from(), run.until(), Figure.Sureness.SURE))
                .toList();
    }

    /** Returns the figures of records that are sure where the book is not, or the other way round. */
    private static List<Figure> unlikeSure(List<Figure> book, List<Figure> records) {
        return records.stream()
                .filter(record -> book.stream()
                        .filter(record::overlaps)
                        .anyMatch(said -> said.sureness() != Figure.Sureness.BUT_FOR_A_DAY
                                && said.sureness() != record.sureness()))
                .toList();
    }

    /** Returns a list of exceptions: lines with a title, a bar and the reason. */
    static Map<String, String> exceptions(String resource) {
        Map<String, String> exceptions = new LinkedHashMap<>();
        lines(resource).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" \\| ", 2))
                .forEach(cells -> exceptions.put(cells[0].strip(), cells[1].strip()));
        return exceptions;
    }

    /** Returns the title of a figure with its last day, where only some periods of it are meant. */
    static String titleUntil(Figure figure) {
        return String.format(
                Locale.ROOT,
                "%s until %s",
                figure.title(),
                figure.until().map(LocalDate::toString).orElse("-"));
    }
}
