package org.cldess.reporting;

import java.io.IOException;
import java.io.OutputStream;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.html.HtmlPage;
import org.cldess.reporting.pdf.PdfPrinter;
import org.cldess.validation.Violations;

/** What a report can be written as: any report, in any format. */
public enum Format {
    /**
     * One page for a browser, which needs no other file, no network and no script, on screens and on paper. Where a long list can be
     * narrowed, one small script inside the page does that; without it the whole list shows.
     */
    HTML("html", "text/html;charset=UTF-8") {
        @Override
        byte[] render(Report report) {
            return HtmlPage.of(report);
        }

        @Override
        public Violations check(Report report) {
            return Violations.NONE;
        }

        @Override
        public Violations check(String text) {
            return Violations.NONE;
        }
    },

    /**
     * Pages for paper, for an archive (PDF/A-2a) and for a screen reader (PDF/UA-1). It carries its own fonts, which do not draw
     * every character of the world.
     */
    PDF("pdf", "application/pdf") {
        @Override
        byte[] render(Report report) {
            return PdfPrinter.print(report);
        }

        @Override
        public Violations check(Report report) {
            return PdfPrinter.check(report);
        }

        @Override
        public Violations check(String text) {
            return PdfPrinter.check(text);
        }
    };

    private final String extension;
    private final String mediaType;

    Format(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    abstract byte[] render(Report report);

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
    public abstract Violations check(Report report);

    /**
     * Tells what keeps a text from being written in this format: a way to find where in a dossier the problems of {@link
     * #check(Report)} come from.
     *
     * @param text any text of a dossier
     * @return all problems
     */
    public abstract Violations check(String text);

    /**
     * Writes a report. The same report always gives the same bytes. The whole is made before its first byte is written.
     *
     * @param report what to write
     * @param out where to; left open
     * @throws IOException if the stream refuses the bytes
     * @throws Violations if {@link #check(Report)} finds problems: all of them, and nothing is written
     */
    public void write(Report report, OutputStream out) throws IOException {
        out.write(render(report));
    }
}
