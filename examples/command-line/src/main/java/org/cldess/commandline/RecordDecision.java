package org.cldess.commandline;

import java.util.List;
import java.util.Map;
import org.cldess.call.CallId;
import org.cldess.call.jury.JuryDecision;
import org.cldess.dossier.Dossier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Records a decision of a jury on an application, such as an award to a project of the waiting list. */
@Command(name = "decision", sortOptions = false)
final class RecordDecision extends RecordCommandBase {
    @Option(
            names = "--call",
            required = true,
            paramLabel = "${bundle:label.thing}",
            descriptionKey = "option.award.call")
    private String call = "";

    @Option(
            names = "--application",
            required = true,
            paramLabel = "${bundle:label.thing}",
            descriptionKey = "option.award.application")
    private String application = "";

    @Option(
            names = "--kind",
            required = true,
            paramLabel = "award|refusal|waiting-list",
            descriptionKey = "option.record.decision")
    private String kind = "";

    @Option(names = "--amount", paramLabel = "${bundle:label.euros}", descriptionKey = "option.record.awarded")
    private @Nullable String amount;

    @Option(names = "--reason", paramLabel = "${bundle:label.text}", descriptionKey = "option.record.why-decided")
    private List<String> reasons = List.of();

    @Option(
            names = "--deliberation",
            paramLabel = "${bundle:label.thing}",
            descriptionKey = "option.record.deliberation")
    private @Nullable String deliberation;

    RecordDecision(Cldess tool) {
        super(tool);
    }

    @Override
    Entry record(Dossier read, Choices choices) {
        CallId judged = CallId.of(id(choices.calls(), "--call", call));
        throwIfAny(); // the call says which applications there are
        field("application", id(choices.applications(judged), "--application", application));
        field("kind", kind);
        field("amount", amount);
        if (!reasons.isEmpty()) {
            field("reasons", reasons.stream().map(text -> Map.of("text", text)).toList());
        }
        if (deliberation != null) {
            field("deliberation", id(choices.deliberations(), "--deliberation", deliberation));
        }
        JuryDecision told = read(JuryDecision.class);
        return new Entry(
                acts -> acts.call(judged).decide(told),
                read.findCall(judged).stream()
                        .flatMap(found -> found.decisions().stream())
                        .filter(told::equals));
    }
}
