package org.cldess.example;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.cldess.actor.ActorId;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.language.Words;
import org.cldess.persistence.DossierFile;
import org.cldess.reporting.Format;
import org.cldess.reporting.Reports;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.ClosingSections;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** A report of your own, with its own sentences, in the list of reports beside the shipped ones. */
public final class OwnReport {
    private static final String NAME = "pilotes";
    private static final Words WORDS =
            Words.beside(name -> Optional.ofNullable(OwnReport.class.getResourceAsStream(name)));

    /** The number of actions that each actor leads. */
    public static final ReportKind LEADS = ReportKind.of(NAME, WORDS.message("leads.title"), OwnReport::of);

    private OwnReport() {}

    private static Report of(View view) {
        Speech speech = view.speech(WORDS);
        Map<ActorId, Long> leads = view.actions().stream()
                .flatMap(action -> action.lead().value().stream())
                .collect(groupingBy(Function.identity(), TreeMap::new, counting()));
        Table.Builder table = Table.captioned(speech.say("leads.title"))
                .column(speech.say("leads.who"), Table.Align.LEFT)
                .column(speech.say("leads.actions"), Table.Align.RIGHT);
        leads.forEach((actor, count) -> table.row(Cell.of(view.name(actor)), speech.cell(count.intValue())));
        return Report.named(NAME, speech.say("leads.title"), view.edition())
                .add(table.build())
                .addAll(ClosingSections.related(view))
                .add(ClosingSections.section(view, speech.say("leads.sources")))
                .build();
    }

    /**
     * Runs the example.
     *
     * @param file the dossier file of Grasse
     * @param page where the page of the report is written
     * @param out where the list of reports is printed
     * @throws IOException if the page cannot be written
     */
    public static void run(Path file, OutputStream page, PrintStream out) throws IOException {
        Dossier dossier = DossierFile.read(file).orElseThrow();
        View view = View.of(dossier, LocalDate.of(2013, 12, 31), Audience.PUBLIC, Locale.ENGLISH); // once for all
        for (ReportKind kind : Reports.with(LEADS)) {
            Report report = kind.of(view);
            out.println(report.name() + ": " + kind.title().say(Locale.ENGLISH));
        }
        Format.HTML.write(LEADS.of(view), page);
    }
}
