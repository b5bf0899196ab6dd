package org.cldess.commandline;

import org.cldess.action.ActionId;
import org.cldess.action.ActionStatus;
import org.cldess.action.FollowUp;
import org.cldess.dossier.Dossier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Records the status of an action from a day on. */
@Command(name = "status", sortOptions = false)
final class RecordStatus extends RecordDated {
    @Option(
            names = "--action",
            required = true,
            paramLabel = "${bundle:label.thing}",
            descriptionKey = "option.record.action")
    private String action = "";

    @Option(
            names = "--status",
            required = true,
            paramLabel = "${bundle:label.status}",
            descriptionKey = "option.record.status")
    private String status = "";

    @Option(names = "--progress", paramLabel = "N", descriptionKey = "option.record.progress")
    private @Nullable String progress;

    @Option(names = "--reason", paramLabel = "${bundle:label.text}", descriptionKey = "option.record.reason")
    private @Nullable String reason;

    @Option(names = "--unblocking", paramLabel = "${bundle:label.text}", descriptionKey = "option.record.unblocking")
    private @Nullable String unblocking;

    @Option(names = "--author", paramLabel = "${bundle:label.text}", descriptionKey = "option.record.author")
    private @Nullable String author;

    @Option(names = "--correct", descriptionKey = "option.record.correct-status")
    private boolean isCorrection;

    RecordStatus(Cldess tool) {
        super(tool);
    }

    @Override
    Entry record(Dossier read, Choices choices) {
        field("status", Written.code(ActionStatus.values(), status));
        number("progress", progress);
        field("reason", reason);
        field("unblockingCondition", unblocking);
        field("author", author);
        ActionId about = ActionId.of(id(choices.actions(), "--action", action));
        FollowUp told = read(FollowUp.class);
        boolean corrects = isCorrection;
        return new Entry(
                acts -> corrects ? acts.correctStatus(about, told) : acts.follow(about, told),
                read.findAction(about).stream()
                        .flatMap(it -> it.history().stream())
                        .filter(entry -> says(entry, told)));
    }

    /** Returns whether an entry says all that another one says. */
    private static boolean says(FollowUp entry, FollowUp told) {
        FollowUp unsigned = new FollowUp(
                entry.date(), entry.status(), entry.progress(), entry.reason(), entry.unblockingCondition());
        return told.equals(entry) || told.equals(unsigned);
    }
}
