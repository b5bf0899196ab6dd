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
 * What a report can be written as (<i>{@index "format de sortie"}</i>): any report, in any format. {@link #all()} has those that are
 * shipped; one’s own walks the blocks of a report with a {@link org.cldess.reporting.document.Block.Visitor}, and is made with {@link #of}.
 *
 * <pre>{@code
 * Format plain = Format.of("txt", "text/plain;charset=UTF-8", report -> PlainText.of(report).getBytes(UTF_8));
 * }</pre>
 */
public final class Format {
    private static final Pattern EXTENSION = Pattern.compile("[a-z0-9]+(\\.[a-z0-9]+)*");

    /**
     * One page for a browser, which needs no other file, no network and no script, on screens and on paper. Where a long list can be
     * narrowed, one small script inside the page does that; without it the whole list shows.
     */
    public static final Format HTML = of("html", "text/html;charset=UTF-8", HtmlPage::of);

    /**
     * Pages for paper, for an archive (PDF/A-2a) and for a screen reader (PDF/UA-1). It carries its own fonts, which do not draw
     * every character of the world: what they lack is of code {@code text.glyph}. A report that cannot be set into pages is of code
     * {@code text.layout}.
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
     * @param extension the end of its file names, without a dot: {@code docx}
     * @param mediaType the media type for servers and e-mail, with its character set where it has one
     * @param writer makes the whole file of a report; the same report must always give the same bytes
     * @throws IllegalArgumentException if the extension is not made of a–z and 0–9, with dots inside only
     */
    public static Format of(String extension, String mediaType, Function<Report, byte[]> writer) {
        if (!EXTENSION.matcher(extension).matches()) {
            throw new IllegalArgumentException("File names cannot end in \"" + extension
                    + "\": write a–z and 0–9, without the first dot, such as docx or tar.gz");
        }
        return new Format(extension, mediaType, writer, report -> Violations.NONE, text -> Violations.NONE);
    }

    /**
     * The formats that are shipped.
     *
     * @return HTML, then PDF
     */
    public static List<Format> all() {
        return ALL;
    }

    /**
     * This format, which cannot write everything: a report with problems is refused before it is written.
     *
     * @param ofReport tells all problems of a report, each with its place
     * @param ofText tells all problems of any text of a dossier
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
     * The end of file names in this format.
     *
     * @return letters, without a dot
     */
    public String extension() {
        return extension;
    }

    /**
     * The media type for servers and e-mail.
     *
     * @return the type, with its character set where it has one
     */
    public String mediaType() {
        return mediaType;
    }

    /**
     * Tells what keeps a report from being written in this format, without writing it.
     *
     * @param report the report
     * @return all problems, each with the place in the report; for a PDF, of code {@code text.glyph}: characters that its fonts
     *     do not draw
     */
    public Violations check(Report report) {
        return reportCheck.apply(report);
    }

    /**
     * Tells what keeps a text from being written in this format: a way to find where in a dossier the problems of {@link
     * #check(Report)} come from.
     *
     * @param text any text of a dossier
     * @return all problems
     */
    public Violations check(String text) {
        return textCheck.apply(text);
    }

    /**
     * Writes a report. The same report always gives the same bytes. The whole is made before its first byte is written.
     *
     * @param report what to write
     * @param out where to; left open
     * @throws IOException if the stream refuses the bytes
     * @throws Violations if {@link #check(Report)} finds problems, or the report cannot be set into pages: all of them, and nothing is
     *     written
     */
    public void write(Report report, OutputStream out) throws IOException {
        out.write(writer.apply(report));
    }

    @Override
    public String toString() {
        return extension;
    }
}
