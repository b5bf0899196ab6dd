package org.cldess.reporting.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormatSymbols;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.sax.SAXResult;
import org.apache.fop.apps.EnvironmentalProfileFactory;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.apps.PageSequenceResults;
import org.apache.fop.events.Event;
import org.apache.fop.events.EventFormatter;
import org.apache.fop.events.model.EventSeverity;
import org.apache.fop.image.loader.batik.PreloaderWMF;
import org.apache.xmlgraphics.image.loader.util.Penalty;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * Sets pages: XSL-FO in, the bytes of a PDF out. Every remark of the formatter above « information » stops it: text that runs off its
 * frame, a font replaced, a drawing without its description. Thread-safe.
 */
final class Press {
    /** Half a point, in the thousandths in which the formatter counts. */
    private static final int LEAST_SEEN = 500;

    /** Under this address nothing can be found; a file address would let a drawing include files past the resolver. */
    private static final URI BASE = URI.create("http://cldess.invalid/");

    private static final String PDF = "application/pdf";

    /** What sets one kind of pictures behind all others. */
    private static final Penalty LAST = Penalty.toPenalty(10_000);

    private final FopFactory factory;

    private Press() {
        try (InputStream in = new ByteArrayInputStream(configuration().getBytes(StandardCharsets.UTF_8))) {
            FopFactoryBuilder builder = new FopConfParser(
                            in, EnvironmentalProfileFactory.createRestrictedIO(BASE, new FontsOnly()))
                    .getFopFactoryBuilder();
            builder.setAccessibility(true);
            builder.setStrictFOValidation(true);
            factory = builder.build();
            // Who looks for Windows metafiles writes each drawing out as text to see that it is none: drawings are
            // asked first.
            factory.getImageManager().getRegistry().setAdditionalPenalty(PreloaderWMF.class.getName(), LAST);
        } catch (IOException | SAXException e) {
            throw new IllegalStateException("The configuration of the PDF printer is wrong: " + e.getMessage(), e);
        }
    }

    static Press instance() {
        return Holder.INSTANCE;
    }

    /**
     * What the formatter wrote.
     *
     * @param file the PDF: tagged, but not yet sealed
     * @param counts how many pages each sequence took
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Proof(byte[] file, List<Integer> counts) {}

    /**
     * Sets pages.
     *
     * @throws org.cldess.validation.Violations if the formatter refuses to set a text
     */
    Proof print(Document pages, Imprint imprint) {
        requireLatinDigits();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Event> remarks = new ArrayList<>();
        FOUserAgent agent = agent(imprint);
        agent.getEventBroadcaster().addEventListener(event -> refuse(event, remarks));
        try {
            Fop fop = fop(agent, out);
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(pages), new SAXResult(fop.getDefaultHandler()));
            return new Proof(out.toByteArray(), counts(fop));
        } catch (TransformerException | FOPException | RuntimeException e) {
            if (!remarks.isEmpty() && remarks.stream().allMatch(Press::isOverflow)) {
                throw Unset.report(imprint.title(), said(remarks));
            }
            throw new IllegalStateException(
                    "The report \"" + imprint.name() + "\" could not be set into pages: "
                            + (remarks.isEmpty() ? e : said(remarks)),
                    e);
        }
    }

    private static List<Integer> counts(Fop fop) {
        List<Integer> counts = new ArrayList<>();
        for (Object each : fop.getResults().getPageSequences()) {
            counts.add(((PageSequenceResults) each).getPageCount());
        }
        return List.copyOf(counts);
    }

    /** The formatter names fonts by numbers in the default locale, and can only write them in Latin digits. */
    private static void requireLatinDigits() {
        Locale locale = Locale.getDefault(Locale.Category.FORMAT);
        if (DecimalFormatSymbols.getInstance(locale).getZeroDigit() != '0') {
            throw new IllegalStateException(
                    "No PDF can be printed while Java's default locale is " + locale.toLanguageTag()
                            + ", which has digits of its own. Start Java with -Duser.language.format=fr.");
        }
    }

    private FOUserAgent agent(Imprint imprint) {
        FOUserAgent agent = factory.newFOUserAgent();
        agent.setTitle(imprint.title());
        agent.setSubject(imprint.subject());
        agent.setCreator(Seal.PRODUCER);
        agent.setProducer(Seal.PRODUCER);
        agent.setCreationDate(
                Date.from(imprint.day().atStartOfDay(ZoneOffset.UTC).toInstant()));
        return agent;
    }

    /** Reading the configuration, which every document does, is not safe from several threads at once. */
    private Fop fop(FOUserAgent agent, ByteArrayOutputStream out) throws FOPException {
        synchronized (factory) {
            return factory.newFop(PDF, agent, out);
        }
    }

    private static void refuse(Event event, List<Event> remarks) {
        if (event.getSeverity() != EventSeverity.INFO && !isUnseen(event)) {
            remarks.add(event);
            event.setSeverity(EventSeverity.FATAL);
        }
    }

    /** Whether a line is longer than its frame by less than anybody sees. */
    private static boolean isUnseen(Event event) {
        return isOverflow(event) && event.getParam("overflowLength") instanceof Integer length && length < LEAST_SEEN;
    }

    /** Whether a text runs off its frame, which is the text’s fault; any other remark is a fault of the printer. */
    private static boolean isOverflow(Event remark) {
        return remark.getEventID().toLowerCase(Locale.ROOT).contains("overflow");
    }

    private static String said(List<Event> remarks) {
        return remarks.stream()
                .map(remark -> EventFormatter.format(remark, Locale.ENGLISH))
                .collect(Collectors.joining("; "));
    }

    private static String configuration() {
        StringBuilder fonts = new StringBuilder();
        for (Face face : Face.values()) {
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

    private static final class Holder {
        static final Press INSTANCE = new Press();
    }
}
