package org.cldess.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.reporting.Format;
import org.cldess.reporting.Reports;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.View;
import org.cldess.sample.Marked;
import org.cldess.sample.SeenMatrix;
import org.cldess.sample.Situation;
import org.cldess.testing.Cases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every report for every audience, on dossiers with a distinct value in every component: no page, no drawing title and
 * no string or metadata of a PDF contains a value that the matrix hides from the audience.
 */
class EveryReportForEveryAudienceTest {
    private static final SeenMatrix MATRIX = SeenMatrix.read();
    private static final String ACTOR = "actors.id";
    private static final LocalDate DAY = LocalDate.of(2031, 3, 31);
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F\\u2060\\u200B\\u00AD]+");
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern NUMBER = Pattern.compile("\\d{9,14}|W\\d{9}");

    /** The situations that are also printed. A PDF shows the same as its page, but data could hide behind its text. */
    private static final Set<Situation> ON_PAPER = EnumSet.of(Situation.UNLISTED_PERSONS, Situation.KEPT_ACTIONS);

    private static final List<Audience> AUDIENCES = List.of(Audience.PUBLIC, Audience.PARTNER, Audience.COMMITTEE);

    private static final List<DateTimeFormatter> WRITTEN = Stream.of("yyyy-MM-dd", "dd/MM/yyyy", "dMMMMyyyy")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.FRENCH))
            .toList();

    /**
     * Matches every day that a text without spaces could contain: “12mars2014” is the twelfth, or the second after a
     * number that ends in 1.
     */
    private static final Pattern DAYS = Pattern.compile("(?=(\\d{4}-\\d\\d-\\d\\d|\\d\\d/\\d\\d/\\d{4}|\\d\\d?(?:"
            + Stream.of(Month.values())
                    .map(month -> month.getDisplayName(TextStyle.FULL, Locale.FRENCH))
                    .collect(Collectors.joining("|"))
            + ")\\d{4}))");

    @ParameterizedTest
    @EnumSource
    void holds_nothing_that_is_kept_from_its_readers(Situation situation) throws IOException {
        Marked marked = situation.dossier(1);
        Set<String> leaks = new TreeSet<>();
        Set<String> shown = new TreeSet<>();
        for (Audience audience : AUDIENCES) {
            Map<String, Set<String>> kept = new TreeMap<>(marked.ways());
            kept.values().removeIf(ways -> isSeen(ways, audience, situation));
            View view = view(marked.dossier(), audience);
            View control = view(marked.dossier().seenBy(audience), audience);
            for (ReportKind kind : Reports.all()) {
                Report report = kind.of(view);
                for (Format format : formats(kind, situation, audience)) {
                    String text = text(report, format);
                    Set<String> marks = Marked.in(text);
                    marks.forEach(mark -> shown.addAll(marked.ways().getOrDefault(mark, Set.of())));
                    Set<String> found = found(kept.keySet(), text, marks);
                    if (found.stream().anyMatch(EveryReportForEveryAudienceTest::isDate)) {
                        Set<String> told = days(text(kind.of(control), Format.HTML));
                        found.removeIf(value -> isDate(value) && isAmong(told, value));
                    }
                    found.forEach(value -> leaks.add("%s: %s in %s.%s for %s"
                            .formatted(kept.get(value), value, kind.name(), format.extension(), audience)));
                }
            }
        }

        assertThat(leaks).isEmpty();
        assertThat(shown).hasSizeGreaterThan(100);
    }

    /** Checks whether reports may show a value on some paths. The id of an actor is on the paths of what cites it. */
    private static boolean isSeen(Set<String> ways, Audience audience, Situation situation) {
        return ways.contains(ACTOR)
                ? audience.sees(MATRIX.inReports(ACTOR, situation))
                : ways.stream().anyMatch(way -> audience.sees(MATRIX.inReports(way, situation)));
    }

    /** The short ring prints each report once: for the public in one situation, or for partners in the other. */
    private static List<Format> formats(ReportKind kind, Situation situation, Audience audience) {
        int printed = Reports.all().indexOf(kind) % 2;
        boolean isPrinted = audience == AUDIENCES.get(printed)
                && situation == List.copyOf(ON_PAPER).get(printed);
        return ON_PAPER.contains(situation) && (isPrinted || Cases.areLong()) ? Format.all() : List.of(Format.HTML);
    }

    private static View view(Dossier dossier, Audience audience) {
        return View.of(dossier, DAY, audience, Locale.FRENCH);
    }

    private static String text(Report report, Format format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        format.write(report, bytes);
        String text = format == Format.PDF ? PdfText.whole(bytes.toByteArray()) : bytes.toString(UTF_8);
        return SPACES.matcher(text).replaceAll("");
    }

    /** Returns the values that occur in a text without spaces. */
    private static Set<String> found(Set<String> values, String text, Set<String> marks) {
        Set<String> days = days(text);
        return values.stream()
                .filter(value -> isDate(value)
                        ? isAmong(days, value)
                        : marks.contains(value) || (NUMBER.matcher(value).matches() && text.contains(value)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> days(String text) {
        return DAYS.matcher(text).results().map(day -> day.group(1)).collect(Collectors.toSet());
    }

    private static boolean isAmong(Set<String> days, String value) {
        LocalDate date = LocalDate.parse(value);
        return WRITTEN.stream().anyMatch(form -> days.contains(form.format(date)));
    }

    /** A hidden day can equal a visible one, so a day is no leak if the report made of visible data contains it too. */
    private static boolean isDate(String value) {
        return ISO.matcher(value).matches();
    }
}
