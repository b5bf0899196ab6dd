package org.cldess.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.html.HtmlPage;
import org.cldess.reporting.pdf.PdfPrinter;
import org.cldess.validation.Violations;

/**
 * An output format of reports (<i>{@index "format de sortie"}</i>); every report can be written in every format.
 * {@link #all()} returns the built-in formats. A custom format walks the blocks of a report with a
 * {@link org.cldess.reporting.document.Block.Visitor}, and is created with {@link #of}.
 *
 * <pre>{@code
 * Format plain = Format.of("txt", "text/plain;charset=UTF-8", report -> PlainText.of(report).getBytes(UTF_8));
 * }</pre>
 *
 * <p>Several threads may use a built-in format at once.
 */
public final class Format {
    private static final Pattern EXTENSION = Pattern.compile("[a-z0-9]++(?:\\.[a-z0-9]++)*+");

    /**
     * A single page for a browser, on screen and on paper, which needs no other file, no network and no script. If a
     * long list can be filtered, a small script in the page does it; without the script the whole list is visible.
     */
    public static final Format HTML = of("html", "text/html;charset=UTF-8", HtmlPage::of);

    /**
     * Pages for paper, archives (PDF/A-2a) and screen readers (PDF/UA-1). The file embeds its fonts, which do not have
     * every character: missing characters are violations of code {@code text.glyph}. A report that cannot be laid out
     * is a violation of code {@code text.layout}. Where Java's default locale for formats has digits of its own, such
     * as Arabic ones, no PDF can be printed: a violation of code {@code pdf.locale}.
     */
    public static final Format PDF =
            new Format("pdf", "application/pdf", PdfPrinter::print, PdfPrinter::check, PdfPrinter::check);

    private static final List<Format> ALL = List.of(HTML, PDF);

    private final String extension;
    private final String mediaType;
    private final Function<Report, byte[]> writer;
    private final Function<Report, Violations> reportCheck;
    private final Function<String, Violations> textCheck;

    private Format(
            String extension,
            String mediaType,
            Function<Report, byte[]> writer,
            Function<Report, Violations> reportCheck,
            Function<String, Violations> textCheck) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.writer = writer;
        this.reportCheck = reportCheck;
        this.textCheck = textCheck;
    }

    /**
     * {@return a format that can write every report}
     *
     * @param extension the extension of its file names, without a dot: {@code docx}
     * @param mediaType the media type for servers and e-mail, with its character set if it has one
     * @param writer the function that creates the whole file of a report; the same report must always give the same
     * bytes
     * @throws IllegalArgumentException if the extension contains anything but a–z, 0–9 and inner dots
     */
    public static Format of(String extension, String mediaType, Function<Report, byte[]> writer) {
        if (!EXTENSION.matcher(extension).matches()) {
            throw new IllegalArgumentException("File names cannot end in \"" + extension
                    + "\": write a–z and 0–9, without the first dot, such as docx or tar.gz");
        }
        return new Format(extension, mediaType, writer, report -> Violations.NONE, text -> Violations.NONE);
    }

    /**
     * Returns the built-in formats.
     *
     * @return HTML, then PDF
     */
    public static List<Format> all() {
        return ALL;
    }

    /**
     * Returns a copy of this format that checks reports: a report with problems is rejected before it is written.
     *
     * @param ofReport the function that returns all problems of a report, each with its place
     * @param ofText the function that returns all problems of any text of a dossier
     * @return a changed copy
     */
    public Format checking(Function<Report, Violations> ofReport, Function<String, Violations> ofText) {
        return new Format(
                extension,
                mediaType,
                report -> {
                    ofReport.apply(report).throwIfAny();
                    return writer.apply(report);
                },
                ofReport,
                ofText);
    }

    /**
     * Returns the extension of file names in this format.
     *
     * @return the extension, without a dot
     */
    public String extension() {
        return extension;
    }

    /**
     * Returns the media type for servers and e-mail.
     *
     * @return the type, with its character set if it has one
     */
    public String mediaType() {
        return mediaType;
    }

    /**
     * Finds the problems that prevent a report from being written in this format, without writing it.
     *
     * @param report the report
     * @return all problems, each with its place in the report; for a PDF, characters that its fonts do not have, of
     * code {@code text.glyph}
     */
    public Violations check(Report report) {
        return reportCheck.apply(report);
    }

    /**
     * Finds the problems that prevent a text from being written in this format. It helps to find where in a dossier the
     * problems of {@link #check(Report)} come from.
     *
     * @param text any text of a dossier
     * @return all problems
     */
    public Violations check(String text) {
        return textCheck.apply(text);
    }

    /**
     * Writes a report. The same report always gives the same bytes. The whole file is created before its first byte is
     * written.
     *
     * @param report the report
     * @param out the stream, which is left open
     * @throws IOException if the stream cannot be written
     * @throws Violations if {@link #check(Report)} finds problems, or if the report cannot be laid out. It contains all
     * problems, and nothing is written
     */
    public void write(Report report, OutputStream out) throws IOException {
        out.write(writer.apply(report));
    }

    @Override
    public String toString() {
        return extension;
    }
}
