package org.cldess.commandline;

import org.cldess.dossier.Dossier;
import org.cldess.purchase.ClauseHours;
import org.cldess.purchase.Purchase;
import org.cldess.purchase.PurchaseId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Records hours of work integration under a lot, or how many of them the facilitator validated. */
@Command(name = "hours", sortOptions = false)
final class RecordHours extends RecordDated {
    @Option(
            names = "--purchase",
            required = true,
            paramLabel = "${bundle:label.thing}",
            descriptionKey = "option.record.purchase")
    private String purchase = "";

    @Option(names = "--lot", paramLabel = "${bundle:label.thing}", descriptionKey = "option.record.lot")
    private @Nullable String lot;

    @Option(
            names = "--period-start",
            required = true,
            paramLabel = "${bundle:label.day}",
            descriptionKey = "option.record.hours-from")
    private String from = "";

    @Option(names = "--hours", required = true, paramLabel = "N", descriptionKey = "option.record.hours")
    private String hours = "";

    @Option(names = "--structure", paramLabel = "${bundle:label.thing}", descriptionKey = "option.record.structure")
    private @Nullable String structure;

    @Option(names = "--validated", paramLabel = "N", descriptionKey = "option.record.validated")
    private @Nullable String validated;

    @Option(names = "--validated-on", paramLabel = "${bundle:label.day}", descriptionKey = "option.record.validated-on")
    private @Nullable String validatedOn;

    RecordHours(Cldess tool) {
        super(tool, "until");
    }

    @Override
    Entry record(Dossier read, Choices choices) {
        PurchaseId bought = PurchaseId.of(id(choices.purchases(), "--purchase", purchase));
        throwIfAny(); // the purchase says which lots there are
        int number = 1;
        if (lot != null) {
            String named = id(choices.lots(bought), "--lot", lot);
            throwIfAny();
            number = Integer.parseInt(named);
        } else if (read.find(Purchase.class, bought).orElseThrow().lots().size() > 1) {
            throw new CommandException("option.lot", Texts.WORDS.message("record.lot", purchase));
        }
        if ((validated == null) != (validatedOn == null)) {
            throw new CommandException("option.validated", Texts.WORDS.message("record.validated"));
        }
        day("from", from);
        number("worked", hours);
        if (structure != null) {
            field("structure", id(choices.actors(), "--structure", structure));
        }
        day("validatedOn", validatedOn);
        number("validated", validated);
        ClauseHours whole = read(ClauseHours.class);
        ClauseHours told = validated != null
                ? whole
                : ClauseHours.worked(whole.from(), whole.until(), whole.structure(), whole.worked());
        int place = number - 1;
        return new Entry(
                acts -> acts.purchase(bought).work(place, told),
                read.find(Purchase.class, bought).orElseThrow().lots().get(place).hours().stream()
                        .filter(told::equals));
    }
}
