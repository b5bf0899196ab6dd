package org.cldess.example;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cldess.action.Action;
import org.cldess.action.Action_;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossier_;
import org.cldess.language.Message;
import org.cldess.persistence.DossierFile;
import org.cldess.rule.Finding;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;
import org.cldess.rulebook.Findings;
import org.cldess.rulebook.Gate;
import org.cldess.rulebook.Rulebook;
import org.cldess.validation.Severity;

/** A rule of your own beside those of France, and a gate that applies it. */
public final class OwnRule {
    private OwnRule() {}

    /**
     * Runs the example: an action in the dossier of Grasse is recorded as having no audience.
     *
     * @param file the dossier file of Grasse
     * @param out where to print
     */
    public static void run(Path file, PrintStream out) {
        Dossier dossier = DossierFile.read(file).orElseThrow();
        LocalDate day = LocalDate.of(2015, 12, 31);

        // @readme:begin
        RuleRecord record = RuleRecord.builder(
                        "LOC-01", "Chaque action nomme ses publics.", "Each action names whom it is for.")
                .severity(Severity.ERROR)
                .from(LocalDate.of(2012, 1, 1))
                .build();
        Rule<Dossier> audienceNamed = Rule.of(record)
                .<Action>asOf()
                .test(it -> it.needs()
                        .recorded(Action_.AUDIENCE, it.subject())
                        .judge(() -> Verdict.compliesIf(
                                hasAudience(it.subject()),
                                () -> Message.of(
                                        "L’action {0} ne dit pas à qui elle s’adresse. Nommez ses publics.",
                                        "Action {0} does not say whom it is for. Name its audience.",
                                        it.subject().number()))))
                .within(Dossier_.ACTIONS, Dossier::actions);
        Rulebook ours = Rulebook.france().with(audienceNamed).without("CHA-04");
        // @readme:end

        List<Action> actions = new ArrayList<>(dossier.actions());
        actions.set(0, actions.get(0).toBuilder().audience(List.of()).build());
        Dossier changed = dossier.toBuilder().actions(actions).build();
        Findings findings = ours.check(changed, day);
        findings.of("LOC-01").stream()
                .filter(Finding::isError)
                .forEach(finding -> out.println(finding.outcome().say(Locale.ENGLISH) + " " + finding.path()));
        Gate.CLOSING.with("LOC-01").check(changed, day, ours).of("LOC-01").stream()
                .filter(Finding::isError)
                .forEach(finding -> out.println(finding.code() + ": " + finding.message(Locale.ENGLISH)));
    }

    private static boolean hasAudience(Action action) {
        return action.audience().value().filter(list -> !list.isEmpty()).isPresent();
    }
}
