package org.cldess.commandline;

import java.util.List;
import java.util.Map;
import org.cldess.call.jury.JuryDecision;
import org.cldess.dossier.Dossier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Records a decision of a jury on an application, such as an award to a project of the waiting list. */
@Command(name = "decision", sortOptions = false)
final class RecordDecision extends RecordDated {
    @Mixin
    private final ApplicationOptions about = new ApplicationOptions();

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
        ApplicationOptions.Named judged = about.find(this, choices);
        field("application", judged.id().value());
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
                acts -> acts.call(judged.call()).decide(told),
                read.findCall(judged.call()).stream()
                        .flatMap(found -> found.decisions().stream())
                        .filter(told::equals));
    }
}
