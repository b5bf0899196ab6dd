package org.cldess.reporting.pdf;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cldess.reporting.theme.Weight;

/** One font file that a PDF embeds: the text family, or the family that draws what the first lacks. */
enum Face {
    TEXT(Face.TEXT_FAMILY, Weight.NORMAL, "liberation/LiberationSans-Regular.ttf"),
    TEXT_BOLD(Face.TEXT_FAMILY, Weight.BOLD, "liberation/LiberationSans-Bold.ttf"),
    SPARE(Face.SPARE_FAMILY, Weight.NORMAL, "dejavu/DejaVuSansCondensed.ttf"),
    SPARE_BOLD(Face.SPARE_FAMILY, Weight.BOLD, "dejavu/DejaVuSansCondensed-Bold.ttf");

    /** The family of all text. */
    static final String TEXT_FAMILY = "Liberation Sans";

    /** The family of the characters that the first one lacks. */
    static final String SPARE_FAMILY = "DejaVu Sans Condensed";

    /** What was read: every document opens each of its fonts twice, and to unpack them takes longer than to keep two megabytes. */
    private static final Map<String, byte[]> FILES = new ConcurrentHashMap<>();

    private final String family;
    private final Weight weight;
    private final String file;

    Face(String family, Weight weight, String file) {
        this.family = family;
        this.weight = weight;
        this.file = file;
    }

    String family() {
        return family;
    }

    Weight weight() {
        return weight;
    }

    /** Where the file lies, relative to this package. */
    String file() {
        return file;
    }

    InputStream open() throws IOException {
        return open(file);
    }

    /** Opens a font of this package; nothing else can be reached through it. */
    static InputStream open(String file) throws IOException {
        byte[] read = FILES.get(file);
        if (read == null) {
            read = read(file);
            FILES.put(file, read); // another thread may put the very same bytes
        }
        return new ByteArrayInputStream(read);
    }

    private static byte[] read(String file) throws IOException {
        for (Face face : values()) {
            if (face.file.equals(file)) {
                try (InputStream in = Face.class.getResourceAsStream(file)) {
                    if (in != null) {
                        return in.readAllBytes();
                    }
                }
            }
        }
        throw new FileNotFoundException("The font \"" + file + "\" is not in the module org.cldess.reporting. "
                + "Build it with Maven, which unpacks the fonts.");
    }
}
