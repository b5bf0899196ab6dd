package org.cldess.commandline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.act.Acts;
import org.cldess.dossier.Dossier;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementId;
import org.cldess.validation.Answer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A command that records a movement of money on a line of a financing plan. */
abstract class RecordMovement extends RecordCommandBase {
    private static final String IDS = "[a-z0-9-]{1,60}";

    @Option(
            names = "--amount",
            required = true,
            paramLabel = "${bundle:label.euros}",
            descriptionKey = "option.record.amount")
    private String amount = "";

    @Option(names = "--reason", paramLabel = "${bundle:label.text}", descriptionKey = "option.record.reason")
    private @Nullable String reason;

    @Option(names = "--reference", paramLabel = "${bundle:label.reference}", descriptionKey = "option.record.reference")
    private List<String> references = new ArrayList<>();

    @Option(names = "--author", paramLabel = "${bundle:label.text}", descriptionKey = "option.record.author")
    private @Nullable String author;

    @Option(names = "--again", descriptionKey = "option.record.again")
    private boolean again;

    RecordMovement(Cldess tool) {
        super(tool);
    }

    /**
     * Returns the dossier with the movement, or the reasons for its refusal. Its line and its party are already set.
     *
     * @param others more documents in the accounts, as the option {@code --reference} has them: kind, colon, number
     */
    final Answer<Dossier> move(Acts acts, Dossier read, String line, String kind, List<String> others) {
        field("id", freeId(read, line + "-" + kind));
        field("kind", kind);
        field("amount", amount);
        field("reason", reason);
        field("author", author);
        List<Map<String, String>> documents = Stream.concat(references.stream(), others.stream())
                .map(RecordMovement::parts)
                .toList();
        field("references", documents.isEmpty() ? null : documents);
        Movement movement = read(Movement.class);
        return again ? acts.moveAgain(movement) : acts.move(movement);
    }

    /** Returns the kind and the number of a document. A text without a colon is read as its kind, and refused. */
    private static Map<String, String> parts(String reference) {
        Map<String, String> parts = new LinkedHashMap<>();
        int colon = reference.indexOf(':');
        parts.put("kind", colon < 0 ? reference : reference.substring(0, colon));
        if (colon >= 0) {
            parts.put("number", reference.substring(colon + 1));
        }
        return parts;
    }

    /** Returns a free id. It is another one if the wanted text is no id, so that reading reports the wrong option. */
    private static String freeId(Dossier read, String wanted) {
        String first = wanted.matches(IDS) ? wanted : "movement";
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? first : first + "-" + number)
                .filter(id -> read.find(Movement.class, MovementId.of(id)).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
