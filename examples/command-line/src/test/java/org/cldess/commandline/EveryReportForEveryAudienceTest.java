package org.cldess.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.reporting.Format;
import org.cldess.reporting.ReportKind;
import org.cldess.reporting.Reports;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.view.View;
import org.cldess.sample.Marked;
import org.cldess.sample.SeenMatrix;
import org.cldess.sample.Situation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Dossiers with a value of its own in every component, in every report for every audience: nothing is in a page, in the titles of its drawings,
 * in the strings and metadata of a PDF that the matrix keeps from those who read it.
 */
class EveryReportForEveryAudienceTest {
    private static final SeenMatrix MATRIX = SeenMatrix.read();
    private static final LocalDate DAY = LocalDate.of(2031, 3, 31);
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F\\u2060\\u200B\\u00AD]+");
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern NUMBER = Pattern.compile("\\d{9,14}|W\\d{9}");

    /** What stands in a page stands on paper; here both are written, since something may hide behind the paper. */
    private static final Set<Situation> ON_PAPER = EnumSet.of(Situation.UNLISTED_PERSONS, Situation.KEPT_ACTIONS);

    @ParameterizedTest
    @EnumSource
    void holds_nothing_that_is_kept_from_its_readers(Situation situation) throws IOException {
        Marked marked = situation.dossier(1);
        Set<String> leaks = new TreeSet<>();
        Set<String> shown = new TreeSet<>();
        for (Audience audience : List.of(Audience.PUBLIC, Audience.PARTNER, Audience.COMMITTEE)) {
            Map<String, Set<String>> kept = new TreeMap<>(marked.ways());
            kept.values().removeIf(ways -> ways.stream().anyMatch(way -> audience.sees(MATRIX.first(way, situation))));
            for (ReportKind kind : Reports.all()) {
                Report report = report(kind, marked.dossier(), audience);
                Report control = report(kind, marked.dossier().seenBy(audience), audience);
                for (Format format : ON_PAPER.contains(situation) ? Format.all() : List.of(Format.HTML)) {
                    String text = text(report, format);
                    String told = text(control, Format.HTML);
                    Marked.in(text).forEach(mark -> shown.addAll(marked.ways().getOrDefault(mark, Set.of())));
                    kept.forEach((value, ways) -> {
                        if (isIn(text, value) && !(isDate(value) && isIn(told, value))) {
                            leaks.add("%s: %s in %s.%s for %s"
                                    .formatted(ways, value, kind.name(), format.extension(), audience));
                        }
                    });
                }
            }
        }

        assertThat(leaks).isEmpty();
        assertThat(shown).hasSizeGreaterThan(100);
    }

    private static Report report(ReportKind kind, Dossier dossier, Audience audience) {
        return kind.of(View.of(dossier, DAY, audience, Locale.FRENCH));
    }

    private static String text(Report report, Format format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        format.write(report, bytes);
        String text = format == Format.PDF ? PdfText.whole(bytes.toByteArray()) : bytes.toString(UTF_8);
        return SPACES.matcher(text).replaceAll("");
    }

    /** Whether a value stands in a text without spaces. */
    private static boolean isIn(String text, String value) {
        if (isDate(value)) {
            LocalDate date = LocalDate.parse(value);
            return Stream.of("yyyy-MM-dd", "dd/MM/yyyy", "dMMMMyyyy")
                    .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.FRENCH))
                    .anyMatch(form -> text.contains(form.format(date)));
        }
        return (NUMBER.matcher(value).matches() || !Marked.in(value).isEmpty()) && text.contains(value);
    }

    /** Other days may fall on the same: such a day is no leak where it stands in what is made of what the readers see. */
    private static boolean isDate(String value) {
        return ISO.matcher(value).matches();
    }
}
