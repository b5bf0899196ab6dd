package org.cldess.commandline;

import java.time.ZonedDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cldess.reporting.Reports;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.View;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes reports of a dossier. */
@Command(name = "report", sortOptions = false)
final class ReportCommand implements Callable<Integer> {
    private final Cldess tool;

    @Mixin
    private final DossierOptions asked = new DossierOptions();

    @Mixin
    private final MadeAtOption madeAt = new MadeAtOption();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Option(
            names = "--report",
            paramLabel = "${bundle:label.name}",
            descriptionKey = "option.report",
            converter = Kind.class,
            completionCandidates = Kind.class)
    private List<ReportKind> kinds = List.of();

    @Mixin
    private final FormatOption format = new FormatOption();

    ReportCommand(Cldess tool) {
        this.tool = tool;
    }

    @Override
    public Integer call() {
        Speaker speaker = tool.speaker();
        Optional<ZonedDateTime> made = madeAt.in(tool.surroundings());
        DossierInput read = asked.read();
        try (OutputFolder folder = OutputFolder.open(output.folder(), output.audience())) {
            View view = View.of(
                    read.dossier(),
                    asked.day(read.dossier(), tool.surroundings()),
                    output.audience(),
                    speaker.locale());
            Rendering rendering = new Rendering(read, view, folder, made, tool.surroundings());
            rendering.render(kinds.isEmpty() ? tool.reports(read.dossier()) : kinds, format.formats());
            folder.publish();
            tool.hasDone(Texts.WORDS.message("output.unsaid", output.folder().toString()));
            WrittenFiles written = new WrittenFiles(folder, rendering, output.audience());
            if (speaker.isJson()) {
                speaker.answer(written.asData(folder.wholeDossiers(), speaker));
            } else {
                folder.files().forEach(path -> speaker.line(path.toString()));
                written.beside().forEach(path -> speaker.say("run.complete", path.toString()));
            }
            return written.status(speaker);
        }
    }

    /** Converts the name of a report, and lists the available reports. */
    static final class Kind implements ITypeConverter<ReportKind>, Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Reports.all().stream().map(ReportKind::name).iterator();
        }

        @Override
        public ReportKind convert(String text) {
            return Reports.find(text)
                    .orElseThrow(() -> new CommandException(
                            "usage", Texts.WORDS.message("usage.report", text, String.join(", ", this))));
        }
    }
}
