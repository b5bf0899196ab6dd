package org.cldess.commandline;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.cldess.language.Message;
import org.cldess.reporting.Format;
import org.cldess.reporting.Reports;
import org.cldess.reporting.document.Inline;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.View;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;

/** Renders reports of a dossier into a folder. */
final class Rendering {
    /** The page that opens a folder: the dashboard, which is also in the folder under its own name. */
    private static final String FIRST_PAGE = "index.html";

    /**
     * A report that could not be made, because of a mistake in the library.
     *
     * @param kind the report
     * @param cause the mistake
     */
    record Failure(ReportKind kind, Throwable cause) {
        /** Returns the sentence about it, if others could be made. */
        Message sentence() {
            return Texts.WORDS.message("report.failed", kind.name(), Speaker.internal(cause));
        }

        private CommandException alone() {
            return new CommandException("internal", Texts.WORDS.message("internal", Speaker.internal(cause)), cause);
        }
    }

    private final DossierInput read;
    private final View view;
    private final OutputFolder folder;
    private final Optional<ZonedDateTime> madeAt;
    private final Environment surroundings;
    private final List<Violation> problems = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();

    /**
     * Creates a rendering.
     *
     * @param madeAt the moment that each report states as when it was made, if any
     */
    Rendering(
            DossierInput read,
            View view,
            OutputFolder folder,
            Optional<ZonedDateTime> madeAt,
            Environment surroundings) {
        this.read = read;
        this.view = view;
        this.folder = folder;
        this.madeAt = madeAt;
        this.surroundings = surroundings;
    }

    /** Returns the name of a file, which is the name of its report with the extension of its format. */
    static String name(ReportKind kind, Format format) {
        return kind.name() + "." + format.extension();
    }

    /** Returns the names of all files that can be rendered. */
    static Stream<String> names() {
        return Stream.concat(
                Stream.of(FIRST_PAGE),
                Reports.all().stream().flatMap(kind -> Format.all().stream().map(format -> name(kind, format))));
    }

    /**
     * Renders each report in each format. A report that cannot be made hinders no other.
     *
     * @throws CommandException if none could be made, or a file could not be written
     */
    void render(List<ReportKind> kinds, List<Format> formats) {
        try (ProgressBar bar = progress(kinds.size() * formats.size())) {
            for (ReportKind kind : kinds) {
                try {
                    render(kind, kinds, formats, bar);
                } catch (CommandException e) {
                    throw e;
                } catch (RuntimeException | StackOverflowError e) {
                    failures.add(new Failure(kind, e));
                }
            }
        }
        if (!kinds.isEmpty() && failures.size() == kinds.size()) {
            throw failures.get(0).alone();
        }
    }

    private void render(ReportKind kind, List<ReportKind> kinds, List<Format> formats, ProgressBar bar) {
        Report undated = kind.of(view.relatedTo(related(kind, kinds, formats)));
        Report report = madeAt.map(undated::madeAt).orElse(undated);
        for (Format format : formats) {
            if (kind == Reports.DASHBOARD && format == Format.HTML) {
                render(report, format, FIRST_PAGE);
            }
            render(report, format, name(kind, format));
            bar.step();
        }
    }

    /** Writes a report, unless a text contains characters that the format cannot show. */
    private void render(Report report, Format format, String name) {
        try {
            folder.add(name, out -> format.write(report, out));
        } catch (Violations refused) {
            List<Violation> inDossier = DossierTexts.of(read).refusedBy(format::check);
            problems.addAll(inDossier.isEmpty() ? refused.list() : inDossier);
        }
    }

    /** The other documents in the same folder. */
    private List<Inline.Link> related(ReportKind kind, List<ReportKind> kinds, List<Format> formats) {
        return kinds.stream()
                .filter(other -> !other.name().equals(kind.name()) && other.concerns(read.dossier()))
                .flatMap(other ->
                        formats.stream().map(format -> new Inline.Link(title(other, format), name(other, format))))
                .toList();
    }

    private String title(ReportKind kind, Format format) {
        return "%s (%s)"
                .formatted(kind.title().say(view.locale()), format.extension().toUpperCase(Locale.ROOT));
    }

    /** Returns what could not be rendered, each problem once. */
    Violations problems() {
        return Violations.of(List.copyOf(new LinkedHashSet<>(problems)));
    }

    /** Returns the reports that could not be made. */
    List<Failure> failures() {
        return List.copyOf(failures);
    }

    private ProgressBar progress(int steps) {
        return new ProgressBarBuilder()
                .setTaskName(Texts.WORDS.message("progress.rendering").say(view.locale()))
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ErrorBar(surroundings))
                .build();
    }
}
