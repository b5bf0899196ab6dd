package org.cldess.reporting;

import java.io.IOException;
import java.io.OutputStream;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.html.HtmlPage;

/** What a report can be written as: any report, in any format. */
public enum Format {
    /** One page for a browser, which needs no other file, no network and no script, on screens and on paper. */
    HTML("html", "text/html;charset=UTF-8") {
        @Override
        byte[] render(Report report) {
            return HtmlPage.of(report);
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
     * Writes a report. The same report always gives the same bytes. The whole is made before its first byte is written.
     *
     * @param report what to write
     * @param out where to; left open
     * @throws IOException if the stream refuses the bytes
     */
    public void write(Report report, OutputStream out) throws IOException {
        out.write(render(report));
    }
}
