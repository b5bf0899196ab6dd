package org.cldess.example;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cldess.contract.party.Party;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.encounter.plan.MeetingPlan;
import org.cldess.encounter.plan.SpeedMeeting;
import org.cldess.persistence.DossierFile;
import org.cldess.reporting.Format;
import org.cldess.reporting.Reports;
import org.cldess.rule.Finding;
import org.cldess.rulebook.Findings;
import org.cldess.rulebook.Rulebook;

/** A dossier read from its file, facts that are true on a day, a plan, a report. */
public final class FirstSteps {
    private FirstSteps() {}

    /**
     * Runs the example.
     *
     * @param file the dossier file of Grasse
     * @param pdf the file for the report
     * @param out where to print
     * @throws IOException if a file cannot be read or written
     */
    public static void run(Path file, Path pdf, PrintStream out) throws IOException {
        // @readme:begin
        Dossier dossier = DossierFile.read(file).orElseThrow(); // or every problem at once, with its line
        LocalDate day = LocalDate.of(2013, 12, 31);
        for (LocalDate asked : List.of(day, day.plusDays(1))) {
            Party carrier = dossier.contract().carrier(asked).orElseThrow();
            out.println(asked + " " + dossier.getActor(carrier.actor()).name());
        }
        Findings findings = Rulebook.france().check(dossier, day);
        Finding unknown = findings.notEvaluable().get(0);
        out.println(findings.breached().size() + " rules breached; " + unknown.code() + " lacks " + unknown.missing());
        MeetingPlan plan =
                SpeedMeeting.of(dossier.meetings().get(0), dossier.actors()).plan();
        out.println(plan.size() + " meetings, score " + plan.score().orElseThrow() + ", bound "
                + plan.bound().orElseThrow());
        try (OutputStream bytes = Files.newOutputStream(pdf)) {
            Format.PDF.write(Reports.DASHBOARD.of(dossier, day, Audience.PUBLIC, Locale.ENGLISH), bytes);
        }
        // @readme:end
    }
}
