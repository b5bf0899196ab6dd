package org.cldess.commandline;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.cldess.disclosure.Audience;
import org.cldess.reporting.Format;
import org.cldess.reporting.Reports;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.View;
import org.jspecify.annotations.Nullable;
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

    @Option(names = "--out", required = true, paramLabel = "${bundle:label.folder}", descriptionKey = "option.out")
    private @Nullable Path out;

    @Option(
            names = "--report",
            paramLabel = "${bundle:label.name}",
            descriptionKey = "option.report",
            converter = Kind.class,
            completionCandidates = Kind.class)
    private List<ReportKind> kinds = List.of();

    @Option(names = "--format", paramLabel = "html|pdf", descriptionKey = "option.format", converter = Form.class)
    private List<Format> formats = List.of();

    @Option(
            names = "--audience",
            paramLabel = "${bundle:label.audience}",
            descriptionKey = "option.audience",
            converter = DossierOptions.Whom.class)
    private Audience audience = Audience.COMMITTEE;

    ReportCommand(Cldess tool) {
        this.tool = tool;
    }

    @Override
    public Integer call() {
        Speaker speaker = tool.speaker();
        Optional<ZonedDateTime> made = madeAt.in(tool.surroundings());
        DossierInput read = asked.read();
        try (OutputFolder folder = OutputFolder.open(Objects.requireNonNull(out), audience)) {
            View view =
                    View.of(read.dossier(), asked.day(read.dossier(), tool.surroundings()), audience, speaker.locale());
            Rendering rendering = new Rendering(read, view, folder, made, tool.surroundings());
            rendering.render(
                    kinds.isEmpty() ? tool.reports(read.dossier()) : kinds, formats.isEmpty() ? Format.all() : formats);
            folder.publish();
            tool.hasDone(Texts.WORDS.message("output.unsaid", String.valueOf(out)));
            WrittenFiles written = new WrittenFiles(folder, rendering, audience);
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

    /** Converts the name of a format. */
    static final class Form implements ITypeConverter<Format> {
        @Override
        public Format convert(String text) {
            return Format.all().stream()
                    .filter(format -> format.extension().equals(text.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new CommandException(
                            "usage",
                            Texts.WORDS.message(
                                    "usage.format",
                                    text,
                                    Format.all().stream().map(Format::extension).collect(Collectors.joining(", ")))));
        }
    }
}
