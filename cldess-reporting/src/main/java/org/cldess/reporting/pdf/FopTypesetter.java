package org.cldess.reporting.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import org.apache.fop.apps.EnvironmentalProfileFactory;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.image.loader.batik.PreloaderWMF;
import org.apache.xmlgraphics.image.loader.util.Penalty;
import org.xml.sax.SAXException;

/**
 * Sets pages: XSL-FO in, the bytes of a PDF out. Every formatter event above « information » stops it: text that
 * overflows its frame, a replaced font, a drawing without a description. Thread-safe.
 */
final class FopTypesetter {
    /**
     * A base address under which nothing exists; a file address would let a drawing include files without the resolver.
     */
    private static final URI BASE = URI.create("http://cldess.invalid/");

    /** The penalty that moves an image loader behind all others. */
    private static final Penalty LAST = Penalty.toPenalty(10_000);

    private final FopFactory factory;

    /**
     * Creates a typesetter.
     *
     * @param isShaping whether it orders and shapes letters, which takes a tenth of the time
     */
    private FopTypesetter(boolean isShaping) {
        try (InputStream in = new ByteArrayInputStream(configuration().getBytes(StandardCharsets.UTF_8))) {
            FopFactoryBuilder builder = new FopConfParser(
                            in, EnvironmentalProfileFactory.createRestrictedIO(BASE, new FontsOnly()))
                    .getFopFactoryBuilder();
            builder.setAccessibility(true);
            builder.setComplexScriptFeatures(isShaping);
            builder.setStrictFOValidation(true);
            factory = builder.build();
            // To detect Windows metafiles, their preloader writes each drawing out as text: let the SVG preloader go
            // first.
            factory.getImageManager().getRegistry().setAdditionalPenalty(PreloaderWMF.class.getName(), LAST);
        } catch (IOException | SAXException e) {
            throw new IllegalStateException("The configuration of the PDF printer is wrong: " + e.getMessage(), e);
        }
    }

    /** Returns the typesetter for the letters of a report. */
    static FopTypesetter of(List<Layout.Sequence> sequences) {
        boolean needsShaping = sequences.stream()
                .flatMapToInt(sequence ->
                        sequence.pages().getDocumentElement().getTextContent().codePoints())
                .anyMatch(FopTypesetter::isShaped);
        return needsShaping ? Shaping.INSTANCE : Plain.INSTANCE;
    }

    /**
     * Checks whether a character combines with the one before it, is written from right to left, or changes with its
     * neighbours: the combining marks, and the scripts from Hebrew to the last one of Asia.
     */
    private static boolean isShaped(int codePoint) {
        return (codePoint >= 0x300 && codePoint < 0x370)
                || (codePoint >= 0x590 && codePoint < 0x1E00)
                || (codePoint >= 0xFB1D && codePoint < 0xFF00)
                || (codePoint >= 0x10800 && codePoint < 0x1F000);
    }

    /** Begins a document. */
    FopDocument begin(PdfMetadata imprint) {
        FopEvents events = new FopEvents(imprint);
        return new FopDocument(factory, agent(imprint, events), events, imprint.language());
    }

    private FOUserAgent agent(PdfMetadata imprint, FopEvents events) {
        FOUserAgent agent = factory.newFOUserAgent();
        agent.setTitle(imprint.title());
        agent.setSubject(imprint.subject());
        agent.setCreator(XmpPacket.PRODUCER);
        agent.setProducer(XmpPacket.PRODUCER);
        agent.setCreationDate(Date.from(imprint.made()));
        agent.getEventBroadcaster().addEventListener(events::hear);
        return agent;
    }

    private static String configuration() {
        StringBuilder fonts = new StringBuilder();
        for (FontFile face : FontFile.values()) {
            fonts.append("""
                    <font kerning="no" embed-url="%s:%s"><font-triplet name="%s" style="normal" weight="%s"/></font>
                    """.formatted(
                    FontsOnly.SCHEME, face.file(), face.family(), face.weight().property()));
        }
        return """
                <fop version="1.0">
                  <strict-configuration>true</strict-configuration>
                  <strict-validation>true</strict-validation>
                  <renderers>
                    <renderer mime="application/pdf">
                      <pdf-ua-mode>PDF/UA-1</pdf-ua-mode>
                      <pdf-a-mode>PDF/A-2a</pdf-a-mode>
                      <version>1.7</version>
                      <filterList><value>flate</value></filterList>
                      <fonts>%s</fonts>
                    </renderer>
                  </renderers>
                </fop>
                """.formatted(fonts);
    }

    private static final class Plain {
        static final FopTypesetter INSTANCE = new FopTypesetter(false);
    }

    private static final class Shaping {
        static final FopTypesetter INSTANCE = new FopTypesetter(true);
    }
}
