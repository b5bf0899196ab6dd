package org.cldess.reporting.pdf;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.cldess.language.Typography;
import org.cldess.reporting.document.Edition;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Wording;
import org.cldess.reporting.theme.Weight;
import org.cldess.validation.Violations;

/** Prints reports as PDF. The same report gives the same bytes on every machine at any time. */
public final class PdfPrinter {

    private PdfPrinter() {}

    /**
     * Prints a report.
     *
     * @param report the report
     * @return the file: PDF/UA-1 and PDF/A-2a
     * @throws Violations if no font draws some of its characters: one violation of code {@code text.glyph} for each
     * character in each place; a violation of code {@code pdf.locale} if Java's default locale has digits of its own
     */
    public static byte[] print(Report report) {
        OwnDigits.refuse();
        MissingGlyphs missing = new MissingGlyphs();
        Layout layout = layout(report, missing);
        missing.violations().throwIfAny();
        PdfMetadata imprint = imprint(report);
        return PdfFinisher.close(layout.print(imprint), imprint);
    }

    /**
     * Finds the characters of a report that no font draws, without printing the report.
     *
     * @param report the report
     * @return one violation of code {@code text.glyph} for each character in each place
     */
    public static Violations check(Report report) {
        MissingGlyphs missing = new MissingGlyphs();
        layout(report, missing);
        return missing.violations();
    }

    /**
     * Finds the characters of a text that no font draws.
     *
     * @param text the text
     * @return one violation of code {@code text.glyph} for each character
     */
    public static Violations check(String text) {
        MissingGlyphs missing = new MissingGlyphs();
        PrintedPlace place = new PrintedPlace(0, 0, List.of(PrintedText.of(text)));
        Glyphs.instance().runs(PrintedText.of(text), Weight.BOLD, codePoint -> missing.add(codePoint, place));
        return missing.violations();
    }

    /** Returns the pages of a report, and collects the characters that no font draws. */
    static Layout layout(Report whole, MissingGlyphs missing) {
        Report report = whole.onPaper();
        PrintContext context = new PrintContext(
                new TextWriter(Glyphs.instance(), missing),
                new Wording(report.edition().locale()));
        return new Layout(
                new PageSequences(context, report, language(report.edition())).print(), new Bookmarks(report));
    }

    static PdfMetadata imprint(Report report) {
        Edition edition = report.edition();
        String title = report.title().plain() + "\u00A0– " + edition.contract().plain() + "\u00A0– "
                + new Wording(edition.locale()).asOf(edition.day());
        return new PdfMetadata(
                report.name(),
                PrintedText.of(title),
                PrintedText.of(report.description()),
                language(edition),
                edition.day(),
                report.madeAt()
                        .map(ZonedDateTime::toInstant)
                        .orElseGet(
                                () -> edition.day().atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    private static String language(Edition edition) {
        return Typography.isEnglish(edition.locale()) ? "en" : "fr";
    }
}
