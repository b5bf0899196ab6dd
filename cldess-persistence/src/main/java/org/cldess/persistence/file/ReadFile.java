package org.cldess.persistence.file;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierDraft;
import org.cldess.dossier.DraftValidator;
import org.cldess.validation.Place;
import org.cldess.validation.Reading;
import org.cldess.validation.Violations;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A file that was read: what it holds, what is wrong with it, and where everything stands. */
public final class ReadFile {
    private final Reading<Dossier> reading;
    private final Places places;
    private final Order order;

    private ReadFile(Reading<Dossier> reading, Places places, Order order) {
        this.reading = reading;
        this.places = places;
        this.order = order;
    }

    /** Reads a file. */
    public static ReadFile of(Path file) {
        return of(FileText.of(file));
    }

    /** Reads a stream to its end. */
    public static ReadFile of(InputStream in) {
        return of(FileText.of(in));
    }

    /** Reads the bytes of a file. */
    public static ReadFile of(byte[] bytes) {
        return of(FileText.of(bytes));
    }

    private static ReadFile of(FileText source) {
        Header header = Syntax.check(source);
        try (JsonParser parser = Json.parse(source.text())) {
            JsonToken first = parser.nextToken();
            ReadingReport report = new ReadingReport();
            Spot root = Spot.root(parser.currentTokenLocation());
            Places places = new Places(root, report);
            if (first != JsonToken.START_OBJECT) {
                report.add("form.type", root, Texts.WORDS.message("file.not-a-dossier"));
            } else if (header.check(report, root)) {
                Set<String> passedOver = Set.of(Header.FORMAT_FIELD, Header.VERSION_FIELD);
                Object draft =
                        new DraftReader(parser, report).read(RecordShape.of(DossierDraft.class), root, passedOver);
                return of((DossierDraft) draft, places);
            }
            return new ReadFile(Reading.failed(Violations.of(report.violations())), places, Order.AS_READ);
        }
    }

    private static ReadFile of(DossierDraft draft, Places places) {
        Violations violations = new DraftValidator(Provider.VALIDATOR).check(draft, places);
        return violations.isEmpty()
                ? new ReadFile(Reading.of(draft.toDossier()), places, Order.of(draft))
                : new ReadFile(Reading.failed(violations), places, Order.AS_READ);
    }

    /** What the file holds, or everything that is wrong with it. */
    public Reading<Dossier> reading() {
        return reading;
    }

    /** The pointer in the file of what stands at a pointer of the dossier. */
    public String pointerInFile(String pointer) {
        return order.pointerInFile(pointer);
    }

    /** Where a pointer of the file stands. */
    public Optional<Place> place(String pointerInFile) {
        return places.place(pointerInFile);
    }
}
