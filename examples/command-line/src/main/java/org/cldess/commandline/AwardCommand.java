package org.cldess.commandline;

import org.cldess.action.ActionId;
import org.cldess.deliberation.DeliberationId;
import org.cldess.dossier.Dossier;
import org.cldess.financing.ResourceId;
import org.cldess.grant.GrantDecision;
import org.cldess.known.Known;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Creates a grant, and a line of a financing plan, from an award of a call’s jury. */
@Command(name = "award", sortOptions = false)
final class AwardCommand extends DossierChangeCommand {
    @Mixin
    private final ApplicationOptions about = new ApplicationOptions();

    @Option(names = "--action", paramLabel = "${bundle:label.thing}", descriptionKey = "option.award.action")
    private @Nullable String action;

    @Option(names = "--line", paramLabel = "${bundle:label.thing}", descriptionKey = "option.award.line")
    private @Nullable String line;

    @Option(
            names = "--deliberation",
            paramLabel = "${bundle:label.thing}",
            descriptionKey = "option.award.deliberation")
    private @Nullable String deliberation;

    @Option(names = "--delegation", paramLabel = "${bundle:label.thing}", descriptionKey = "option.award.delegation")
    private @Nullable String delegation;

    @Option(names = "--budget-list", negatable = true, descriptionKey = "option.award.budget-list")
    private @Nullable Boolean isInBudgetList;

    @Option(names = "--conditional", negatable = true, descriptionKey = "option.award.conditional")
    private @Nullable Boolean isConditional;

    AwardCommand(Cldess tool) {
        super(tool);
    }

    @Override
    Entry entry(Dossier read, Choices choices) {
        ApplicationOptions.Named project = about.find(this, choices);
        GrantDecision facts = facts(choices);
        if (line != null) {
            ResourceId planned = ResourceId.of(id(choices.resources(), "--line", line));
            throwIfAny();
            return Entry.of(acts -> acts.call(project.call()).decided(facts).award(project.id(), planned));
        }
        if (action != null) {
            ActionId carried = ActionId.of(id(choices.actions(), "--action", action));
            throwIfAny();
            return Entry.of(acts -> acts.call(project.call()).decided(facts).award(project.id(), carried));
        }
        throwIfAny();
        return Entry.of(acts -> acts.call(project.call()).decided(facts).award(project.id()));
    }

    private GrantDecision facts(Choices choices) {
        return GrantDecision.builder()
                .deliberation(vote(choices, "--deliberation", deliberation))
                .delegation(vote(choices, "--delegation", delegation))
                .budgetList(known(isInBudgetList))
                .conditional(known(isConditional))
                .build();
    }

    private Known<DeliberationId> vote(Choices choices, String option, @Nullable String text) {
        if (text == null) {
            return Known.notRecorded();
        }
        return Choice.isNone(text)
                ? Known.none()
                : Known.of(DeliberationId.of(id(choices.deliberations(), option, text)));
    }

    private static Known<Boolean> known(@Nullable Boolean answer) {
        return answer == null ? Known.notRecorded() : Known.of(answer);
    }
}
