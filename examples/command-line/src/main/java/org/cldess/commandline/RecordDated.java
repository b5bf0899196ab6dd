package org.cldess.commandline;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** A command that records a fact of a day. */
abstract class RecordDated extends RecordCommandBase {
    private final String dated;

    @Option(names = "--on", required = true, paramLabel = "${bundle:label.day}", descriptionKey = "option.record.on")
    private String on = "";

    RecordDated(Cldess tool) {
        this(tool, "date");
    }

    /** Creates a command whose fact has its day in a field with another name. */
    RecordDated(Cldess tool, String dated) {
        super(tool);
        this.dated = dated;
    }

    @Override
    final void time() {
        day(dated, on);
    }

    @Override
    final Optional<LocalDate> day() {
        return Written.findDay(on);
    }

    @Override
    String option(String path) {
        return path.equals("/" + dated) ? "--on" : super.option(path);
    }
}
