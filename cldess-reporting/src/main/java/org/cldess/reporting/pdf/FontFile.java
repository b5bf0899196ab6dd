package org.cldess.reporting.pdf;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cldess.reporting.theme.Weight;

/**
 * A font file that a PDF embeds: from the text family, or from the fallback family for characters that the text family
 * lacks.
 */
enum FontFile {
    TEXT(FontFile.TEXT_FAMILY, Weight.NORMAL, "liberation/LiberationSans-Regular.ttf"),
    TEXT_BOLD(FontFile.TEXT_FAMILY, Weight.BOLD, "liberation/LiberationSans-Bold.ttf"),
    SPARE(FontFile.SPARE_FAMILY, Weight.NORMAL, "dejavu/DejaVuSansCondensed.ttf"),
    SPARE_BOLD(FontFile.SPARE_FAMILY, Weight.BOLD, "dejavu/DejaVuSansCondensed-Bold.ttf");

    /** The text family. */
    static final String TEXT_FAMILY = "Liberation Sans";

    /** The fallback family. */
    static final String SPARE_FAMILY = "DejaVu Sans Condensed";

    /**
     * The font files read so far. Each document opens each of its fonts twice, and unpacking them costs more than
     * keeping two megabytes.
     */
    private static final Map<String, byte[]> FILES = new ConcurrentHashMap<>();

    private final String family;
    private final Weight weight;
    private final String file;

    FontFile(String family, Weight weight, String file) {
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

    /** Returns the path of the file, relative to this package. */
    String file() {
        return file;
    }

    InputStream open() throws IOException {
        return open(file);
    }

    /** Opens a font of this package; other files cannot be reached. */
    static InputStream open(String file) throws IOException {
        byte[] read = FILES.get(file);
        if (read == null) {
            read = read(file);
            FILES.put(file, read); // another thread may put the same bytes
        }
        return new ByteArrayInputStream(read);
    }

    private static byte[] read(String file) throws IOException {
        for (FontFile face : values()) {
            if (face.file.equals(file)) {
                try (InputStream in = FontFile.class.getResourceAsStream(file)) {
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
