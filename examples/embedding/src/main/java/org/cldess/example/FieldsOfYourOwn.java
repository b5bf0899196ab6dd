package org.cldess.example;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.action.Action_;
import org.cldess.contract.kind.ContractKind;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Changes;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossier_;
import org.cldess.language.Message;
import org.cldess.own.OwnChoice;
import org.cldess.own.OwnField;
import org.cldess.persistence.DossierFile;
import org.cldess.rule.Finding;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;
import org.cldess.validation.Severity;

/** Fields that the library does not have, added to the actions of a contract. */
public final class FieldsOfYourOwn {
    private FieldsOfYourOwn() {}

    /**
     * Runs the example: the actions of Grasse get a risk level and a ward, and a rule reads the risk level.
     *
     * @param file the dossier file of Grasse
     * @param out where to print
     */
    public static void run(Path file, PrintStream out) {
        Dossier dossier = DossierFile.read(file).orElseThrow();

        // @readme:begin
        OwnChoice high = new OwnChoice("high", "élevé", "high");
        OwnField<OwnChoice> risk = OwnField.choice(
                Action.class, "risk", "niveau de risque", "risk level", new OwnChoice("low", "faible", "low"), high);
        OwnField<LocalDate> visited = OwnField.date(Action.class, "visited", "visitée le", "visited on")
                .visibleTo(Audience.PUBLIC);
        ContractKind kind = dossier.contract().kind().with(risk, visited);
        Dossier ours = dossier.toBuilder()
                .contract(dossier.contract().toBuilder().kind(kind).build())
                .build();

        Action action = ours.findAction(ActionId.of("bdis")).orElseThrow();
        Action changed = visited.with(risk.with(action, high), LocalDate.of(2014, 3, 5));
        Dossier next = ours.with(changed);
        out.println(visited.of(changed) + ", " + risk.of(changed));
        Changes.between(ours, next).forEach(change -> out.println(change.say(Locale.ENGLISH)));
        // @readme:end

        out.println(risk.of(next.seenBy(Audience.PUBLIC).findAction(action.id()).orElseThrow()));
        rule(risk, high).check(next, LocalDate.of(2015, 12, 31)).stream()
                .filter(Finding::isError)
                .forEach(finding -> out.println(finding.message(Locale.ENGLISH)));
    }

    /** Returns a rule that asks for the risks of each action with a high risk level. */
    private static Rule<Dossier> rule(OwnField<OwnChoice> risk, OwnChoice high) {
        RuleRecord record = RuleRecord.builder(
                        "LOC-02", "Une action risquée décrit ses risques.", "A risky action describes its risks.")
                .severity(Severity.ERROR)
                .from(LocalDate.of(2012, 1, 1))
                .build();
        return Rule.of(record)
                .<Action>asOf()
                .test(it -> it.needs()
                        .recorded(Action_.OWN_VALUES, risk.of(it.subject()))
                        .judge(() -> Verdict.compliesIf(
                                !risk.of(it.subject()).is(high)
                                        || it.subject().risks().value().isPresent(),
                                () -> Message.of(
                                        "L’action {0} ne décrit pas ses risques.",
                                        "Action {0} does not describe its risks.",
                                        it.subject().number()))))
                .within(Dossier_.ACTIONS, Dossier::actions);
    }
}
